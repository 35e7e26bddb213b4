package io.aludel.runtime.catalogue;

import java.util.List;

/**
 * An index that backs no key.
 *
 * @param name its name
 * @param columns its columns in order; {@code desc} follows those that are sorted downwards
 * @param unique whether it refuses duplicates
 */
public record CatalogueIndex(String name, List<String> columns, boolean unique) {
  public CatalogueIndex {
    columns = List.copyOf(columns);
  }

  @Override
  public String toString() {
    return name + (unique ? " unique index " : " index ") + columns;
  }
}
