package io.aludel.schema;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A foreign key: its shape is everything but its name.
 *
 * @param columns the referring columns, in the order of {@code targetColumns}
 * @param target the table referred to, which may be one that the history does not own
 * @param onDelete what becomes of referring rows ({@code @OnDelete} of Hibernate)
 * @param definition SQL that stands in place of columns and target
 *     ({@code @ForeignKey(foreignKeyDefinition)}, Jakarta Persistence 11.1.20); the other parts say
 *     what it is about
 * @param options SQL appended to the definition ({@code @ForeignKey(options)})
 */
public record ForeignKey(
    Name name,
    List<Name> columns,
    ObjectName target,
    List<Name> targetColumns,
    ReferentialAction onDelete,
    Optional<String> definition,
    Optional<String> options)
    implements Constraint {

  public ForeignKey {
    columns = List.copyOf(columns);
    targetColumns = List.copyOf(targetColumns);
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(onDelete, "onDelete");
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

  /** A plain foreign key: the database refuses to delete what it refers to. */
  public ForeignKey(Name name, List<Name> columns, ObjectName target, List<Name> targetColumns) {
    this(
        name,
        columns,
        target,
        targetColumns,
        ReferentialAction.NO_ACTION,
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public ForeignKey withName(Name other) {
    return new ForeignKey(other, columns, target, targetColumns, onDelete, definition, options);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ForeignKey key
        && name.equals(key.name)
        && columns.equals(key.columns)
        && target.equals(key.target)
        && targetColumns.equals(key.targetColumns)
        && onDelete == key.onDelete
        && definition.equals(key.definition)
        && options.equals(key.options);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, columns, target, targetColumns, onDelete, definition, options);
  }

  private ForeignKey with(List<Name> from, ObjectName table, List<Name> to) {
    return new ForeignKey(name, from, table, to, onDelete, definition, options);
  }

  public ForeignKey withOnDelete(ReferentialAction other) {
    return new ForeignKey(name, columns, target, targetColumns, other, definition, options);
  }

  public ForeignKey withDefinition(Optional<String> other) {
    return new ForeignKey(name, columns, target, targetColumns, onDelete, other, options);
  }

  public ForeignKey withOptions(Optional<String> other) {
    return new ForeignKey(name, columns, target, targetColumns, onDelete, definition, other);
  }

  @Override
  public ForeignKey withColumnRenamed(Name from, Name to) {
    return with(Constraint.renamed(columns, from, to), target, targetColumns);
  }

  /** The same key after a table was renamed. */
  public ForeignKey withTableRenamed(ObjectName from, ObjectName to) {
    return target.equals(from) ? with(columns, to, targetColumns) : this;
  }

  /** The same key after a column of the table {@code table} was renamed. */
  public ForeignKey withTargetColumnRenamed(ObjectName table, Name from, Name to) {
    return target.equals(table)
        ? with(columns, target, Constraint.renamed(targetColumns, from, to))
        : this;
  }
}
