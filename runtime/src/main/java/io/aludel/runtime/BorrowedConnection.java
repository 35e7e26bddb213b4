package io.aludel.runtime;

import io.aludel.diagnostic.Code;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** A connection of the application's data source, given back as it was found. */
final class BorrowedConnection implements AutoCloseable {

  private final Connection connection;
  private final boolean autoCommit;
  private final int isolation;
  private final Optional<SqlitePragmas> pragmas;

  private BorrowedConnection(Connection connection) throws SQLException {
    this.connection = connection;
    this.autoCommit = connection.getAutoCommit();
    this.isolation = connection.getTransactionIsolation();
    if (SqlitePragmas.isSqlite(connection)) {
      connection.setAutoCommit(true);
      this.pragmas = Optional.of(SqlitePragmas.prepare(connection));
    } else {
      this.pragmas = Optional.empty();
    }
  }

  /**
   * Borrows a connection in a transaction at {@code READ COMMITTED}. While another process holds
   * the database's file, it waits.
   */
  static BorrowedConnection from(DataSource source, Deadline deadline, ProgressListener listener) {
    boolean told = false;
    while (true) {
      try {
        return open(source);
      } catch (SQLException error) {
        if (!DatabaseErrors.isFileInUse(error)) {
          throw MigrationException.database(
              Code.DATABASE_UNREACHABLE,
              "There is no connection to the database: "
                  + DatabaseErrors.message(error)
                  + ". Nothing was changed. Check that the database runs, and its address, user and"
                  + " password.",
              error);
        }
        if (!told) {
          listener.waitingForLock();
          told = true;
        }
        if (!deadline.pause()) {
          throw MigrationException.database(
              Code.LOCK_BUSY,
              "Another process has the database's file open: "
                  + DatabaseErrors.message(error)
                  + ". Nothing was changed. Wait until it has finished, or stop it, and try again.",
              error);
        }
      }
    }
  }

  private static BorrowedConnection open(DataSource source) throws SQLException {
    Connection connection = source.getConnection();
    try {
      BorrowedConnection borrowed = new BorrowedConnection(connection);
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      return borrowed;
    } catch (SQLException error) {
      connection.close();
      throw error;
    }
  }

  Connection get() {
    return connection;
  }

  /** Ends the transaction without keeping anything, and gives the connection back. */
  @Override
  public void close() {
    try (Connection closing = connection) {
      if (!closing.isClosed()) {
        if (!closing.getAutoCommit()) {
          closing.rollback();
        }
        closing.setTransactionIsolation(isolation);
        if (pragmas.isPresent()) {
          closing.setAutoCommit(true);
          pragmas.get().set(closing);
        }
        closing.setAutoCommit(autoCommit);
      }
    } catch (SQLException broken) {
      // A connection that cannot even be reset is gone, and its transaction with it.
      return;
    }
  }
}
