package io.aludel.processor.mapping;

import io.aludel.processor.model.ColumnMirror;
import io.aludel.processor.model.Jpa;
import io.aludel.schema.Name;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * Finishes tables that hold the rows of several entities: a column that rows of some of them do not
 * have cannot be required as such, only of the others.
 */
final class SingleTables {

  private final MappingContext context;
  private final EntityBindings bindings;

  SingleTables(MappingContext context, EntityBindings bindings) {
    this.context = context;
    this.bindings = bindings;
  }

  /** Finishes the table of a hierarchy, all of whose attributes are bound. */
  void finish(EntityBinding root) {
    EntityTree tree = bindings.tree();
    if (tree.strategy(root.entity()) != Strategy.SINGLE_TABLE
        || root.superentity().isPresent()
        || tree.subentities(root.entity()).isEmpty()) {
      return;
    }
    Discriminator.of(root.entity(), tree, context)
        .ifPresent(
            discriminator ->
                tree.below(root.entity())
                    .forEach(
                        each ->
                            bindings.of(each).ifPresent(sub -> require(sub, discriminator, root))));
    relax(root, tree.concrete(root.entity()));
  }

  /**
   * Adds the condition that rows of an entity have what its attributes, and those of the entity
   * that it extends, say they have. Hibernate looks no higher.
   */
  private void require(EntityBinding sub, Discriminator discriminator, EntityBinding root) {
    if (EntityTree.isAbstract(sub.entity())) {
      return;
    }
    TableDraft table = root.table();
    List<String> conditions = new ArrayList<>();
    for (EntityBinding entity : List.of(sub.superentity().orElseThrow(), sub)) {
      for (Value value : entity.values().values()) {
        if (isMandatory(value)) {
          columns(value)
              .filter(
                  name ->
                      table
                          .column(name)
                          .filter(each -> !each.column().required() || isLateRequired(value, table))
                          .isPresent())
              .forEach(name -> conditions.add(ColumnMapper.sql(name) + " is not null"));
        }
      }
    }
    Optional<String> unless = discriminator.unless(sub.entity());
    if (!conditions.isEmpty() && unless.isPresent()) {
      table.addCheck(
          new CheckDraft(
              Optional.empty(),
              unless.get() + conditions.stream().collect(Collectors.joining(" and ", " or (", ")")),
              table.place()));
    }
  }

  /**
   * Hibernate requires what a column says is required, although other rows have none: we do not.
   */
  private void relax(EntityBinding root, List<TypeElement> concrete) {
    TableDraft table = root.table();
    Set<Name> common = new HashSet<>();
    table.columns().forEach(column -> common.add(column.name()));
    Set<Name> ofSome = new LinkedHashSet<>();
    for (TypeElement entity : concrete) {
      Optional<EntityBinding> binding = bindings.of(entity);
      if (binding.isPresent()) {
        Set<Name> own =
            chain(binding.get()).stream()
                .flatMap(each -> each.values().values().stream())
                .flatMap(SingleTables::columns)
                .collect(Collectors.toSet());
        common.retainAll(own);
        ofSome.addAll(own);
      }
    }
    ofSome.removeAll(common);
    ofSome.forEach(column -> table.change(column, MappedColumn::asOptional));
  }

  /** An entity with those that it extends, the root first. */
  private static List<EntityBinding> chain(EntityBinding entity) {
    List<EntityBinding> chain = new ArrayList<>();
    for (Optional<EntityBinding> each = Optional.of(entity);
        each.isPresent();
        each = each.get().superentity()) {
      chain.add(each.get());
    }
    Collections.reverse(chain);
    return chain;
  }

  /** Whether the entity's rows must have a value, as Hibernate sees it. */
  private static boolean isMandatory(Value value) {
    Attribute attribute = value.attribute();
    if (value instanceof BasicValue) {
      boolean primitive = attribute.type().getKind().isPrimitive();
      return attribute
          .find(Jpa.BASIC)
          .map(basic -> !basic.flag("optional", true) || primitive)
          .orElse(primitive);
    }
    return value instanceof ToOneValue
        && Stream.of(Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE)
            .flatMap(kind -> attribute.find(kind).stream())
            .anyMatch(kind -> !kind.flag("optional", true));
  }

  /**
   * Whether only Bean Validation requires the column, which Hibernate asks after it has made the
   * conditions.
   */
  private boolean isLateRequired(Value value, TableDraft table) {
    return value instanceof BasicValue
        && value.columns().stream().noneMatch(each -> table.key().contains(each.name()))
        && !ColumnMapper.isRequiredByMapping(value.attribute())
        && BeanConstraints.of(value.attribute(), context).required();
  }

  /** The columns of a value that lie in the entity's primary table. */
  private static Stream<Name> columns(Value value) {
    if (value instanceof EmbeddedValue embedded) {
      return embedded.parts().values().stream().flatMap(SingleTables::columns);
    }
    Attribute attribute = value.attribute();
    boolean elsewhere =
        attribute.column().flatMap(ColumnMirror::table).isPresent()
            || attribute.joinColumns().stream().anyMatch(each -> each.table().isPresent());
    return elsewhere ? Stream.empty() : value.columns().stream().map(MappedColumn::name);
  }
}
