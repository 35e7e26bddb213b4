package io.aludel.processor.mapping;

import io.aludel.processor.model.JoinColumnMirror;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.model.TableMirror;
import io.aludel.processor.report.Place;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.List;
import java.util.Optional;

/**
 * What a {@code @JoinTable} or {@code @CollectionTable} says of the table of a collection or
 * association, and what follows where it says nothing (Jakarta Persistence, sections 11.1.8 and
 * 11.1.27).
 *
 * @param mirror the annotation, if there is one
 */
record JoinTable(Optional<Mirror> mirror) {

  /**
   * The {@code @JoinTable} in force for an attribute. To Hibernate, an override without join
   * columns says one, written or not.
   */
  static Optional<Mirror> of(Attribute attribute) {
    return attribute
        .find(Jpa.ASSOCIATION_OVERRIDE)
        .filter(override -> override.nested("joinColumns").isEmpty())
        .flatMap(override -> override.nested("joinTable").stream().findFirst())
        .or(() -> attribute.find(Jpa.JOIN_TABLE));
  }

  /** A new table of that annotation's name, or of an implicit one. */
  TableDraft open(Attribute attribute, EntityBinding owner, Name implicit, MappingContext context) {
    Optional<TableMirror> table = mirror.map(TableMirror::new);
    Name logical = table.flatMap(TableMirror::name).map(Names::logical).orElse(implicit);
    ObjectName name = Names.physical(table.flatMap(TableMirror::schema), logical, context.naming());
    Place place = mirror.map(Mirror::place).orElseGet(attribute::place);
    return new TableDraft(name, owner.entity(), place, table);
  }

  /** A new table between two entities. */
  TableDraft openBetween(
      Attribute attribute, EntityBinding owner, EntityBinding target, MappingContext context) {
    Name implicit =
        context
            .naming()
            .implicit()
            .joinTable(
                logical(owner.table(), context),
                attribute.name(),
                logical(target.table(), context));
    return open(
        attribute, owner, quotedLike(quotedLike(implicit, owner.table()), target.table()), context);
  }

  /** The name that a strategy has not yet made the database's. */
  private static Name logical(TableDraft table, MappingContext context) {
    return table
        .mirror()
        .flatMap(TableMirror::name)
        .map(Names::logical)
        .orElseGet(
            () -> context.naming().implicit().entityTable(context.entityName(table.entity())));
  }

  /** A name that follows from a table's is quoted where that is. */
  static Name quotedLike(Name name, TableDraft table) {
    return table.name().name().quoted() ? new Name(name.text(), true) : name;
  }

  List<JoinColumnMirror> joinColumns() {
    return columns("joinColumns");
  }

  List<JoinColumnMirror> inverseJoinColumns() {
    return columns("inverseJoinColumns");
  }

  private List<JoinColumnMirror> columns(String attribute) {
    return mirror.map(each -> JoinColumnMirror.in(each, attribute)).orElse(List.of());
  }

  /** The {@code @ForeignKey} of the columns that refer to the owner. */
  Optional<Mirror> foreignKey() {
    Optional<Mirror> outer = foreignKey("foreignKey");
    Optional<Mirror> inner = firstColumns("joinColumns");
    return outer.filter(JoinTable::isDecisive).or(() -> inner).or(() -> outer);
  }

  /** The {@code @ForeignKey} of the columns that refer to what the collection holds. */
  Optional<Mirror> inverseForeignKey() {
    Optional<Mirror> outer = foreignKey("inverseForeignKey");
    // Hibernate takes no more than the name from the column.
    Optional<Mirror> inner =
        firstColumns("inverseJoinColumns")
            .filter(each -> !each.constant("value").equals("NO_CONSTRAINT"));
    return outer.filter(JoinTable::isDecisive).or(() -> inner).or(() -> outer);
  }

  private Optional<Mirror> foreignKey(String attribute) {
    return mirror.flatMap(each -> each.nested(attribute).stream().findFirst());
  }

  private Optional<Mirror> firstColumns(String attribute) {
    return mirror
        .flatMap(each -> each.nested(attribute).stream().findFirst())
        .flatMap(column -> column.nested("foreignKey").stream().findFirst());
  }

  private static boolean isDecisive(Mirror foreignKey) {
    return foreignKey.constant("value").equals("NO_CONSTRAINT")
        || !foreignKey.text("name").isBlank();
  }

  /**
   * Whether the annotation makes columns unique together. Hibernate then gives the table of a set
   * no key of its own.
   */
  boolean hasUniqueKeys() {
    return mirror
        .map(TableMirror::new)
        .filter(
            table ->
                !table.uniqueConstraints().isEmpty()
                    || table.indexes().stream().anyMatch(index -> index.unique()))
        .isPresent();
  }
}
