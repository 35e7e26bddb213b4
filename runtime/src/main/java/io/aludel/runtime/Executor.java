package io.aludel.runtime;

import io.aludel.dialect.Statement.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Carries tasks out.
 *
 * <p>Where DDL is transactional, a revision is one transaction together with its rows in the
 * version tables. Elsewhere every DDL statement commits: the journal says before it that it begins,
 * and after it that it is done; a statement that changes rows commits together with the journal's
 * word of it.
 */
final class Executor {

  private final DatabaseSession session;
  private final Connection connection;
  private final Journal journal;
  private final boolean transactional;
  private final boolean losesForeignKeys;
  private final ProgressListener listener;

  Executor(DatabaseSession session, ProgressListener listener) {
    this.session = session;
    this.connection = session.connection();
    this.journal = session.journal();
    this.transactional = session.dialect().hasTransactionalDdl();
    this.losesForeignKeys = session.tables().names().kind() == DatabaseKind.SQLITE;
    this.listener = listener;
  }

  /** Carries one task out, and commits. */
  void execute(Task task) {
    listener.begins(task.step());
    try {
      Optional<Orphans> orphans = losesForeignKeys ? Orphans.before(connection) : Optional.empty();
      begin(task);
      if (!transactional) {
        connection.commit();
      }
      run(task);
      if (orphans.isPresent()) {
        orphans.get().requireNoMore(connection, task);
      }
      end(task);
      connection.commit();
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

  private void begin(Task task) throws SQLException {
    switch (task.step().action()) {
      case UPGRADE -> journal.begin(task.script().orElseThrow());
      case DOWNGRADE -> journal.beginDowngrade(task.id());
      case UNDO -> {
        journal.replaceDowngrade(task.id(), task.statements());
        journal.beginDowngrade(task.id());
      }
      case FINISH_UPGRADE, FINISH_DOWNGRADE ->
          journal.progress(task.id(), task.done(), task.done());
      case ADOPT -> journal.recorded(task.adopted().orElseThrow());
    }
  }

  private void end(Task task) throws SQLException {
    switch (task.step().action()) {
      case UPGRADE, FINISH_UPGRADE -> journal.applied(task.id());
      case DOWNGRADE, FINISH_DOWNGRADE, UNDO -> journal.takenBack(task.id());
      case ADOPT -> {}
    }
  }

  private void run(Task task) throws SQLException {
    List<StoredStatement> statements = task.statements();
    for (int done = task.done(); done < statements.size(); done++) {
      io.aludel.dialect.Statement statement = statements.get(done).statement();
      listener.executes(task.step(), done + 1, statements.size(), statement.sql());
      if (!transactional && statement.kind() == Kind.DDL) {
        journal.progress(task.id(), done, done + 1);
        connection.commit();
      }
      execute(task, statement, done);
      if (!transactional) {
        journal.progress(task.id(), done + 1, done + 1);
        connection.commit();
      }
    }
  }

  private void execute(Task task, io.aludel.dialect.Statement statement, int done) {
    try (Statement execution = connection.createStatement()) {
      if (statement.kind() == Kind.RESTORE) {
        SqliteDependants.restore(connection);
      }
      execution.execute(statement.sql());
    } catch (SQLException error) {
      if (!wasDoneMeanwhile(task, statement, done)) {
        throw StatementFailure.of(task, done, error, transactional, backAtTheEdge(task, done));
      }
    }
  }

  /**
   * The server may still have been busy with the statement that was in doubt when its client died:
   * then it was not done when the catalogue was asked, and is done now.
   */
  private boolean wasDoneMeanwhile(Task task, io.aludel.dialect.Statement statement, int done) {
    boolean inDoubt = done == task.done() && task.step().action().isContinuation();
    try {
      return inDoubt && session.catalogue().tookEffect(statement.completion());
    } catch (SQLException broken) {
      return false;
    }
  }

  /** Makes the journal say that the statement has not taken effect; whether that could be done. */
  private boolean backAtTheEdge(Task task, int done) {
    try {
      connection.rollback();
      if (!transactional) {
        journal.progress(task.id(), done, done);
        connection.commit();
      }
      return true;
    } catch (SQLException broken) {
      return false;
    }
  }
}
