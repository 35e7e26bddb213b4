package io.aludel.schema;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A check constraint that the mapping spells in SQL. (The checks of enums are part of their type.)
 *
 * @param sql the condition, without {@code check} and the parentheses around it
 * @param options SQL appended to the definition ({@code @CheckConstraint(options)})
 */
public record Check(Name name, String sql, Optional<String> options) implements Constraint {

  public Check {
    Objects.requireNonNull(options, "options");
  }

  /** A check without options. */
  public Check(Name name, String sql) {
    this(name, sql, Optional.empty());
  }

  /** None that is known: the condition is opaque. */
  @Override
  public List<Name> columns() {
    return List.of();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Check check
        && name.equals(check.name)
        && sql.equals(check.sql)
        && options.equals(check.options);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, sql, options);
  }

  @Override
  public Check withName(Name other) {
    return new Check(other, sql, options);
  }

  @Override
  public Check withColumnRenamed(Name from, Name to) {
    return this;
  }
}
