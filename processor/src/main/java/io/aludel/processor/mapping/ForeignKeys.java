package io.aludel.processor.mapping;

import io.aludel.processor.mapping.TableDraft.UniqueDraft;
import io.aludel.processor.model.Mirror;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Name;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Makes the foreign keys of all kinds of references (Jakarta Persistence, section 11.1.19). */
final class ForeignKeys {

  private ForeignKeys() {}

  /**
   * Adds the foreign key of a reference to the table that has its columns, unless the mapping says
   * that there is none.
   *
   * @param written the {@code @ForeignKey}, if there is one
   */
  static void add(TableDraft table, Reference reference, Optional<Mirror> written) {
    TableDraft target = reference.target().table();
    Reference ordered = reference.inOrderOf(target.key());
    List<Name> columns = names(ordered.columns());
    List<Name> referenced = names(ordered.referenced());
    if (!new HashSet<>(target.key()).equals(new HashSet<>(referenced))) {
      // Hibernate makes unique what a foreign key leads to.
      target.addUnique(
          new UniqueDraft(Optional.empty(), referenced, reference.columns().get(0).place()));
    }
    if (written.filter(ForeignKeys::meansNone).isEmpty()) {
      table.addForeignKey(
          new ForeignKey(
              TableBuilder.foreignKeyName(
                  written.flatMap(mirror -> mirror.nonEmpty("name")), table.name(), columns),
              columns,
              target.name(),
              referenced));
    }
  }

  private static List<Name> names(List<MappedColumn> columns) {
    return columns.stream().map(MappedColumn::name).toList();
  }

  /** Hibernate takes the name {@code none}, too, to mean that there is no constraint. */
  private static boolean meansNone(Mirror foreignKey) {
    return foreignKey.constant("value").equals("NO_CONSTRAINT")
        || foreignKey.text("name").equals("none");
  }
}
