package io.aludel.processor.mapping;

import io.aludel.processor.mapping.TableDraft.UniqueDraft;
import io.aludel.processor.model.JoinColumnMirror;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.model.TableMirror;
import io.aludel.schema.Name;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The table of its own that a single-valued association has with {@code @JoinTable} (Jakarta
 * Persistence, section 11.1.27): at most one row an entity, and so the entity's key is the table's.
 */
final class ToOneJoinTable {

  private final MappingContext context;
  private final ReferenceMapper references;

  ToOneJoinTable(MappingContext context) {
    this.context = context;
    this.references = new ReferenceMapper(context);
  }

  /**
   * Adds the table to those of the owner, and gives what refers to the target; nothing where there
   * can be none, which is reported.
   */
  Optional<Reference> bind(
      Attribute attribute, Mirror kind, Mirror written, EntityBinding owner, EntityBinding target) {
    JoinTable joinTable = new JoinTable(Optional.of(written));
    TableDraft table =
        joinTable.open(attribute, owner, implicitName(attribute, owner, target), context);
    Optional<Reference> key =
        references.map(
            joining(attribute, table, joinTable.joinColumns(), owner, referenced -> referenced));
    Function<Name, Name> implicit =
        referenced ->
            context
                .naming()
                .implicit()
                .joinColumn(attribute.name(), referenced, target.table().name().name());
    Optional<Reference> element =
        key.flatMap(
            each ->
                references.map(
                    joining(attribute, table, joinTable.inverseJoinColumns(), target, implicit)));
    element.ifPresent(each -> fill(table, attribute, kind, joinTable, key.get(), each, owner));
    return element;
  }

  private void fill(
      TableDraft table,
      Attribute attribute,
      Mirror kind,
      JoinTable joinTable,
      Reference key,
      Reference element,
      EntityBinding owner) {
    key.columns().forEach(column -> table.add(column, context));
    element.columns().forEach(column -> table.add(column, context));
    table.setKey(key.columns().stream().sorted(new KeyOrder()).map(MappedColumn::name).toList());
    if (kind.name().equals(Jpa.ONE_TO_ONE)) {
      table.addUnique(new UniqueDraft(Optional.empty(), names(element), kind.place()));
    }
    ForeignKeys.add(table, key, joinTable.foreignKey());
    if (!ForeignKeys.isNotFoundIgnored(attribute)) {
      ForeignKeys.add(
          table, element, joinTable.inverseForeignKey(), ForeignKeys.onDelete(attribute));
    }
    owner.addTable(table);
  }

  private Name implicitName(Attribute attribute, EntityBinding owner, EntityBinding target) {
    Name name =
        context
            .naming()
            .implicit()
            .joinTable(logical(owner.table()), attribute.name(), logical(target.table()));
    boolean quoted = owner.table().name().name().quoted() || target.table().name().name().quoted();
    return quoted ? new Name(name.text(), true) : name;
  }

  /** The name that a strategy has not yet made the database's. */
  private Name logical(TableDraft table) {
    return table
        .mirror()
        .flatMap(TableMirror::name)
        .map(Names::logical)
        .orElseGet(
            () -> context.naming().implicit().entityTable(context.entityName(table.entity())));
  }

  private static ReferenceMapper.Joining joining(
      Attribute attribute,
      TableDraft table,
      List<JoinColumnMirror> written,
      EntityBinding target,
      Function<Name, Name> implicit) {
    return new ReferenceMapper.Joining(
        CollectionParts.reference(attribute),
        table.place(),
        written,
        target,
        implicit,
        asMapped -> true);
  }

  private static List<Name> names(Reference reference) {
    return reference.columns().stream().map(MappedColumn::name).toList();
  }
}
