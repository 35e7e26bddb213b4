package io.aludel.schema;

import java.util.List;
import java.util.Objects;

/** A primary key: its shape is its columns, in order; its name is an attribute. */
public record PrimaryKey(Name name, List<Name> columns) implements Constraint {
  public PrimaryKey {
    columns = List.copyOf(columns);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PrimaryKey key && name.equals(key.name) && columns.equals(key.columns);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, columns);
  }

  @Override
  public PrimaryKey withName(Name other) {
    return new PrimaryKey(other, columns);
  }

  @Override
  public PrimaryKey withColumnRenamed(Name from, Name to) {
    return new PrimaryKey(name, Constraint.renamed(columns, from, to));
  }
}
