package io.aludel.runtime;

import io.aludel.dialect.Completion;
import io.aludel.dialect.Statement.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One task on its way through its transactions, with what is known of how far it has come. */
final class TaskRun {

  private final DatabaseSession session;
  private final Connection connection;
  private final Journal journal;
  private final boolean transactional;
  private final ProgressListener listener;
  private final Task task;

  /** How many statements are done, and how far the one after them: as committed. */
  private int done;

  private Optional<String> lastKey;
  private long rows;
  private boolean begun;
  private Optional<LargeUpdate> large = Optional.empty();

  TaskRun(DatabaseSession session, ProgressListener listener, Task task) {
    this.session = session;
    this.connection = session.connection();
    this.journal = session.journal();
    this.transactional = session.dialect().hasTransactionalDdl();
    this.listener = listener;
    this.task = task;
    this.done = task.done();
    this.lastKey = task.lastKey();
  }

  /** An update that is carried out in ranges, and its place among the statements. */
  private record LargeUpdate(int at, Optional<RangedUpdate> update) {}

  PlannedStep step() {
    return task.step();
  }

  boolean isDone() {
    return done == task.statements().size();
  }

  /**
   * Carries out as many statements as share a transaction. What shares the last one stays in it
   * until {@link #end}.
   */
  void nextTransaction() throws SQLException, StoppedException {
    open();
    int next = done;
    while (next < task.statements().size() && (next == done || sharesWithLast(next))) {
      carryOut(next);
      next++;
    }
    if (!transactional || next < task.statements().size()) {
      journal.progress(task.id(), next, next);
      commit();
      lastKey = Optional.empty();
    }
    done = next;
  }

  private void open() throws SQLException {
    LockPatience.begin(connection, session.tables().names().kind());
    if (!begun) {
      begin();
      if (!transactional) {
        commit();
      }
    }
  }

  private void begin() throws SQLException {
    switch (task.step().action()) {
      case UPGRADE -> journal.begin(task.script().orElseThrow());
      case DOWNGRADE -> {
        if (!task.restated().isEmpty()) {
          journal.replaceDowngrade(task.id(), task.statements());
        }
        journal.beginDowngrade(task.id());
      }
      case UNDO -> {
        journal.replaceDowngrade(task.id(), task.statements());
        journal.beginDowngrade(task.id());
      }
      case FINISH_UPGRADE, FINISH_DOWNGRADE ->
          journal.progress(task.id(), task.done(), task.done(), lastKey);
      case ADOPT -> journal.recorded(task.adopted().orElseThrow());
      case STAMP, FORGET -> throw new IllegalStateException("stamps are written all at once");
    }
  }

  private void commit() throws SQLException {
    connection.commit();
    begun = true;
  }

  /** Keeps account of the end of the task, and commits. */
  void end() throws SQLException {
    switch (task.step().action()) {
      case UPGRADE, FINISH_UPGRADE -> journal.applied(task.id());
      case DOWNGRADE, FINISH_DOWNGRADE, UNDO -> journal.takenBack(task.id());
      case ADOPT, STAMP, FORGET -> {}
    }
    for (Map.Entry<String, List<StoredStatement>> each : task.restated().entrySet()) {
      journal.replaceDowngrade(each.getKey(), each.getValue());
    }
    connection.commit();
  }

  private boolean sharesWithLast(int next) throws SQLException {
    return transactional && shares(next - 1) && shares(next);
  }

  private boolean shares(int at) throws SQLException {
    return statement(at).sharesTransaction() && large(at).isEmpty();
  }

  private io.aludel.dialect.Statement statement(int at) {
    return task.statements().get(at).statement();
  }

  /** The update at a place, if it is to be carried out in ranges: asked when its turn has come. */
  private Optional<RangedUpdate> large(int at) throws SQLException {
    if (!(statement(at).completion() instanceof Completion.ByKey by)) {
      return Optional.empty();
    }
    if (large.isEmpty() || large.get().at() != at) {
      RangedUpdate update =
          new RangedUpdate(connection, session.dialect(), statement(at).sql(), by);
      boolean begunInRanges = at == done && lastKey.isPresent();
      boolean inRanges = begunInRanges || update.isLarge();
      large = Optional.of(new LargeUpdate(at, inRanges ? Optional.of(update) : Optional.empty()));
    }
    return large.get().update();
  }

  private void carryOut(int at) throws SQLException, StoppedException {
    io.aludel.dialect.Statement statement = statement(at);
    listener.executes(task.step(), at + 1, task.statements().size(), statement.sql());
    boolean commitsItself = statement.kind() == Kind.OUTSIDE || (!transactional && isDdl(at));
    if (commitsItself) {
      journal.progress(task.id(), at, at + 1);
      commit();
    }
    try {
      Optional<RangedUpdate> update = large(at);
      if (update.isPresent()) {
        inRanges(at, update.get());
      } else {
        execute(statement);
      }
    } catch (SQLException error) {
      if (!wasDoneMeanwhile(at)) {
        throw new StoppedException(at, statement.sql(), error);
      }
    }
  }

  private boolean isDdl(int at) {
    return statement(at).kind() == Kind.DDL;
  }

  private void execute(io.aludel.dialect.Statement statement) throws SQLException {
    boolean outside = statement.kind() == Kind.OUTSIDE;
    if (statement.kind() == Kind.RESTORE) {
      SqliteDependants.restore(connection);
    }
    if (outside) {
      listener.outwaitsOthers(task.step(), statement.sql());
      connection.setAutoCommit(true);
    }
    try (Statement execution = connection.createStatement()) {
      execution.execute(statement.sql());
    } finally {
      if (outside) {
        connection.setAutoCommit(false);
      }
    }
  }

  /** Each range commits together with the journal's word of its last key. */
  private void inRanges(int at, RangedUpdate update) throws SQLException {
    commit();
    update.goThrough(
        lastKey,
        range -> {
          journal.progress(task.id(), at, at, Optional.of(range.lastKey()));
          commit();
          lastKey = Optional.of(range.lastKey());
          rows += range.rows();
          listener.fills(task.step(), update.sql(), rows);
          LockPatience.begin(connection, session.tables().names().kind());
        });
    rows = 0;
  }

  /**
   * The server may still have been busy with the statement that was in doubt when its client died:
   * then it was not done when the catalogue was asked, and is done now.
   */
  private boolean wasDoneMeanwhile(int at) {
    try {
      return task.inDoubt()
          && at == task.done()
          && session.catalogue().tookEffect(statement(at).completion());
    } catch (SQLException broken) {
      return false;
    }
  }

  /**
   * Gives the rows a value that have been written without one since the statement before this one
   * filled the column: nothing else may be in the way of its becoming required.
   *
   * @return whether there were any
   */
  boolean fillsMore(int at) throws SQLException {
    if (transactional || at == 0) {
      return false;
    }
    io.aludel.dialect.Statement before = statement(at - 1);
    if (!(before.completion() instanceof Completion.ByKey by)
        || !before.sql().endsWith(" is null")) {
      return false;
    }
    long[] filled = new long[1];
    new RangedUpdate(connection, session.dialect(), before.sql(), by)
        .goThrough(
            Optional.empty(),
            range -> {
              filled[0] += range.rows();
              connection.commit();
            });
    return filled[0] > 0;
  }

  /** Makes the journal say what has taken effect, and no more; whether that could be done. */
  boolean backAtTheEdge() {
    try {
      connection.rollback();
      large = Optional.empty();
      if (begun) {
        session.cleanUp();
        journal.progress(task.id(), done, done, lastKey);
        connection.commit();
      }
      return true;
    } catch (SQLException broken) {
      return false;
    }
  }

  /**
   * Where the task has come to.
   *
   * @param at the statement that did not take effect
   * @param known whether that is known
   */
  Edge edge(int at, boolean known) {
    boolean nothingLeft = transactional && !begun && !task.step().action().isContinuation();
    return new Edge(task, at, done, known, nothingLeft, transactional);
  }

  /**
   * Where a task stopped.
   *
   * @param at the statement that did not take effect; counted from 0
   * @param done how many statements are done for good
   * @param known whether it is known that it did not
   * @param nothingLeft whether the database is as if the task had not been begun
   * @param transactional whether statements share transactions
   */
  record Edge(
      Task task, int at, int done, boolean known, boolean nothingLeft, boolean transactional) {
    List<StoredStatement> statements() {
      return task.statements();
    }
  }
}
