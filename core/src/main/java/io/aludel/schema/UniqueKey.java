package io.aludel.schema;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A unique constraint: its shape is its columns, in order, and its options; its name is an
 * attribute.
 *
 * @param options SQL appended to the definition ({@code @UniqueConstraint(options)})
 */
public record UniqueKey(Name name, List<Name> columns, Optional<String> options)
    implements Constraint {
  public UniqueKey {
    columns = List.copyOf(columns);
    Objects.requireNonNull(options, "options");
  }

  /** A unique constraint without options. */
  public UniqueKey(Name name, List<Name> columns) {
    this(name, columns, Optional.empty());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UniqueKey key
        && name.equals(key.name)
        && columns.equals(key.columns)
        && options.equals(key.options);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, columns, options);
  }

  @Override
  public UniqueKey withName(Name other) {
    return new UniqueKey(other, columns, options);
  }

  @Override
  public UniqueKey withColumnRenamed(Name from, Name to) {
    return new UniqueKey(name, Constraint.renamed(columns, from, to), options);
  }
}
