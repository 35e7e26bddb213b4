package io.aludel.processor.membership;

import io.aludel.diagnostic.Code;
import io.aludel.history.History;
import io.aludel.processor.build.ClassOutput;
import io.aludel.processor.build.Histories;
import io.aludel.processor.intent.IntentNames;
import io.aludel.processor.mapping.SchemaMapping;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.report.Place;
import io.aludel.processor.report.Reporter;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Says which unit an entity belongs to: the one that its package names; else the unit {@code
 * default}, if it carries {@code @MigrationChange}, or if its table is the history's already.
 *
 * <p>Absence in one round proves nothing: what the compiler does not show is looked up.
 */
public final class Membership {

  private final Elements elements;
  private final Seen seen;
  private final Histories histories;
  private final ClassOutput output;
  private final boolean all;
  private final Candidates candidates;
  private final UnitPackages packages;
  private final SortedMap<String, TypeElement> entities = new TreeMap<>();
  private final List<TypeElement> converters = new ArrayList<>();
  private final List<String> unreadable = new ArrayList<>();
  private final Map<String, Optional<String>> units = new TreeMap<>();
  private final Map<String, Set<String>> owners = new HashMap<>();

  /**
   * @param all whether every entity belongs to the unit {@code default}
   */
  public Membership(
      ProcessingEnvironment environment,
      Seen seen,
      Histories histories,
      ClassOutput output,
      boolean all) {
    this.elements = environment.getElementUtils();
    this.seen = seen;
    this.histories = histories;
    this.output = output;
    this.all = all;
    this.candidates = Candidates.of(seen, histories, output);
    this.packages = new UnitPackages(elements, candidates.packages());
    for (String name : candidates.types()) {
      lookUp(name);
    }
    for (Map.Entry<String, TypeElement> entity : entities.entrySet()) {
      units.put(entity.getKey(), declaredUnit(entity.getValue()));
    }
    Optional<History> history = histories.of(History.DEFAULT_UNIT);
    if (history.isPresent()) {
      addMoved(new MovedOwners(environment, entities), history.get());
    }
  }

  private void addMoved(MovedOwners moved, History history) {
    for (String name : moved.of(history, name -> units.get(name).isEmpty())) {
      units.put(name, Optional.of(History.DEFAULT_UNIT));
    }
  }

  private void lookUp(String name) {
    TypeElement type = elements.getTypeElement(name);
    if (type == null) {
      if (output.holdsClass(name)) {
        unreadable.add(name);
      }
    } else if (isEntity(type)) {
      entities.put(name, type);
    } else if (SchemaMapping.isAutomaticConverter(type)) {
      converters.add(type);
    }
  }

  static boolean isEntity(TypeElement type) {
    return Mirror.find(type, Jpa.ENTITY).isPresent()
        || Mirror.find(type, Jpa.JAVAX_PACKAGE + "Entity").isPresent();
  }

  private Optional<String> declaredUnit(TypeElement entity) {
    Optional<String> unit = packages.unitOf(packageOf(entity));
    if (unit.isPresent()) {
      return unit;
    }
    boolean declared =
        all
            || Mirror.find(entity, IntentNames.MIGRATION_CHANGE).isPresent()
            || isOwner(entity, History.DEFAULT_UNIT)
            || superentityIsDeclared(entity);
    return declared ? Optional.of(History.DEFAULT_UNIT) : Optional.empty();
  }

  private boolean superentityIsDeclared(TypeElement entity) {
    Optional<TypeElement> superentity = superentity(entity);
    return superentity.isPresent() && declaredUnit(superentity.get()).isPresent();
  }

  /** The nearest superclass that is an entity too: the rows of both belong together. */
  private static Optional<TypeElement> superentity(TypeElement entity) {
    TypeMirror up = entity.getSuperclass();
    while (up.getKind() == TypeKind.DECLARED) {
      TypeElement type = (TypeElement) ((DeclaredType) up).asElement();
      if (isEntity(type)) {
        return Optional.of(type);
      }
      up = type.getSuperclass();
    }
    return Optional.empty();
  }

  private boolean isOwner(TypeElement entity, String unit) {
    return owners
        .computeIfAbsent(unit, this::ownersIn)
        .contains(entity.getQualifiedName().toString());
  }

  private Set<String> ownersIn(String unit) {
    Set<String> names = new HashSet<>();
    for (Table table : histories.tables(unit)) {
      names.add(table.owner());
    }
    return names;
  }

  private String packageOf(TypeElement type) {
    return elements.getPackageOf(type).getQualifiedName().toString();
  }

  /** The unit that an entity belongs to, if any. */
  public Optional<String> unitOf(TypeElement entity) {
    return units.computeIfAbsent(
        entity.getQualifiedName().toString(), each -> declaredUnit(entity));
  }

  /** Whether a class is compiled here, now or at an earlier time. */
  public boolean isCompiledHere(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return seen.types().contains(name) || output.holdsClass(name);
  }

  /** Whether a class is among the sources that are compiled just now. */
  public boolean isCompiledNow(TypeElement type) {
    return seen.types().contains(type.getQualifiedName().toString());
  }

  /** The converters that apply to every entity by themselves, compiled now or before. */
  public List<TypeElement> converters() {
    return List.copyOf(converters);
  }

  /** Every class that is compiled just now. */
  public List<TypeElement> compiled() {
    List<TypeElement> compiled = new ArrayList<>();
    for (String name : seen.types()) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        compiled.add(type);
      }
    }
    return compiled;
  }

  /** Reports what is wrong with the units as such. */
  public void check(Reporter reporter) {
    packages.check(reporter);
    for (TypeElement entity : entities.values()) {
      Optional<String> unit = unitOf(entity);
      if (unit.isPresent()) {
        checkOwner(entity, unit.get(), reporter);
      }
    }
  }

  private void checkOwner(TypeElement entity, String unit, Reporter reporter) {
    for (String recorded : histories.recorded().keySet()) {
      if (!recorded.equals(unit) && isOwner(entity, recorded)) {
        reporter.report(
            Code.UNIT_CROSSED,
            Place.of(entity),
            entity
                + " belongs to the unit '"
                + unit
                + "', and its table to the history of the unit '"
                + recorded
                + "'. Rows do not move from one database to another: leave the class where it was,"
                + " or mark it @MigrationChange(unmanaged = true).");
      }
    }
  }

  /** The units that are recorded, or have members. */
  public List<Unit> units() {
    Set<String> names = new TreeSet<>(histories.recorded().keySet());
    for (Optional<String> unit : units.values()) {
      if (unit.isPresent()) {
        names.add(unit.get());
      }
    }
    SortedMap<String, PackageElement> annotated = annotatedPackages();
    for (String each : annotated.keySet()) {
      names.add(unitOfPackage(each));
    }
    names.removeAll(histories.broken().keySet());
    List<Unit> all = new ArrayList<>();
    for (String name : names) {
      all.add(unit(name, annotated));
    }
    return all;
  }

  private Unit unit(String name, SortedMap<String, PackageElement> annotated) {
    List<TypeElement> members = new ArrayList<>();
    List<TypeElement> unmanaged = new ArrayList<>();
    for (TypeElement entity : entities.values()) {
      if (unitOf(entity).equals(Optional.of(name))) {
        (isUnmanaged(entity) ? unmanaged : members).add(entity);
      }
    }
    List<PackageElement> own = new ArrayList<>();
    for (Map.Entry<String, PackageElement> each : annotated.entrySet()) {
      if (unitOfPackage(each.getKey()).equals(name)) {
        own.add(each.getValue());
      }
    }
    return new Unit(name, members, unmanaged, own, unreadable, obstacles(name));
  }

  /** Whether an entity's tables are left alone. */
  public static boolean isUnmanaged(TypeElement entity) {
    Optional<Mirror> mirror = Mirror.find(entity, IntentNames.MIGRATION_CHANGE);
    return mirror.isPresent() && mirror.get().flag("unmanaged", false);
  }

  private SortedMap<String, PackageElement> annotatedPackages() {
    Set<String> names = new TreeSet<>(candidates.packages());
    for (TypeElement entity : entities.values()) {
      names.add(packageOf(entity));
    }
    return packages.annotated(names);
  }

  private String unitOfPackage(String name) {
    return packages.unitOf(name).orElse(History.DEFAULT_UNIT);
  }

  private List<String> obstacles(String unit) {
    List<String> obstacles = new ArrayList<>();
    for (String name : unreadable) {
      obstacles.add(
          "the class file of "
              + name
              + " lies in the class output and is not found through the class path; put the class"
              + " output on it");
    }
    if (!unit.equals(History.DEFAULT_UNIT) && !packages.names().contains(unit)) {
      obstacles.add("no package-info.java with @MigrationUnit(\"" + unit + "\") is to be seen");
    }
    if (elements.getTypeElement(Jpa.ENTITY) == null && hasOwners(unit)) {
      obstacles.add("Jakarta Persistence is not on the class path");
    }
    return obstacles;
  }

  /** Whether a class that a table of the unit belongs to is still there. */
  private boolean hasOwners(String unit) {
    for (Table table : histories.tables(unit)) {
      if (elements.getTypeElement(table.owner()) != null) {
        return true;
      }
    }
    return false;
  }
}
