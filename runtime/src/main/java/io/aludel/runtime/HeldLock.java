package io.aludel.runtime;

import io.aludel.diagnostic.Code;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** A lock that was taken, with the connection that it belongs to, if it has one of its own. */
final class HeldLock implements AutoCloseable {

  private static final int SECONDS_TO_ANSWER = 5;
  private static final String LONGER =
      " To wait longer, add --wait SECONDS (in Java: Migrator.lockWait).";

  private final Optional<BorrowedConnection> connection;
  private final DatabaseLock lock;
  private final ProgressListener listener;
  private Optional<Connection> working = Optional.empty();

  private HeldLock(
      Optional<BorrowedConnection> connection, DatabaseLock lock, ProgressListener listener) {
    this.connection = connection;
    this.lock = lock;
    this.listener = listener;
  }

  /** Takes a lock, waiting while somebody else has it; owns the connection from then on. */
  static HeldLock take(
      BorrowedConnection connection,
      DatabaseLock lock,
      String unit,
      Deadline deadline,
      ProgressListener listener) {
    try {
      boolean told = false;
      while (!lock.tryLock(connection.get())) {
        if (!told) {
          listener.waitingForLock();
          told = true;
        }
        if (!deadline.pause()) {
          throw busy(unit, null);
        }
      }
      return new HeldLock(Optional.of(connection), lock, listener);
    } catch (SQLException error) {
      connection.close();
      throw DatabaseErrors.failed("Taking the lock of unit " + unit, error);
    } catch (RuntimeException error) {
      connection.close();
      throw error;
    }
  }

  /** A lock that each transaction takes anew, on the connection that works. */
  static HeldLock ofTransactions(DatabaseLock lock, ProgressListener listener) {
    return new HeldLock(Optional.empty(), lock, listener);
  }

  /** Says that the lock could not be had in time. */
  static MigrationException busy(String unit, SQLException cause) {
    return MigrationException.database(
        Code.LOCK_BUSY,
        "Somebody else is migrating unit "
            + unit
            + " of this database. Nothing was changed. Wait until that run has ended and try"
            + " again; its lock ends with its connection."
            + LONGER,
        cause);
  }

  /** What tells whether somebody else can have done something since; see {@link DatabaseLock}. */
  long sight(Connection working) throws SQLException {
    return lock.sight(working);
  }

  /**
   * Waits until no server process works on for a client that held the lock and died; on SQLite,
   * until nobody writes. Joins the transaction to what a later one waits for in turn.
   */
  void awaitOrphans(Connection connectionToWorkOn, Deadline deadline) throws SQLException {
    working = Optional.of(connectionToWorkOn);
    boolean told = false;
    while (!lock.tryWork(connectionToWorkOn)) {
      if (!told) {
        listener.waitingForLock();
        told = true;
      }
      if (!deadline.pause()) {
        throw MigrationException.database(
            Code.LOCK_BUSY,
            "The database is still busy with what somebody else does to it, or with what a run that"
                + " died has sent. Nothing further was done. Try again in a while."
                + LONGER,
            null);
      }
    }
  }

  /**
   * Makes sure that the lock is still there.
   *
   * @throws MigrationException if its connection is gone
   */
  void verify() {
    try {
      if (connection.isPresent() && !connection.get().get().isValid(SECONDS_TO_ANSWER)) {
        throw MigrationException.database(
            Code.DATABASE_FAILED,
            "The connection that holds the lock is gone, so that somebody else may migrate now."
                + " Nothing further was done. Run the same command again.",
            null);
      }
    } catch (SQLException error) {
      throw DatabaseErrors.failed("Asking for the lock", error);
    }
  }

  @Override
  public void close() {
    if (connection.isEmpty()) {
      return;
    }
    try (BorrowedConnection own = connection.get()) {
      if (working.isPresent()) {
        lock.endWork(working.get());
      }
      lock.unlock(own.get());
    } catch (SQLException gone) {
      // The lock died with its connection.
      return;
    }
  }
}
