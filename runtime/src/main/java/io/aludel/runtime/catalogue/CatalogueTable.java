package io.aludel.runtime.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table.
 *
 * @param name its name
 * @param columns its columns by name
 * @param constraints its keys and checks by name
 * @param indexes its indexes by name, without those that back a key
 * @param comment its comment
 */
public record CatalogueTable(
    String name,
    SortedMap<String, CatalogueColumn> columns,
    SortedMap<String, CatalogueConstraint> constraints,
    SortedMap<String, CatalogueIndex> indexes,
    Optional<String> comment) {

  public CatalogueTable {
    columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
    constraints = Collections.unmodifiableSortedMap(new TreeMap<>(constraints));
    indexes = Collections.unmodifiableSortedMap(new TreeMap<>(indexes));
  }

  public Optional<CatalogueColumn> column(String column) {
    return Optional.ofNullable(columns.get(column));
  }

  List<String> lines() {
    String prefix = "table " + name + ": ";
    List<String> lines = new ArrayList<>();
    lines.add("table " + name + comment.map(text -> " comment " + text).orElse(""));
    columns.values().forEach(column -> lines.add(prefix + column));
    constraints.values().forEach(constraint -> lines.add(prefix + constraint));
    indexes.values().forEach(index -> lines.add(prefix + index));
    return lines;
  }
}
