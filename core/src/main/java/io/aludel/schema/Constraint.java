package io.aludel.schema;

import java.util.List;

/** A named rule on a table's rows. A constraint <em>is</em> its shape; its name is an attribute. */
public sealed interface Constraint permits PrimaryKey, UniqueKey, ForeignKey, Check {

  Name name();

  /**
   * The columns of the constraint's own table, in order; none where the constraint is an opaque
   * condition.
   */
  List<Name> columns();

  Constraint withName(Name other);

  /** The same constraint after a column of its table was renamed. */
  Constraint withColumnRenamed(Name from, Name to);

  /** Whether both say the same, whatever they are called. */
  default boolean sameShape(Constraint other) {
    return withName(other.name()).equals(other);
  }

  static List<Name> renamed(List<Name> columns, Name from, Name to) {
    return columns.stream().map(column -> column.equals(from) ? to : column).toList();
  }
}
