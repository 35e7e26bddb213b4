package io.aludel.runtime;

import io.aludel.migration.MigrationSequence;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Opens sessions with one database: to read there, or to work there while nobody else migrates it.
 *
 * @param source gives the connections
 * @param sequence the unit's migrations
 * @param lockWait how long to wait for what others hold
 * @param listener whom to tell of it
 */
record Sessions(
    DataSource source, MigrationSequence sequence, Duration lockWait, ProgressListener listener) {

  /** What is read from the database in a session of its own. */
  @FunctionalInterface
  interface Reading<R> {
    R from(DatabaseSession session) throws SQLException;
  }

  /** What is done while nobody else migrates the database. */
  @FunctionalInterface
  interface Work {
    Plan in(DatabaseSession session, HeldLock lock, Deadline deadline) throws SQLException;
  }

  <R> R reading(Reading<R> reading) {
    Deadline deadline = Deadline.in(lockWait);
    try (DatabaseSession session = DatabaseSession.open(source, sequence, deadline, listener)) {
      return reading.from(session);
    } catch (SQLException error) {
      throw DatabaseErrors.failed("Reading " + sequence.versionTable(), error);
    }
  }

  /** Creates the version tables where they are missing, and takes the lock. */
  Plan locked(Work work) {
    Deadline deadline = Deadline.in(lockWait);
    try (DatabaseSession session = DatabaseSession.open(source, sequence, deadline, listener)) {
      session.tables().create(session.connection(), sequence.unit(), deadline);
      try (HeldLock lock = takeLock(session, deadline)) {
        lock.awaitOrphans(session.connection(), deadline);
        return work.in(session, lock, deadline);
      }
    } catch (SQLException error) {
      throw DatabaseErrors.failed("Reading and writing " + sequence.versionTable(), error);
    }
  }

  private HeldLock takeLock(DatabaseSession session, Deadline deadline) {
    DatabaseLock lock = session.lock();
    return lock.hasConnection()
        ? HeldLock.take(
            BorrowedConnection.from(source, deadline, listener),
            lock,
            sequence.unit(),
            deadline,
            listener)
        : HeldLock.ofTransactions(lock, listener);
  }
}
