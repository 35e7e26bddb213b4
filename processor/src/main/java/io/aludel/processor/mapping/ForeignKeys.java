package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Name;
import io.aludel.schema.ReferentialAction;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Makes the foreign keys of all kinds of references (Jakarta Persistence, section 11.1.19). */
final class ForeignKeys {

  private static final String ON_DELETE = Jpa.HIBERNATE_PACKAGE + "OnDelete";

  private ForeignKeys() {}

  /** What {@code @OnDelete} on an attribute says. */
  static ReferentialAction onDelete(Attribute attribute) {
    return action(attribute.find(ON_DELETE));
  }

  /** What {@code @OnDelete} on a joined entity says of its key. */
  static ReferentialAction onDelete(TypeElement entity) {
    return action(Mirror.find(entity, ON_DELETE));
  }

  private static ReferentialAction action(Optional<Mirror> onDelete) {
    return onDelete.isPresent()
        ? ReferentialAction.valueOf(onDelete.get().constant("action"))
        : ReferentialAction.NO_ACTION;
  }

  /** Adds a foreign key that refuses deletions. */
  static void add(TableDraft table, Reference reference, Optional<Mirror> written) {
    add(table, reference, written, ReferentialAction.NO_ACTION);
  }

  /**
   * Adds the foreign key of a reference to the table that has its columns, unless the mapping says
   * that there is none, or the rows referred to lie in several tables.
   *
   * @param written the {@code @ForeignKey}, if there is one
   * @param onDelete what becomes of the rows when those that they refer to are deleted
   */
  static void add(
      TableDraft table, Reference reference, Optional<Mirror> written, ReferentialAction onDelete) {
    TableDraft target = table(reference);
    Reference ordered = reference.inOrderOf(target.key());
    List<Name> columns = MappedColumn.names(ordered.columns());
    List<Name> referenced = MappedColumn.names(ordered.referenced());
    requireUnique(ordered);
    boolean leadsNowhere = reference.target().isSpread();
    if (!leadsNowhere && !isExcluded(written)) {
      table.addForeignKey(
          new ForeignKey(
              TableBuilder.foreignKeyName(text(written, "name"), table.name(), columns),
              columns,
              target.name(),
              referenced,
              onDelete,
              text(written, "foreignKeyDefinition"),
              text(written, "options")));
    }
  }

  private static Optional<String> text(Optional<Mirror> written, String attribute) {
    return written.isPresent() ? written.get().nonEmpty(attribute) : Optional.empty();
  }

  /**
   * Adds the foreign key of what a collection holds, or of the keys of a map. Hibernate makes none
   * that leads elsewhere than to a primary key.
   */
  static void addOfCollection(TableDraft table, Reference reference, Optional<Mirror> written) {
    if (leadsToKey(reference)) {
      add(table, reference, written);
    } else {
      requireUnique(reference);
    }
  }

  private static boolean leadsToKey(Reference reference) {
    return new HashSet<>(table(reference).key())
        .equals(new HashSet<>(MappedColumn.names(reference.referenced())));
  }

  /** The table referred to: a joined entity's own, or one above it. */
  private static TableDraft table(Reference reference) {
    return reference.target().tableOf(MappedColumn.names(reference.referenced()));
  }

  /** Hibernate makes unique what columns refer to. */
  static void requireUnique(Reference reference) {
    if (!leadsToKey(reference)) {
      table(reference)
          .addUnique(
              UniqueDraft.implied(
                  MappedColumn.names(reference.referenced()), reference.columns().get(0).place()));
    }
  }

  /** Whether rows may refer to what is not there, so that no constraint can hold. */
  static boolean isNotFoundIgnored(Attribute attribute) {
    Optional<Mirror> notFound = attribute.find(Jpa.HIBERNATE_PACKAGE + "NotFound");
    return notFound.isPresent() && notFound.get().constant("action").equals("IGNORE");
  }

  /** Whether the mapping says that there is no constraint. */
  static boolean isExcluded(Optional<Mirror> written) {
    return written.isPresent() && meansNone(written.get());
  }

  /** Hibernate takes the name {@code none}, too, to mean that there is no constraint. */
  static boolean meansNone(Mirror foreignKey) {
    return foreignKey.constant("value").equals("NO_CONSTRAINT")
        || foreignKey.text("name").equals("none");
  }
}
