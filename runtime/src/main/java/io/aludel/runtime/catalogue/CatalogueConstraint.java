package io.aludel.runtime.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A key or check of a table.
 *
 * @param name its name
 * @param kind what it is
 * @param columns its columns in order; of a check, none
 * @param reference what a foreign key refers to
 * @param condition the condition of a check, as the database spells it
 */
public record CatalogueConstraint(
    String name,
    Kind kind,
    List<String> columns,
    Optional<CatalogueReference> reference,
    Optional<String> condition) {

  public CatalogueConstraint {
    columns = List.copyOf(columns);
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

    static Kind of(String text) {
      for (Kind kind : values()) {
        if (kind.text.equals(text)) {
          return kind;
        }
      }
      throw new IllegalArgumentException(text);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** What it demands, without its name. */
  public String shape() {
    return kind
        + (columns.isEmpty() ? "" : " " + columns)
        + reference.map(each -> " " + each).orElse("")
        + condition.map(sql -> " " + sql).orElse("");
  }

  @Override
  public String toString() {
    return name + " " + shape();
  }
}
