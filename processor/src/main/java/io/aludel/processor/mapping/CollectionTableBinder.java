package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import io.aludel.schema.Name;
import io.aludel.schema.Type.Plain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Binds collections that have a table of their own: those of values (Jakarta Persistence, section
 * 11.1.8), and associations with a join table (section 11.1.27).
 */
final class CollectionTableBinder {

  private final MappingContext context;
  private final ValueMapper values;
  private final ReferenceMapper references;
  private final CollectionIndexBinder indexes;
  private final Targets targets;
  private final InverseNames inverses;
  private final CollectionTables tables;

  CollectionTableBinder(
      MappingContext context,
      EntityBindings bindings,
      InverseNames inverses,
      CollectionTables tables) {
    this.context = context;
    this.values = new ValueMapper(context, bindings);
    this.references = new ReferenceMapper(context);
    this.indexes = new CollectionIndexBinder(context, bindings);
    this.targets = new Targets(context, bindings);
    this.inverses = inverses;
    this.tables = tables;
  }

  /** The columns of a collection's table, by what they are for. */
  private record Columns(
      List<MappedColumn> owner, List<MappedColumn> element, List<MappedColumn> index) {}

  /** Binds a collection; its table, unless something is wrong with it, which is reported. */
  Optional<TableDraft> bind(PluralAttribute plural, CollectionShape shape) {
    return plural.isOfValues()
        ? bindValues(plural, shape)
        : targets
            .find(plural.attribute(), plural.kind(), shape.element())
            .flatMap(target -> bindEntities(plural, shape, target));
  }

  private Optional<TableDraft> bindValues(PluralAttribute plural, CollectionShape shape) {
    Attribute attribute = plural.attribute();
    EntityBinding owner = plural.owner();
    ImplicitNames names = context.naming().implicit();
    Name name = names.collectionTable(context.entityName(owner.entity()), attribute.name());
    JoinTable joinTable = new JoinTable(plural.table());
    TableDraft table =
        joinTable.open(attribute, owner, JoinTable.quotedLike(name, owner.table()), context);
    Optional<List<MappedColumn>> key = ownerKey(plural, joinTable, table, Optional.empty());
    Site site = plural.site().ofCollection(table);
    Optional<List<MappedColumn>> element =
        key.flatMap(each -> values.mapPart(CollectionParts.elements(attribute, shape), site))
            .map(Value::columns);
    return finish(plural, shape, joinTable, table, key, element);
  }

  private Optional<TableDraft> bindEntities(
      PluralAttribute plural, CollectionShape shape, EntityBinding target) {
    Attribute attribute = plural.attribute();
    EntityBinding owner = plural.owner();
    JoinTable joinTable = new JoinTable(plural.table());
    TableDraft table = joinTable.openBetween(attribute, owner, target, context);
    Optional<List<MappedColumn>> key =
        ownerKey(plural, joinTable, table, inverses.of(plural, target));
    Optional<List<MappedColumn>> element =
        key.flatMap(each -> element(plural, joinTable, table, target));
    return finish(plural, shape, joinTable, table, key, element);
  }

  /** The columns that refer to the collection's owner. */
  private Optional<List<MappedColumn>> ownerKey(
      PluralAttribute plural, JoinTable joinTable, TableDraft table, Optional<String> inverse) {
    EntityBinding owner = plural.owner();
    String referring = inverse.orElseGet(() -> context.entityName(owner.entity()));
    Optional<Reference> reference =
        references.map(
            new ReferenceMapper.Joining(
                CollectionParts.reference(plural.attribute()),
                table.place(),
                joinTable.joinColumns(),
                owner,
                key ->
                    context
                        .naming()
                        .implicit()
                        .joinColumn(referring, key, owner.table().name().name()),
                asMapped -> true));
    reference.ifPresent(
        each -> {
          each.columns().forEach(column -> table.add(column, context));
          ForeignKeys.add(
              table, each, joinTable.foreignKey(), ForeignKeys.onDelete(plural.attribute()));
        });
    return reference.map(Reference::columns);
  }

  /** The columns that refer to the entities in the collection. */
  private Optional<List<MappedColumn>> element(
      PluralAttribute plural, JoinTable joinTable, TableDraft table, EntityBinding target) {
    Attribute attribute = plural.attribute();
    Optional<Reference> reference =
        references.map(
            new ReferenceMapper.Joining(
                CollectionParts.reference(attribute),
                table.place(),
                joinTable.inverseJoinColumns(),
                target,
                key ->
                    context
                        .naming()
                        .implicit()
                        .joinColumn(attribute.name(), key, target.table().name().name()),
                asMapped -> true));
    reference.ifPresent(
        each -> {
          each.columns().forEach(column -> table.add(column, context));
          if (!ForeignKeys.isNotFoundIgnored(attribute)) {
            ForeignKeys.addOfCollection(table, each, joinTable.inverseForeignKey());
          }
        });
    return reference.map(Reference::columns);
  }

  private Optional<TableDraft> finish(
      PluralAttribute plural,
      CollectionShape shape,
      JoinTable joinTable,
      TableDraft table,
      Optional<List<MappedColumn>> key,
      Optional<List<MappedColumn>> element) {
    Optional<List<MappedColumn>> index =
        element.flatMap(
            each ->
                indexes.bind(plural, shape, plural.site().ofCollection(table), CollectionRows.OWN));
    if (index.isEmpty()) {
      return Optional.empty();
    }
    describe(plural, shape, table);
    new SoftDeletion(context).add(table, plural.attribute());
    constrain(
        plural, shape.kind(), joinTable, table, new Columns(key.get(), element.get(), index.get()));
    return Optional.of(tables.add(table, plural.attribute(), shape.kind().isIndexed()));
  }

  /** What Hibernate's own annotations on the attribute say of the table. */
  private static void describe(PluralAttribute plural, CollectionShape shape, TableDraft table) {
    Attribute attribute = plural.attribute();
    attribute
        .find(Jpa.HIBERNATE_PACKAGE + "Comment")
        .ifPresent(comment -> table.setComment(comment.nonEmpty("value")));
    boolean ofColumn =
        plural.isOfValues() && !ValueMapper.isEmbedded(CollectionParts.elements(attribute, shape));
    if (!ofColumn) {
      CheckDraft.on(attribute).forEach(table::addCheck);
    }
  }

  private static void constrain(
      PluralAttribute plural,
      CollectionKind kind,
      JoinTable joinTable,
      TableDraft table,
      Columns columns) {
    boolean keyedByTarget = kind == CollectionKind.SET && plural.isOneToMany();
    if (keyedByTarget) {
      setKey(table, columns.element());
    } else if (kind == CollectionKind.SET) {
      if (!joinTable.hasUniqueKeys()) {
        constrainSet(table, columns);
      }
    } else if (kind.isIndexed()) {
      setKey(
          table,
          both(columns.owner(), columns.index().isEmpty() ? columns.element() : columns.index()));
    }
    if (plural.isOneToMany() && !keyedByTarget) {
      addUnique(table, columns.element());
    }
  }

  /** Values that are all required are a key; others can only be unique; large ones neither. */
  private static void constrainSet(TableDraft table, Columns columns) {
    boolean large =
        columns.element().stream()
            .map(column -> column.column().type())
            .anyMatch(type -> type == Plain.CLOB || type == Plain.BLOB);
    if (large || columns.element().isEmpty()) {
      return;
    }
    List<MappedColumn> all = both(columns.owner(), withOffsets(columns.element(), table));
    if (columns.element().stream().allMatch(column -> column.column().required())) {
      setKey(table, all);
    } else {
      addUnique(table, all);
    }
  }

  /** The columns with those of offsets beside them, which belong to the same attributes. */
  private static List<MappedColumn> withOffsets(List<MappedColumn> columns, TableDraft table) {
    List<MappedColumn> all = new ArrayList<>();
    for (MappedColumn column : columns) {
      all.add(column);
      if (TemporalTypes.hasOffsetColumn(column.attribute())) {
        table.columns().stream()
            .filter(each -> each.attribute().equals(column.attribute()))
            .filter(each -> !each.name().equals(column.name()))
            .forEach(all::add);
      }
    }
    return all;
  }

  private static List<MappedColumn> both(List<MappedColumn> first, List<MappedColumn> second) {
    Map<Name, MappedColumn> both = new LinkedHashMap<>();
    Stream.concat(first.stream(), second.stream())
        .forEach(column -> both.putIfAbsent(column.name(), column));
    return new ArrayList<>(both.values());
  }

  private static void setKey(TableDraft table, List<MappedColumn> columns) {
    table.setKey(MappedColumn.names(columns.stream().sorted(new KeyOrder()).toList()));
  }

  private static void addUnique(TableDraft table, List<MappedColumn> columns) {
    table.addUnique(UniqueDraft.implied(MappedColumn.names(columns), table.place()));
  }
}
