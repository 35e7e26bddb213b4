package io.aludel.processor.mapping;

import io.aludel.processor.model.IndexMirror;
import io.aludel.processor.model.JoinColumnMirror;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.model.TableMirror;
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
    Optional<Mirror> override = attribute.find(Jpa.ASSOCIATION_OVERRIDE);
    Optional<Mirror> table =
        override.isPresent() && override.get().nested("joinColumns").isEmpty()
            ? first(override, "joinTable")
            : Optional.empty();
    return table.isPresent() ? table : attribute.find(Jpa.JOIN_TABLE);
  }

  /** The first annotation in an attribute of another one, if that is there. */
  private static Optional<Mirror> first(Optional<Mirror> holder, String attribute) {
    return holder.isPresent()
        ? holder.get().nested(attribute).stream().findFirst()
        : Optional.empty();
  }

  /** A new table of that annotation's name, or of an implicit one. */
  TableDraft open(Attribute attribute, EntityBinding owner, Name implicit, MappingContext context) {
    if (mirror.isEmpty()) {
      ObjectName name = Names.physical(Optional.empty(), implicit, context.naming());
      return new TableDraft(name, owner.entity(), attribute.place(), Optional.empty());
    }
    TableMirror table = new TableMirror(mirror.get());
    Name logical = table.name().isPresent() ? Names.logical(table.name().get()) : implicit;
    ObjectName name = Names.physical(table.schema(), logical, context.naming());
    return new TableDraft(name, owner.entity(), mirror.get().place(), Optional.of(table));
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
    Optional<String> given =
        table.mirror().isPresent() ? table.mirror().get().name() : Optional.empty();
    return given.isPresent()
        ? Names.logical(given.get())
        : context.naming().implicit().entityTable(context.entityName(table.entity()));
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
    return mirror.isPresent() ? JoinColumnMirror.in(mirror.get(), attribute) : List.of();
  }

  /** The {@code @ForeignKey} of the columns that refer to the owner. */
  Optional<Mirror> foreignKey() {
    Optional<Mirror> outer = first(mirror, "foreignKey");
    Optional<Mirror> inner = ofFirstColumn("joinColumns");
    return inner.isEmpty() || isDecisive(outer) ? outer : inner;
  }

  /** The {@code @ForeignKey} of the columns that refer to what the collection holds. */
  Optional<Mirror> inverseForeignKey() {
    Optional<Mirror> outer = first(mirror, "inverseForeignKey");
    Optional<Mirror> inner = ofFirstColumn("inverseJoinColumns");
    // Hibernate takes no more than the name from the column.
    boolean named = inner.isPresent() && !isRefused(inner.get());
    return named && !isDecisive(outer) ? inner : outer;
  }

  /** The {@code @ForeignKey} that the first of some columns has. */
  private Optional<Mirror> ofFirstColumn(String attribute) {
    return first(first(mirror, attribute), "foreignKey");
  }

  private static boolean isDecisive(Optional<Mirror> foreignKey) {
    return foreignKey.isPresent()
        && (isRefused(foreignKey.get()) || !foreignKey.get().text("name").isBlank());
  }

  private static boolean isRefused(Mirror foreignKey) {
    return foreignKey.constant("value").equals("NO_CONSTRAINT");
  }

  /**
   * Whether the annotation makes columns unique together. Hibernate then gives the table of a set
   * no key of its own.
   */
  boolean hasUniqueKeys() {
    if (mirror.isEmpty()) {
      return false;
    }
    TableMirror table = new TableMirror(mirror.get());
    return !table.uniqueConstraints().isEmpty()
        || table.indexes().stream().anyMatch(IndexMirror::unique);
  }
}
