package io.aludel.runtime;

import io.aludel.diagnostic.Code;
import io.aludel.migration.MigrationSequence;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * Brings one database to a revision of one unit's history, or tells how it would.
 *
 * <p>The data source has to give two connections at a time to the same database: one to work on,
 * one that holds the lock (of SQLite, one connection does). They are given back as they were found.
 * Immutable, and safe for several threads and processes: whoever comes second waits, and finds the
 * work done.
 *
 * <p>Every method throws {@link MigrationException}, and nothing else where input or database are
 * at fault.
 */
public final class Migrator {

  private static final Duration DEFAULT_WAIT = Duration.ofMinutes(1);

  private final DataSource source;
  private final MigrationSequence sequence;
  private final Duration lockWait;
  private final ProgressListener listener;
  private final KnownRevisions known;

  private Migrator(
      DataSource source, MigrationSequence sequence, Duration lockWait, ProgressListener listener) {
    this.source = Objects.requireNonNull(source, "source");
    this.sequence = Objects.requireNonNull(sequence, "sequence");
    this.lockWait = Objects.requireNonNull(lockWait, "lockWait");
    this.listener = Objects.requireNonNull(listener, "listener");
    this.known = new KnownRevisions(sequence);
  }

  /** A migrator that waits a minute for the lock, and tells nobody what it does. */
  public static Migrator of(DataSource source, MigrationSequence sequence) {
    return new Migrator(source, sequence, DEFAULT_WAIT, ProgressListener.SILENT);
  }

  /** The same with another patience while somebody else migrates the database. */
  public Migrator lockWait(Duration wait) {
    return new Migrator(source, sequence, wait, listener);
  }

  /** The same with somebody to tell what happens. */
  public Migrator listener(ProgressListener other) {
    return new Migrator(source, sequence, lockWait, other);
  }

  /** What is applied. Changes nothing, and waits for no lock. */
  public Status current() {
    return reading(session -> StatusReader.read(sequence.unit(), known, session));
  }

  /**
   * How the tables of the database differ from what the revisions say that are applied to it, each
   * difference in a sentence. Tables that the history does not own are none. Where there is a
   * difference, somebody has changed the database by other ways. Creates a table of its own for a
   * moment, to learn what the database calls its types; of this session alone, but on MariaDB.
   *
   * @throws MigrationException if this build does not know what is applied, or a revision is half
   *     done
   */
  public List<String> drift() {
    return reading(
        session ->
            new SchemaComparison(session)
                .differences(compiler(session).schemaAfter(known.requireWhole(session.stored()))));
  }

  /**
   * What an upgrade would do. Changes nothing; counts the rows that would refuse.
   *
   * @param target {@code head}, {@code heads}, an id or its unique prefix, {@code +N}, {@code
   *     <id>+N}
   */
  public Plan planUpgrade(String target) {
    return plan(Direction.UP, target);
  }

  /**
   * What a downgrade would do. Changes nothing; counts the rows that would refuse.
   *
   * @param target {@code base}, an id or its unique prefix, {@code -N}, {@code <id>-N}
   */
  public Plan planDowngrade(String target) {
    return plan(Direction.DOWN, target);
  }

  private Plan plan(Direction direction, String target) {
    return reading(session -> planner(session).look(direction, new Goal.Target(target)).plan());
  }

  /**
   * Applies what is missing up to a target. What an earlier run left half done is finished first.
   *
   * @param target {@code head}, {@code heads}, an id or its unique prefix, {@code +N}, {@code
   *     <id>+N}
   * @param approval what may be lost, and whether a draft may be applied
   * @return what was done
   */
  public Plan upgrade(String target, Approval approval) {
    return run(Direction.UP, new Goal.Target(target), approval, plan -> plan);
  }

  /**
   * Takes back what was applied after a target.
   *
   * @param target {@code base}, an id or its unique prefix, {@code -N}, {@code <id>-N}
   * @param approval what may be lost
   * @return what was done
   */
  public Plan downgrade(String target, Approval approval) {
    return run(Direction.DOWN, new Goal.Target(target), approval, plan -> plan);
  }

  /**
   * Carries out exactly the plan that somebody was shown: refuses if the database has changed
   * since, unless there is nothing left to do.
   */
  public Plan carryOut(Plan shown, Approval approval) {
    return run(
        shown.direction(),
        Goal.of(shown),
        approval,
        plan -> {
          if (!plan.isEmpty() && !plan.steps().equals(shown.steps())) {
            throw MigrationException.refused(
                Code.PLAN_OUTDATED,
                "The database has changed since the plan was shown. Nothing was changed. Look at"
                    + " the plan again.");
          }
          return plan;
        });
  }

  private Plan run(Direction direction, Goal goal, Approval approval, UnaryOperator<Plan> check) {
    Deadline deadline = Deadline.in(lockWait);
    try (DatabaseSession session = DatabaseSession.open(source, sequence, deadline, listener)) {
      session.tables().create(session.connection(), sequence.unit(), deadline);
      try (HeldLock lock = takeLock(session, deadline)) {
        lock.awaitOrphans(session.connection(), deadline);
        session.cleanUp();
        Planner planner = planner(session);
        Outlook outlook = planner.look(direction, goal);
        Plan whole = check.apply(outlook.plan());
        Refusals.requireApproved(whole, approval);
        listener.planned(whole);
        while (!outlook.plan().isEmpty()) {
          Refusals.requireApproved(outlook.plan(), approval);
          carryOut(session, lock, outlook, deadline);
          lock.awaitOrphans(session.connection(), deadline);
          outlook = planner.look(direction, Goal.of(whole));
        }
        return whole;
      }
    } catch (SQLException error) {
      throw DatabaseErrors.failed("Reading and writing " + sequence.versionTable(), error);
    }
  }

  /** Carries out what can be judged now, or its beginning if somebody else comes in between. */
  private void carryOut(DatabaseSession session, HeldLock lock, Outlook outlook, Deadline deadline)
      throws SQLException {
    new Obstacles(session).requireNone(outlook);
    RevisionCompiler compiler = compiler(session);
    ManagedTables managedTables = new ManagedTables(session);
    Executor executor = new Executor(session, listener, lockWait);
    long sight = lock.sight(session.connection());
    for (Task task : outlook.work().stage()) {
      lock.awaitOrphans(session.connection(), deadline);
      if (lock.sight(session.connection()) != sight) {
        return;
      }
      managedTables.verify(task.id(), compiler.changes(task));
      lock.verify();
      lock.awaitOrphans(session.connection(), deadline);
      executor.execute(task);
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

  private Planner planner(DatabaseSession session) {
    return new Planner(sequence.unit(), known, compiler(session), session);
  }

  private RevisionCompiler compiler(DatabaseSession session) {
    return new RevisionCompiler(sequence, session.dialect());
  }

  /** What is read from the database in a session of its own. */
  @FunctionalInterface
  private interface Reading<R> {
    R from(DatabaseSession session) throws SQLException;
  }

  private <R> R reading(Reading<R> reading) {
    Deadline deadline = Deadline.in(lockWait);
    try (DatabaseSession session = DatabaseSession.open(source, sequence, deadline, listener)) {
      return reading.from(session);
    } catch (SQLException error) {
      throw DatabaseErrors.failed("Reading " + sequence.versionTable(), error);
    }
  }
}
