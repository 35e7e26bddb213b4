package io.aludel.fidelity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.OneToOne;
import org.hibernate.mapping.Table;

/**
 * Columns for which the length of a key comes too late. A one-to-one association that shares its
 * entity's key gives the key its length only while Hibernate goes through the foreign keys, twice
 * and in the order of the tables' names. What refers to that key gets the length if its own turn
 * comes afterwards, and unless Hibernate has asked for its size before, which it does for the
 * elements of sets.
 */
record LateLengths(Metadata metadata) {

  private static final Pattern SIZE = Pattern.compile("\\(.*?\\)");

  /** Whether a column is of another length than the key that it refers to in the end. */
  boolean isLate(Table table, Column column) {
    return size(table, column)
        .filter(size -> !size.equals(size(column.getSqlType(metadata))))
        .isPresent();
  }

  /** Whether a difference is that a column has the length of the key with Aludel alone. */
  boolean explains(Difference difference) {
    if (difference.subject() != Subject.COLUMNS
        || difference.hibernate().isEmpty()
        || difference.aludel().isEmpty()) {
      return false;
    }
    String theirs = difference.hibernate().get();
    String ours = difference.aludel().get();
    return metadata.collectTableMappings().stream()
        .flatMap(
            table ->
                table.getColumns().stream()
                    .filter(column -> isAt(difference.place(), table, column))
                    .filter(column -> isLate(table, column))
                    .flatMap(column -> size(table, column).stream()))
        .anyMatch(
            size ->
                size.equals(size(ours))
                    && theirs.replace(size(theirs), "").equals(ours.replace(size, "")));
  }

  private static boolean isAt(String place, Table table, Column column) {
    return ("." + place)
        .toLowerCase(Locale.ROOT)
        .endsWith(("." + table.getName() + "." + column.getName()).toLowerCase(Locale.ROOT));
  }

  /** The size of the key that a column refers to in the end, if one on the way is shared. */
  private Optional<String> size(Table table, Column column) {
    Set<Table> passed = new HashSet<>();
    boolean shared = false;
    Table at = table;
    Column end = column;
    Optional<ForeignKey> next = from(at, end);
    while (next.isPresent() && passed.add(at)) {
      ForeignKey key = next.get();
      shared |= isOfSharedKey(key);
      end = referenced(key).get(names(key.getColumns()).indexOf(end.getName()));
      at = key.getReferencedTable();
      next = from(at, end);
    }
    return shared ? Optional.of(size(end.getSqlType(metadata))) : Optional.empty();
  }

  private static Optional<ForeignKey> from(Table table, Column column) {
    return table.getForeignKeyCollection().stream()
        .filter(key -> names(key.getColumns()).contains(column.getName()))
        .findFirst();
  }

  private static List<Column> referenced(ForeignKey key) {
    return key.isReferenceToPrimaryKey()
        ? key.getReferencedTable().getPrimaryKey().getColumns()
        : key.getReferencedColumns();
  }

  private static List<String> names(List<Column> columns) {
    return columns.stream().map(Column::getName).toList();
  }

  private boolean isOfSharedKey(ForeignKey key) {
    return metadata.getEntityBindings().stream()
        .filter(entity -> entity.getTable().equals(key.getTable()))
        .flatMap(entity -> entity.getProperties().stream())
        .flatMap(
            property -> property.getValue() instanceof OneToOne one ? Stream.of(one) : Stream.of())
        .anyMatch(
            one ->
                one.getMappedByProperty() == null
                    && one.getReferencedEntityName().equals(key.getReferencedEntityName()));
  }

  private static String size(String type) {
    Matcher matcher = SIZE.matcher(type);
    return matcher.find() ? matcher.group() : "";
  }
}
