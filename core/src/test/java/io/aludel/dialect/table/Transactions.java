package io.aludel.dialect.table;

import io.aludel.dialect.Statement;
import io.aludel.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Carries statements out as an upgrade does: what may share a transaction does, and just before
 * each commit what is locked is read.
 */
final class Transactions {

  private final TestDatabase database;
  private final Locks locks;

  Transactions(TestDatabase database, Locks locks) {
    this.database = database;
    this.locks = locks;
  }

  /**
   * @throws IllegalStateException if the database refuses a statement; its transaction is rolled
   *     back
   */
  void run(List<Statement> statements) {
    List<Statement> together = new ArrayList<>();
    for (Statement statement : statements) {
      if (sharesTransaction(statement)) {
        together.add(statement);
      } else {
        commit(together);
        together.clear();
        alone(statement);
      }
    }
    commit(together);
  }

  private boolean sharesTransaction(Statement statement) {
    return database.dialect().hasTransactionalDdl() && statement.sharesTransaction();
  }

  /** PostgreSQL takes its locks step by step then, and commits in between. */
  private static boolean isOutside(Statement statement) {
    return statement.kind() == Statement.Kind.OUTSIDE;
  }

  private void commit(List<Statement> statements) {
    if (statements.isEmpty()) {
      return;
    }
    try {
      database.connection().setAutoCommit(false);
      try {
        database.run(statements);
        locks.read();
        database.connection().commit();
      } finally {
        database.connection().rollback();
        database.connection().setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void alone(Statement statement) {
    if (isOutside(statement)) {
      locks.watch(() -> database.run(List.of(statement)));
    } else if (database.dialect().hasTransactionalDdl()) {
      commit(List.of(statement));
    } else {
      database.run(List.of(statement));
    }
  }
}
