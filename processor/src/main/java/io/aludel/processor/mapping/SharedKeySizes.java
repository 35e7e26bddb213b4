package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import io.aludel.schema.Name;
import io.aludel.schema.Type;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
    Optional<EntityBinding> target =
        key.isEmpty() || !declares(binding)
            ? Optional.empty()
            : target(binding, key).filter(each -> each.key().size() == key.size());
    target.ifPresent(each -> resize(binding, types(key, each)));
    return target.isPresent();
  }

  /** Whether the key is the entity's own, and does not follow from associations. */
  private static boolean declares(EntityBinding binding) {
    List<Attribute> ids = binding.ids();
    return !ids.isEmpty()
        && ids.stream()
            .allMatch(id -> binding.values().containsKey(id.name()) && isBasic(binding, id));
  }

  private static boolean isBasic(EntityBinding binding, Attribute id) {
    return isBasic(binding.values().get(id.name()));
  }

  private static boolean isBasic(Value value) {
    return value instanceof BasicValue
        || (value instanceof EmbeddedValue embedded
            && embedded.parts().values().stream().allMatch(SharedKeySizes::isBasic));
  }

  /** The entity whose key is the same, by the last association that says so: it wins. */
  private Optional<EntityBinding> target(EntityBinding binding, List<MappedColumn> key) {
    return inTable(binding)
        .flatMap(
            each ->
                each.attributes().stream()
                    .filter(attribute -> attribute.has(Jpa.ONE_TO_ONE))
                    .map(each.overrides()::apply))
        .filter(attribute -> refers(attribute, key))
        .reduce((first, second) -> second)
        .flatMap(attribute -> JavaTypes.element(Targets.type(attribute)))
        .filter(EntityBindings::isEntity)
        .flatMap(bindings::settled);
  }

  /** An entity with those that have their rows in its table. */
  private Stream<EntityBinding> inTable(EntityBinding binding) {
    EntityTree tree = bindings.tree();
    boolean single = tree.strategy(binding.entity()) == Strategy.SINGLE_TABLE;
    return Stream.concat(
        Stream.of(binding),
        single
            ? tree.below(binding.entity()).stream().flatMap(each -> bindings.open(each).stream())
            : Stream.empty());
  }

  private boolean refers(Attribute attribute, List<MappedColumn> key) {
    return !attribute.isId()
        && !attribute.has(Jpa.MAPS_ID)
        && JoinTable.of(attribute).isEmpty()
        && KeySharing.isBy(attribute, key, context.naming())
        && KeySharing.isRequired(attribute)
        && KeySharing.foreignKey(attribute).filter(ForeignKeys::meansNone).isEmpty();
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
    binding
        .ids()
        .forEach(id -> binding.put(id.name(), resized(binding.values().get(id.name()), types)));
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
