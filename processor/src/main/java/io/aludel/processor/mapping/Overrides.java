package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;

/**
 * What {@code @AttributeOverride} and {@code @AssociationOverride} put in the place of an
 * attribute's own columns (Jakarta Persistence, sections 11.1.2 and 11.1.4): a chain from the
 * innermost attribute that holds others to the entity. What is said further out wins.
 */
final class Overrides {

  private final Optional<Overrides> outer;
  private final String step;
  private final Map<String, Mirror> columns = new LinkedHashMap<>();
  private final Map<String, Mirror> associations = new LinkedHashMap<>();

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
  }

  /** The attribute with what is said of it further out. */
  Attribute apply(Attribute attribute) {
    Optional<Mirror> column =
        override(attribute.name(), true)
            .flatMap(mirror -> mirror.nested("column").stream().findFirst());
    Attribute overridden = column.isPresent() ? attribute.with(Jpa.COLUMN, column) : attribute;
    return overridden.with(Jpa.ASSOCIATION_OVERRIDE, override(attribute.name(), false));
  }

  private Optional<Mirror> override(String path, boolean ofColumn) {
    return outer
        .flatMap(each -> each.override(step + path, ofColumn))
        .or(() -> Optional.ofNullable((ofColumn ? columns : associations).get(path)));
  }
}
