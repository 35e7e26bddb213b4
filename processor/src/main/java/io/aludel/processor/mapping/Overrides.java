package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;

/**
 * What {@code @AttributeOverride}, {@code @AssociationOverride} and {@code @Convert} put in the
 * place of an attribute's own columns (Jakarta Persistence, sections 11.1.2, 11.1.4 and 11.1.10): a
 * chain from the innermost attribute that holds others to the entity. What is said further out
 * wins.
 */
final class Overrides {

  private final Optional<Overrides> outer;
  private final String step;
  private final Map<String, Mirror> columns = new LinkedHashMap<>();
  private final Map<String, Mirror> associations = new LinkedHashMap<>();
  private final Map<String, Mirror> converters = new LinkedHashMap<>();

  private Overrides(Optional<Overrides> outer, String step) {
    this.outer = outer;
    this.step = step;
  }

  /** What an entity and its mapped superclasses say, the entity first. */
  static Overrides of(Hierarchy entity) {
    Overrides overrides = new Overrides(Optional.empty(), "");
    overrides.readClasses(entity);
    return overrides;
  }

  /** What holds inside an attribute with parts: what is said on it, then on its class. */
  Overrides inside(Attribute attribute, Hierarchy embeddable) {
    Overrides overrides = new Overrides(Optional.of(this), attribute.name() + ".");
    overrides.read(attribute.member());
    overrides.readClasses(embeddable);
    return overrides;
  }

  private void readClasses(Hierarchy hierarchy) {
    for (int i = hierarchy.classes().size() - 1; i >= 0; i--) {
      DeclaredType type = hierarchy.classes().get(i);
      read(type.asElement());
    }
  }

  private void read(Element element) {
    Mirror.findAll(element, Jpa.ATTRIBUTE_OVERRIDE, Jpa.ATTRIBUTE_OVERRIDES)
        .forEach(mirror -> columns.putIfAbsent(mirror.text("name"), mirror));
    Mirror.findAll(element, Jpa.ASSOCIATION_OVERRIDE, Jpa.ASSOCIATION_OVERRIDES)
        .forEach(mirror -> associations.putIfAbsent(mirror.text("name"), mirror));
    Mirror.findAll(element, Jpa.CONVERT, Jpa.CONVERTS).stream()
        .filter(mirror -> mirror.nonEmpty("attributeName").isPresent())
        .forEach(mirror -> converters.putIfAbsent(mirror.text("attributeName"), mirror));
  }

  /** The attribute with what is said of it further out. */
  Attribute apply(Attribute attribute) {
    String name = attribute.name();
    Optional<Mirror> column =
        find(name, overrides -> overrides.columns)
            .flatMap(mirror -> mirror.nested("column").stream().findFirst());
    Optional<Mirror> converter = find(name, overrides -> overrides.converters);
    Attribute overridden =
        attribute.with(Jpa.ASSOCIATION_OVERRIDE, find(name, overrides -> overrides.associations));
    if (column.isPresent()) {
      overridden = overridden.with(Jpa.COLUMN, column);
    }
    return converter.isPresent() ? overridden.with(Jpa.CONVERT, converter) : overridden;
  }

  private Optional<Mirror> find(String path, Function<Overrides, Map<String, Mirror>> kind) {
    return outer
        .flatMap(each -> each.find(step + path, kind))
        .or(() -> Optional.ofNullable(kind.apply(this).get(path)));
  }
}
