package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;

/**
 * What {@code @AttributeOverride}, {@code @AssociationOverride} and {@code @Convert} put in the
 * place of an attribute's own columns (Jakarta Persistence, sections 11.1.2, 11.1.4 and 11.1.10): a
 * chain from the innermost attribute that holds others to the entity. What is said further out
 * wins.
 */
final class Overrides {

  /** What can be said of an attribute from further out. */
  enum Kind {
    COLUMN,
    ASSOCIATION,
    CONVERTER
  }

  /** The overrides of one kind, and the attributes that could have had one. */
  private static final class Said {
    private final Map<String, Mirror> byPath = new LinkedHashMap<>();
    private final Set<String> met = new HashSet<>();

    private void put(List<Mirror> mirrors, String attribute, String prefix) {
      for (Mirror mirror : mirrors) {
        String path = mirror.text(attribute);
        if (path.startsWith(prefix) && path.length() > prefix.length()) {
          byPath.putIfAbsent(path.substring(prefix.length()), mirror);
        }
      }
    }

    private Optional<Mirror> find(String path) {
      met.add(path);
      return Optional.ofNullable(byPath.get(path));
    }

    private List<Unmet> unmet() {
      List<Unmet> unmet = new ArrayList<>();
      for (Map.Entry<String, Mirror> override : byPath.entrySet()) {
        if (!met.contains(override.getKey())) {
          unmet.add(new Unmet(override.getValue(), override.getKey(), new TreeSet<>(met)));
        }
      }
      return unmet;
    }
  }

  /**
   * An override that names nothing.
   *
   * @param mirror the override
   * @param path what it names
   * @param paths what it could name
   */
  record Unmet(Mirror mirror, String path, Set<String> paths) {}

  private static final List<String> ASSOCIATIONS =
      List.of(Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE, Jpa.ONE_TO_MANY, Jpa.PACKAGE + "ManyToMany");

  private final Optional<Overrides> outer;
  private final String step;
  private final Map<Kind, Said> said = new EnumMap<>(Kind.class);
  private final List<Overrides> frames;

  /** Whether these are for the elements of a list or set, or an embeddable in them. */
  private final boolean inElement;

  private Overrides(Optional<Overrides> outer, String step, boolean inElement) {
    this.outer = outer;
    this.inElement = inElement;
    this.step = step;
    this.frames = outer.isPresent() ? outer.get().frames : new ArrayList<>();
    this.frames.add(this);
    for (Kind kind : Kind.values()) {
      said.put(kind, new Said());
    }
  }

  /** What an entity and its mapped superclasses say, the entity first. */
  static Overrides of(Hierarchy entity) {
    Overrides overrides = new Overrides(Optional.empty(), "", false);
    overrides.readClasses(entity);
    return overrides;
  }

  /** What holds inside an attribute with parts: what is said on it, then on its class. */
  Overrides inside(Attribute attribute, Hierarchy embeddable) {
    boolean isElement = attribute.part().isPresent() && attribute.overridePrefix().isEmpty();
    Overrides overrides =
        new Overrides(
            Optional.of(this),
            attribute.name() + "." + attribute.overridePrefix(),
            inElement || isElement);
    overrides.read(attribute.member(), attribute.overridePrefix());
    overrides.readClasses(embeddable);
    return overrides;
  }

  private void readClasses(Hierarchy hierarchy) {
    for (int i = hierarchy.classes().size() - 1; i >= 0; i--) {
      DeclaredType type = hierarchy.classes().get(i);
      read(type.asElement(), "");
    }
  }

  private void read(Element element, String prefix) {
    said.get(Kind.COLUMN)
        .put(
            Mirror.findAll(element, Jpa.ATTRIBUTE_OVERRIDE, Jpa.ATTRIBUTE_OVERRIDES),
            "name",
            prefix);
    said.get(Kind.ASSOCIATION)
        .put(
            Mirror.findAll(element, Jpa.ASSOCIATION_OVERRIDE, Jpa.ASSOCIATION_OVERRIDES),
            "name",
            prefix);
    said.get(Kind.CONVERTER)
        .put(Mirror.findAll(element, Jpa.CONVERT, Jpa.CONVERTS), "attributeName", prefix);
  }

  /** The path from the entity to what these overrides are for, with a dot at its end. */
  String path() {
    return (outer.isPresent() ? outer.get().path() : "") + step;
  }

  /** The attribute with what is said of it further out. */
  Attribute apply(Attribute attribute) {
    if (attribute.hasAny(ASSOCIATIONS)) {
      return attribute.with(Jpa.ASSOCIATION_OVERRIDE, find(attribute.name(), Kind.ASSOCIATION));
    }
    Attribute overridden = attribute;
    Optional<Mirror> override = find(attribute.name(), Kind.COLUMN);
    if (override.isPresent() && !override.get().nested("column").isEmpty()) {
      Mirror column = override.get().nested("column").get(0);
      overridden = overridden.with(Jpa.COLUMN, Optional.of(column));
    }
    Optional<Mirror> converter = find(attribute.name(), Kind.CONVERTER);
    return converter.isPresent() ? overridden.with(Jpa.CONVERT, converter) : overridden;
  }

  private boolean isInsideElement() {
    return outer.isPresent() && outer.get().inElement;
  }

  /** What is said further out wins, but not from outside of a list or set: so does Hibernate. */
  private Optional<Mirror> find(String path, Kind kind) {
    Optional<Mirror> own = said.get(kind).find(path);
    if (outer.isEmpty()) {
      return own;
    }
    Optional<Mirror> further = outer.get().find(step + path, kind);
    boolean ownWins = isInsideElement() && kind != Kind.CONVERTER;
    return own.isPresent() && (ownWins || further.isEmpty()) ? own : further;
  }

  /** What is said of attributes that are not there, on the entity and further in. */
  List<Unmet> unmet() {
    List<Unmet> unmet = new ArrayList<>();
    for (Overrides frame : frames) {
      for (Said each : frame.said.values()) {
        unmet.addAll(each.unmet());
      }
    }
    return unmet;
  }
}
