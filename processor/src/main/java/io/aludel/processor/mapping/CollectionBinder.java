package io.aludel.processor.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Binds collections and maps, once the keys of all entities are known: first those that own their
 * columns, then those whose columns another attribute owns.
 */
final class CollectionBinder {

  private final MappingContext context;
  private final Collection<EntityBinding> entities;
  private final CollectionTables tables;
  private final CollectionTableBinder tableBinder;
  private final TargetTableBinder targetBinder;
  private final InverseSides inverses;
  private final InverseCollectionBinder inverseBinder;

  /**
   * @param entities the entities of the mapping, all bound but for their collections
   */
  CollectionBinder(
      MappingContext context, EntityBindings bindings, Collection<EntityBinding> entities) {
    this.context = context;
    this.entities = entities;
    this.tables = new CollectionTables(context, EntityBindings.tablesOf(entities));
    this.tableBinder =
        new CollectionTableBinder(context, bindings, new InverseNames(context, entities), tables);
    this.targetBinder = new TargetTableBinder(context, bindings);
    this.inverses = new InverseSides(context, bindings);
    this.inverseBinder = new InverseCollectionBinder(context, bindings);
  }

  /** Binds them all, and gives the tables that are nobody's but theirs. */
  List<TableDraft> bind() {
    for (EntityBinding entity : entities) {
      for (Attribute inverse : entity.inverses()) {
        inverses.check(inverse);
      }
    }
    List<Shaped> shaped = shaped();
    for (Shaped each : shaped) {
      if (each.plural().mappedBy().isEmpty()) {
        bindOwning(each.plural(), each.shape());
      }
    }
    for (Shaped each : shaped) {
      PluralAttribute plural = each.plural();
      if (plural.mappedBy().isPresent() && inverses.check(plural.attribute())) {
        inverseBinder.bind(plural, each.shape());
      }
    }
    return tables.own();
  }

  private record Shaped(PluralAttribute plural, CollectionShape shape) {}

  private List<Shaped> shaped() {
    CollectionRules rules = new CollectionRules(context);
    List<Shaped> shaped = new ArrayList<>();
    for (EntityBinding entity : entities) {
      for (PluralAttribute plural : entity.plurals()) {
        Optional<CollectionShape> shape =
            CollectionShape.of(plural.attribute(), plural.kind(), context);
        if (shape.isPresent() && rules.accept(plural, shape.get())) {
          shaped.add(new Shaped(plural, shape.get()));
        }
      }
    }
    return shaped;
  }

  private void bindOwning(PluralAttribute plural, CollectionShape shape) {
    if (plural.isInTargetTable()) {
      targetBinder.bind(plural, shape);
      return;
    }
    Optional<TableDraft> table = tableBinder.bind(plural, shape);
    if (table.isPresent()) {
      inverseBinder.note(plural, table.get());
    }
  }
}
