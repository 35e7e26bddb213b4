package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/**
 * Hibernate's generators by their names or classes, and those that somebody has written: such a one
 * keeps nothing in the database, unless it is one of Hibernate's with another name.
 */
final class GenericGenerators {

  private static final String SEQUENCE = "org.hibernate.id.enhanced.SequenceStyleGenerator";
  private static final String TABLE = "org.hibernate.id.enhanced.TableGenerator";
  private static final String IDENTITY = "org.hibernate.id.IdentityGenerator";

  /** What has a say in what Hibernate's generators make: all but generating itself has. */
  private static final Pattern CONFIGURES =
      Pattern.compile("(configure|register|build|determine).*");

  private static final Pattern REGISTERS = Pattern.compile("registerExportables");
  private static final String VALUE_GENERATION = Jpa.HIBERNATE_PACKAGE + "ValueGenerationType";

  private static final Map<String, String> SHORT_NAMES =
      Map.of(
          "sequence", SEQUENCE,
          "enhanced-sequence", SEQUENCE,
          "enhanced-table", TABLE,
          "identity", IDENTITY);

  private static final Set<String> MADE_IN_MEMORY =
      Set.of("uuid", "uuid2", "uuid.hex", "guid", "increment", "assigned", "foreign", "select");

  /** Parameters that change what is in the database in a way that is not derived. */
  private static final List<String> NOT_DERIVED =
      List.of("force_table_use", "sequence_per_entity_suffix", "catalog");

  private final MappingContext context;

  GenericGenerators(MappingContext context) {
    this.context = context;
  }

  /** Whether Hibernate knows a generator by that name that keeps nothing in the database. */
  static boolean isMadeInMemory(String strategy) {
    return MADE_IN_MEMORY.contains(strategy);
  }

  /**
   * Whether an annotation of somebody's own makes values by it, and nothing else: its generator
   * keeps nothing in the database, and is none of Hibernate's, which can change columns.
   */
  static boolean isOfValues(Mirror meta) {
    return meta.name().equals(VALUE_GENERATION)
        && meta.classLiteral("generatedBy")
            .flatMap(JavaTypes::element)
            .filter(
                type ->
                    !says(type, REGISTERS)
                        && lineage(type).noneMatch(GenericGenerators::isHibernates))
            .isPresent();
  }

  private static boolean isHibernates(TypeElement type) {
    return type.getQualifiedName().toString().startsWith("org.hibernate.");
  }

  /**
   * What a {@code @GenericGenerator} makes in the database.
   *
   * @param name the name that the id asks for
   */
  Optional<Generator> map(Mirror generic, Optional<String> name, Described described) {
    Optional<TypeElement> type =
        generic
            .classLiteral("type")
            .flatMap(JavaTypes::element)
            .filter(
                each ->
                    !each.getQualifiedName().contentEquals("org.hibernate.generator.Generator"));
    String strategy = generic.text("strategy").strip();
    if (type.isEmpty() && strategy.equals("native")) {
      refuseNative(described.id(), generic);
      return Optional.empty();
    }
    if (type.isEmpty() && isMadeInMemory(strategy)) {
      return Optional.empty();
    }
    String className = SHORT_NAMES.getOrDefault(strategy, strategy);
    Optional<TypeElement> found =
        type.or(() -> Optional.ofNullable(context.elements.getTypeElement(className)));
    if (found.isEmpty()) {
      context.report(
          Code.MAPPING_INVALID,
          generic.place("strategy"),
          described.id()
              + ": Hibernate knows no generator '"
              + strategy
              + "', and there is no class of that name. It knows: assigned, enhanced-sequence,"
              + " enhanced-table, foreign, guid, identity, increment, select, sequence, uuid,"
              + " uuid2.");
      return Optional.empty();
    }
    if (found.get().getQualifiedName().contentEquals(IDENTITY)) {
      return Optional.of(new Generator.Identity(generic.place()));
    }
    return ofClass(
        found.get(),
        described,
        generic,
        Parameters.of(generic),
        generic.nonEmpty("name").or(() -> name));
  }

  /** What a generator's class makes in the database, if it does not have a name. */
  Optional<Generator> ofClass(
      TypeElement type, Described described, Mirror place, Parameters parameters) {
    return ofClass(type, described, place, parameters, Optional.empty());
  }

  private Optional<Generator> ofClass(
      TypeElement type,
      Described described,
      Mirror place,
      Parameters parameters,
      Optional<String> name) {
    Optional<String> base = base(type);
    if (base.isEmpty()) {
      if (says(type, REGISTERS)) {
        refuse(described, place, type.getQualifiedName() + ", which is somebody's own");
      }
      return Optional.empty();
    }
    Optional<String> notDerived =
        NOT_DERIVED.stream()
            .filter(each -> parameters.text(each).filter(text -> !text.equals("false")).isPresent())
            .findFirst();
    if (notDerived.isPresent()) {
      refuse(described, place, "the parameter " + notDerived.get());
      return Optional.empty();
    }
    if (says(type, CONFIGURES)) {
      refuse(described, place, type.getQualifiedName() + ", which is somebody's own");
      return Optional.empty();
    }
    return base.map(
        each ->
            each.equals(SEQUENCE)
                ? described.sequence(name, stepping(parameters), place.place())
                : described.table(name, parameters, place.place()));
  }

  /** Optimizers that count in the database by one. */
  private static Parameters stepping(Parameters parameters) {
    boolean byOne =
        parameters
            .text("optimizer")
            .filter(each -> Set.of("none", "hilo", "legacy-hilo").contains(each))
            .isPresent();
    if (!byOne) {
      return parameters;
    }
    Map<String, String> values = new TreeMap<>(parameters.values());
    values.put("increment_size", "1");
    return new Parameters(values);
  }

  /** Hibernate's own generator with something in the database that a class is, or extends. */
  private static Optional<String> base(TypeElement type) {
    return lineage(type)
        .map(each -> each.getQualifiedName().toString())
        .filter(name -> name.equals(SEQUENCE) || name.equals(TABLE))
        .findFirst();
  }

  /** Whether a class, or one that it extends and that is not Hibernate's, has such a method. */
  private static boolean says(TypeElement type, Pattern method) {
    return lineage(type)
        .filter(each -> !isHibernates(each))
        .flatMap(each -> each.getEnclosedElements().stream())
        .filter(member -> member.getKind() == ElementKind.METHOD)
        .anyMatch(member -> method.matcher(member.getSimpleName()).matches());
  }

  /** A class with those that it extends. */
  private static Stream<TypeElement> lineage(TypeElement type) {
    return Stream.iterate(
            Optional.of(type), Optional::isPresent, each -> each.flatMap(GenericGenerators::up))
        .flatMap(Optional::stream);
  }

  private static Optional<TypeElement> up(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType up && up.getKind() == TypeKind.DECLARED
        ? Optional.of((TypeElement) up.asElement())
        : Optional.empty();
  }

  /** Refuses what is a column that counts on one database, and a sequence on another. */
  private void refuseNative(Attribute id, Mirror place) {
    context.report(
        Code.MAPPING_UNSUPPORTED,
        place.place("strategy"),
        id
            + ": a native generator is an identity column on some databases and a sequence on"
            + " others, so that one history cannot serve them. Say which it is:"
            + " @GeneratedValue(strategy = GenerationType.IDENTITY), or GenerationType.SEQUENCE.");
  }

  private void refuse(Described described, Mirror place, String what) {
    context.report(
        Code.MAPPING_UNSUPPORTED,
        place.place(),
        described.id()
            + ": what this generator keeps in the database is decided by "
            + what
            + ", which no compiler can see through. Use @SequenceGenerator or @TableGenerator, or"
            + " take the entity out of the history with @MigrationChange(unmanaged = true).");
  }
}
