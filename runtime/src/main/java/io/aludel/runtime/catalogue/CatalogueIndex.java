package io.aludel.runtime.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * An index that backs no key.
 *
 * @param name its name
 * @param columns its columns or expressions in order; {@code desc} follows those that are sorted
 *     downwards, {@code nulls first} or {@code nulls last} where nulls lie where they do not by
 *     themselves
 * @param unique whether it refuses duplicates
 * @param condition what the rows fulfil that it holds, where it does not hold all
 */
public record CatalogueIndex(
    String name, List<String> columns, boolean unique, Optional<String> condition) {
  public CatalogueIndex {
    columns = List.copyOf(columns);
  }

  /** What it is, without its name. */
  public String shape() {
    return (unique ? "unique index " : "index ")
        + columns
        + condition.map(each -> " where " + each).orElse("");
  }

  @Override
  public String toString() {
    return name + " " + shape();
  }
}
