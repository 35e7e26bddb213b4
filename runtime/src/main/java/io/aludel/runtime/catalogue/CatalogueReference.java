package io.aludel.runtime.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What a foreign key refers to, and what happens to it.
 *
 * @param schema the target's database schema; empty on MariaDB where it is the table's own, since a
 *     schema is a database there, and its name says nothing
 * @param table the table
 * @param columns its columns, each beside the key's own
 * @param onUpdate what follows when a value changes there, in the database's words
 * @param onDelete what follows when a row goes there, in the database's words
 * @param deferral when it is checked, where that is not at once
 */
public record CatalogueReference(
    String schema,
    String table,
    List<String> columns,
    String onUpdate,
    String onDelete,
    Optional<String> deferral) {

  public CatalogueReference {
    columns = List.copyOf(columns);
  }

  @Override
  public String toString() {
    return "to "
        + (schema.isEmpty() ? "" : schema + ".")
        + table
        + " "
        + columns
        + " on update "
        + onUpdate
        + " on delete "
        + onDelete
        + deferral.map(each -> " " + each).orElse("");
  }
}
