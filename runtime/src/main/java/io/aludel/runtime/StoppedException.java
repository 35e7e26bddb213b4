package io.aludel.runtime;

import java.sql.SQLException;

/** The database did not carry out a statement of a revision. */
final class StoppedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int at;
  private final String sql;

  /**
   * @param at counts the statements of the way that is gone, from 0
   */
  StoppedException(int at, String sql, SQLException error) {
    super(error);
    this.at = at;
    this.sql = sql;
  }

  int at() {
    return at;
  }

  String sql() {
    return sql;
  }

  SQLException error() {
    return (SQLException) getCause();
  }
}
