package io.aludel.schema;

import java.util.List;
import java.util.Objects;

/**
 * A foreign key: its shape is everything but its name.
 *
 * @param columns the referring columns, in the order of {@code targetColumns}
 * @param target the table referred to, which may be one that the history does not own
 */
public record ForeignKey(Name name, List<Name> columns, ObjectName target, List<Name> targetColumns)
    implements Constraint {

  public ForeignKey {
    columns = List.copyOf(columns);
    targetColumns = List.copyOf(targetColumns);
    Objects.requireNonNull(target, "target");
    if (columns.size() != targetColumns.size()) {
      throw new SchemaException(
          "foreign key "
              + name
              + " has "
              + columns.size()
              + " columns and refers to "
              + targetColumns.size());
    }
  }

  @Override
  public ForeignKey withName(Name other) {
    return new ForeignKey(other, columns, target, targetColumns);
  }

  @Override
  public ForeignKey withColumnRenamed(Name from, Name to) {
    return new ForeignKey(name, Constraint.renamed(columns, from, to), target, targetColumns);
  }

  /** The same key after a table was renamed. */
  public ForeignKey withTableRenamed(ObjectName from, ObjectName to) {
    return target.equals(from) ? new ForeignKey(name, columns, to, targetColumns) : this;
  }

  /** The same key after a column of the table {@code table} was renamed. */
  public ForeignKey withTargetColumnRenamed(ObjectName table, Name from, Name to) {
    return target.equals(table)
        ? new ForeignKey(name, columns, target, Constraint.renamed(targetColumns, from, to))
        : this;
  }
}
