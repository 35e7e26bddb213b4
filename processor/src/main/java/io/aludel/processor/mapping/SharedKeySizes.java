package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import io.aludel.schema.Name;
import io.aludel.schema.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Sizes of keys that one-to-one associations share. A key with a foreign key to another is as large
 * as that with Hibernate, whatever its own {@code @Column} says; Bean Validation alone comes later.
 */
final class SharedKeySizes {

  private final MappingContext context;
  private final EntityBindings bindings;

  SharedKeySizes(MappingContext context, EntityBindings bindings) {
    this.context = context;
    this.bindings = bindings;
  }

  /**
   * Gives the key of an entity its size, where it is settled otherwise.
   *
   * @return whether it refers to another
   */
  boolean apply(EntityBinding binding) {
    List<MappedColumn> key = binding.key();
    if (key.isEmpty() || !declares(binding)) {
      return false;
    }
    Optional<EntityBinding> target = target(binding, key);
    if (target.isEmpty() || target.get().key().size() != key.size()) {
      return false;
    }
    resize(binding, types(key, target.get()));
    return true;
  }

  /** Whether the key is the entity's own, and does not follow from associations. */
  private static boolean declares(EntityBinding binding) {
    for (Attribute id : binding.ids()) {
      Value value = binding.values().get(id.name());
      if (value == null || !isBasic(value)) {
        return false;
      }
    }
    return !binding.ids().isEmpty();
  }

  private static boolean isBasic(Value value) {
    if (!(value instanceof EmbeddedValue embedded)) {
      return value instanceof BasicValue;
    }
    for (Value part : embedded.parts().values()) {
      if (!isBasic(part)) {
        return false;
      }
    }
    return true;
  }

  /** The entity whose key is the same, by the last association that says so: it wins. */
  private Optional<EntityBinding> target(EntityBinding binding, List<MappedColumn> key) {
    Optional<Attribute> last = Optional.empty();
    for (EntityBinding each : inTable(binding)) {
      for (Attribute attribute : oneToOnes(each)) {
        if (refers(attribute, key)) {
          last = Optional.of(attribute);
        }
      }
    }
    Optional<TypeElement> target =
        last.isPresent() ? Targets.entity(Targets.type(last.get())) : Optional.empty();
    return target.isPresent() ? bindings.settled(target.get()) : Optional.empty();
  }

  /** An entity with those that have their rows in its table. */
  private List<EntityBinding> inTable(EntityBinding binding) {
    EntityTree tree = bindings.tree();
    List<EntityBinding> inTable = new ArrayList<>();
    inTable.add(binding);
    if (tree.strategy(binding.entity()) == Strategy.SINGLE_TABLE) {
      for (TypeElement below : tree.below(binding.entity())) {
        Optional<EntityBinding> entity = bindings.open(below);
        if (entity.isPresent()) {
          inTable.add(entity.get());
        }
      }
    }
    return inTable;
  }

  private static List<Attribute> oneToOnes(EntityBinding binding) {
    List<Attribute> oneToOnes = new ArrayList<>();
    for (Attribute attribute : binding.attributes()) {
      if (attribute.has(Jpa.ONE_TO_ONE)) {
        oneToOnes.add(binding.overrides().apply(attribute));
      }
    }
    return oneToOnes;
  }

  private boolean refers(Attribute attribute, List<MappedColumn> key) {
    return !attribute.isId()
        && !attribute.has(Jpa.MAPS_ID)
        && JoinTable.of(attribute).isEmpty()
        && KeySharing.isBy(attribute, key, context.naming())
        && KeySharing.isRequired(attribute)
        && !ForeignKeys.isExcluded(KeySharing.foreignKey(attribute));
  }

  private static Map<Name, Type> types(List<MappedColumn> key, EntityBinding target) {
    Map<Name, Type> types = new HashMap<>();
    for (int i = 0; i < key.size(); i++) {
      MappedColumn other = target.key().get(i);
      types.put(
          key.get(i).name(), target.keyTypes().getOrDefault(other.name(), other.referenceType()));
    }
    return types;
  }

  private void resize(EntityBinding binding, Map<Name, Type> types) {
    for (Attribute id : binding.ids()) {
      binding.put(id.name(), resized(binding.values().get(id.name()), types));
    }
    types.forEach((name, type) -> binding.table().change(name, each -> resized(each, type)));
  }

  private Value resized(Value value, Map<Name, Type> types) {
    if (value instanceof BasicValue basic) {
      MappedColumn column = basic.column();
      return new BasicValue(basic.attribute(), resized(column, types.get(column.name())));
    }
    if (value instanceof EmbeddedValue embedded) {
      Map<String, Value> parts = new LinkedHashMap<>();
      embedded.parts().forEach((name, part) -> parts.put(name, resized(part, types)));
      return new EmbeddedValue(embedded.attribute(), parts);
    }
    return value;
  }

  private MappedColumn resized(MappedColumn column, Type key) {
    Type type = column.column().type();
    boolean validated = BeanConstraints.of(column.attribute(), context).decideSize();
    return column.withTypes(
        validated ? type : ReferringTypes.sized(type, key),
        ReferringTypes.sized(column.referenceType(), key));
  }
}
