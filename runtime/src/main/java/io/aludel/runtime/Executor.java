package io.aludel.runtime;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * Carries tasks out.
 *
 * <p>Where DDL is transactional, a revision is one transaction together with its rows in the
 * version tables, unless some of its statements need others. Elsewhere every DDL statement commits:
 * the journal says before it that it begins, and after it that it is done; a statement that changes
 * rows commits together with the journal's word of it.
 */
final class Executor {

  private final DatabaseSession session;
  private final Connection connection;
  private final boolean losesForeignKeys;
  private final ProgressListener listener;
  private final Duration patience;

  /**
   * @param patience how long to try again where a statement waits in vain for what others do
   */
  Executor(DatabaseSession session, ProgressListener listener, Duration patience) {
    this.session = session;
    this.connection = session.connection();
    this.losesForeignKeys = session.tables().names().kind() == DatabaseKind.SQLITE;
    this.listener = listener;
    this.patience = patience;
  }

  /** Carries one task out, and commits. */
  void execute(Task task) {
    listener.begins(task.step());
    try {
      Optional<Orphans> orphans = losesForeignKeys ? Orphans.before(connection) : Optional.empty();
      TaskRun run = new TaskRun(session, listener, task);
      do {
        patiently(run);
      } while (!run.isDone());
      if (orphans.isPresent()) {
        orphans.get().requireNoMore(connection, task);
      }
      run.end();
    } catch (SQLException error) {
      throw DatabaseErrors.failed(
          "Keeping account of revision "
              + task.id()
              + " in "
              + session.tables().names().revisionTable(),
          error);
    }
    listener.done(task.step());
  }

  /**
   * Carries out what shares the next transaction. Whoever waits for a lock makes all wait who come
   * after: so each attempt is short, and there are several.
   */
  private void patiently(TaskRun run) throws SQLException {
    Deadline deadline = Deadline.in(patience);
    while (true) {
      try {
        run.nextTransaction();
        return;
      } catch (StoppedException stopped) {
        boolean known = run.backAtTheEdge();
        boolean locked = DatabaseErrors.isLockedByOthers(stopped.error());
        boolean again = known && (locked || run.fillsMore(stopped.at()));
        if (!again || !deadline.pause()) {
          throw StatementFailure.of(run.edge(stopped.at(), known), stopped.error());
        }
        if (locked) {
          listener.waitingForOthers(run.step(), stopped.sql());
        }
      }
    }
  }
}
