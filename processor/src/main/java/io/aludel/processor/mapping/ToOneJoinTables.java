package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.JoinColumnMirror;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.List;
import java.util.Optional;

/**
 * Binds single-valued associations with a join table (Jakarta Persistence, section 11.1.27): a row
 * of it is an entity's, which is its key, and refers to another.
 */
final class ToOneJoinTables {

  private final MappingContext context;
  private final ReferenceMapper references;

  ToOneJoinTables(MappingContext context, ReferenceMapper references) {
    this.context = context;
    this.references = references;
  }

  /** Makes the table, and the reference to the target in it. */
  Optional<Reference> bind(
      Attribute attribute, Mirror kind, EntityBinding target, EntityBinding owner) {
    JoinTable joinTable = new JoinTable(JoinTable.of(attribute));
    TableDraft table = joinTable.openBetween(attribute, owner, target, context);
    Optional<Reference> key =
        references.map(
            new ReferenceMapper.Joining(
                CollectionParts.reference(attribute),
                table.place(),
                joinTable.joinColumns(),
                owner,
                name ->
                    context.naming().implicit().keyJoinColumn(name, owner.table().name().name()),
                asMapped -> true));
    // Hibernate takes an override's columns only for those on the attribute itself.
    boolean isStated = attribute.has(Jpa.JOIN_COLUMN) || attribute.has(Jpa.JOIN_COLUMNS);
    List<JoinColumnMirror> stated = isStated ? attribute.joinColumns() : List.of();
    Optional<Reference> value =
        references.map(
            new ReferenceMapper.Joining(
                attribute,
                kind.place(),
                stated.isEmpty() ? joinTable.inverseJoinColumns() : stated,
                target,
                name ->
                    context
                        .naming()
                        .implicit()
                        .joinColumn(attribute.name(), name, target.table().name().name()),
                asMapped -> asMapped || !isStated || !kind.flag("optional", true)));
    if (key.isEmpty() || value.isEmpty() || refusesIdle(attribute, joinTable.mirror().get())) {
      return Optional.empty();
    }
    key.get().columns().forEach(column -> table.add(column, context));
    value.get().columns().forEach(column -> table.add(column, context));
    table.setKey(MappedColumn.names(key.get().columns().stream().sorted(new KeyOrder()).toList()));
    if (kind.name().equals(Jpa.ONE_TO_ONE)) {
      table.addUnique(UniqueDraft.implied(MappedColumn.names(value.get().columns()), kind.place()));
    }
    constrain(attribute, table, key.get(), value.get());
    owner.addTable(table);
    return value;
  }

  /**
   * Refuses what Hibernate forgets: the indexes of a table with a name, and the comment and checks
   * of one without.
   */
  private boolean refusesIdle(Attribute attribute, Mirror joinTable) {
    Optional<String> idle =
        (joinTable.nonEmpty("name").isPresent() ? List.of("indexes") : List.of("comment", "check"))
            .stream().filter(each -> joinTable.written(each).isPresent()).findFirst();
    idle.ifPresent(
        each ->
            context.report(
                Code.MAPPING_UNSUPPORTED,
                joinTable.place(each),
                attribute
                    + ": Hibernate creates no "
                    + each
                    + " for the join table of an association to one entity that has "
                    + (each.equals("indexes") ? "a" : "no")
                    + " name. Remove "
                    + each
                    + (each.equals("indexes") ? "." : ", or name the table.")));
    return idle.isPresent();
  }

  /** Hibernate reads no {@code @ForeignKey} here but that of a join column on the attribute. */
  private static void constrain(
      Attribute attribute, TableDraft table, Reference key, Reference value) {
    if (attribute.has(Jpa.HIBERNATE_PACKAGE + "NotFound")) {
      ForeignKeys.requireUnique(value);
      return;
    }
    ForeignKeys.add(table, key, Optional.empty());
    ForeignKeys.add(
        table, value, KeySharing.foreignKey(attribute), ForeignKeys.onDelete(attribute));
  }
}
