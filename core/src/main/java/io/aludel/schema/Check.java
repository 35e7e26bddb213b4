package io.aludel.schema;

import java.util.List;

/**
 * A check constraint that the mapping spells in SQL. (The checks of enums are part of their type.)
 *
 * @param sql the condition, without {@code check} and the parentheses around it
 */
public record Check(Name name, String sql) implements Constraint {

  /** None that is known: the condition is opaque. */
  @Override
  public List<Name> columns() {
    return List.of();
  }

  @Override
  public Check withName(Name other) {
    return new Check(other, sql);
  }

  @Override
  public Check withColumnRenamed(Name from, Name to) {
    return this;
  }
}
