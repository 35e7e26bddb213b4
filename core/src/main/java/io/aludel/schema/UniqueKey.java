package io.aludel.schema;

import java.util.List;

/** A unique constraint: its shape is its columns, in order; its name is an attribute. */
public record UniqueKey(Name name, List<Name> columns) implements Constraint {
  public UniqueKey {
    columns = List.copyOf(columns);
  }

  @Override
  public UniqueKey withName(Name other) {
    return new UniqueKey(other, columns);
  }

  @Override
  public UniqueKey withColumnRenamed(Name from, Name to) {
    return new UniqueKey(name, Constraint.renamed(columns, from, to));
  }
}
