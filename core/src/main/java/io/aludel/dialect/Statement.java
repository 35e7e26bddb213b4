package io.aludel.dialect;

import java.util.Objects;

/**
 * One SQL statement of a revision.
 *
 * @param sql the statement, without a final semicolon
 * @param kind whether it changes structure or rows
 * @param completion how a run that takes over from one that died finds out whether the statement
 *     took effect
 */
public record Statement(String sql, Kind kind, Completion completion) {

  /** What a statement changes. */
  public enum Kind {
    /** Structure; where DDL is not transactional, it commits on its own. */
    DDL,
    /**
     * Structure, in a transaction of its own where DDL is transactional: what is before it commits
     * first, so that the locks that it took are given up.
     */
    SEPARATE,
    /** Structure, which the database changes outside a transaction alone. */
    OUTSIDE,
    /** Rows; it commits together with what the journal says of it. */
    DML,
    /**
     * The end of a rebuild on SQLite. Before it runs, each text in the column {@code sql} of the
     * temporary table {@code zz_dependants} whose {@code name} the database does not know is
     * executed, in order; without that, the statement fails.
     */
    RESTORE
  }

  public Statement {
    Objects.requireNonNull(sql, "sql");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(completion, "completion");
  }

  /** Whether it shares a transaction with what is before and after it, where DDL can. */
  public boolean sharesTransaction() {
    return kind != Kind.SEPARATE && kind != Kind.OUTSIDE;
  }

  public static Statement ddl(String sql, Completion completion) {
    return new Statement(sql, Kind.DDL, completion);
  }

  public static Statement dml(String sql) {
    return dml(sql, Completion.Journal.INSTANCE);
  }

  static Statement dml(String sql, Completion completion) {
    return new Statement(sql, Kind.DML, completion);
  }
}
