package io.aludel.runtime.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A key or check of a table.
 *
 * @param name its name
 * @param kind what it is
 * @param columns its columns in order; of a check, none
 * @param target the table that a foreign key refers to, with its schema where that is another one
 * @param targetColumns the columns that a foreign key refers to
 * @param condition the condition of a check, as the database spells it
 */
public record CatalogueConstraint(
    String name,
    Kind kind,
    List<String> columns,
    Optional<String> target,
    List<String> targetColumns,
    Optional<String> condition) {

  public CatalogueConstraint {
    columns = List.copyOf(columns);
    targetColumns = List.copyOf(targetColumns);
  }

  /** What a constraint is. */
  public enum Kind {
    PRIMARY_KEY("primary key"),
    UNIQUE("unique"),
    FOREIGN_KEY("foreign key"),
    CHECK("check");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  @Override
  public String toString() {
    return name
        + " "
        + kind
        + (columns.isEmpty() ? "" : " " + columns)
        + target.map(table -> " to " + table + " " + targetColumns).orElse("")
        + condition.map(sql -> " " + sql).orElse("");
  }
}
