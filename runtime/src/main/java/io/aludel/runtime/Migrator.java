package io.aludel.runtime;

import io.aludel.diagnostic.Code;
import io.aludel.migration.MigrationSequence;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
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

  private final MigrationSequence sequence;
  private final Sessions sessions;
  private final KnownRevisions known;

  private Migrator(Sessions sessions) {
    this.sequence = sessions.sequence();
    this.sessions = sessions;
    this.known = new KnownRevisions(sequence);
  }

  /** A migrator that waits a minute for the lock, and tells nobody what it does. */
  public static Migrator of(DataSource source, MigrationSequence sequence) {
    return new Migrator(
        new Sessions(
            Objects.requireNonNull(source, "source"),
            Objects.requireNonNull(sequence, "sequence"),
            DEFAULT_WAIT,
            ProgressListener.SILENT));
  }

  /** The same with another patience while somebody else migrates the database. */
  public Migrator lockWait(Duration wait) {
    Objects.requireNonNull(wait, "wait");
    return new Migrator(new Sessions(sessions.source(), sequence, wait, sessions.listener()));
  }

  /** The same with somebody to tell what happens. */
  public Migrator listener(ProgressListener other) {
    Objects.requireNonNull(other, "other");
    return new Migrator(new Sessions(sessions.source(), sequence, sessions.lockWait(), other));
  }

  /** What is applied. Changes nothing, and waits for no lock. */
  public Status current() {
    return sessions.reading(
        session -> StatusReader.read(sequence.unit(), known, session, List.of()));
  }

  /**
   * Whether the database goes with this build: for the start of an application, whose user needs no
   * right but to read the version tables. Changes nothing, creates nothing, and waits for no lock.
   * On PostgreSQL and MariaDB, a note says where that user may do more.
   *
   * <pre>{@code Migrator.of(dataSource, sequence).check().requireUpToDate();}</pre>
   */
  public Status check() {
    return sessions.reading(
        session ->
            StatusReader.read(sequence.unit(), known, session, new WriteRights(session).notes()));
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
    return sessions.reading(
        session ->
            new SchemaComparison(session)
                .differences(compiler(session).schemaAfter(known.requireWhole(session.stored()))));
  }

  /**
   * The same as {@link #drift}, but with what this build knows alone: where a newer build has
   * applied revisions, what this one would find otherwise than it takes it for.
   */
  public List<String> driftFromBuild() {
    return sessions.reading(
        session ->
            new SchemaComparison(session)
                .differences(compiler(session).schemaAfter(known.among(session.stored()))));
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

  /**
   * What a stamp would do. Changes nothing; says in {@link Plan#differences} how the tables differ
   * from those of the target. Creates a table of its own for a moment, as {@link #drift} does.
   *
   * @param target {@code head}, {@code base}, an id or its unique prefix
   */
  public Plan planStamp(String target) {
    return sessions.reading(session -> stampPlanner(session).look(target).plan());
  }

  private Plan plan(Direction direction, String target) {
    return sessions.reading(
        session -> planner(session).look(direction, new Goal.Target(target)).plan());
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
    return run(Direction.UP, new Goal.Target(target), approval, plan -> {});
  }

  /**
   * Takes back what was applied after a target.
   *
   * @param target {@code base}, an id or its unique prefix, {@code -N}, {@code <id>-N}
   * @param approval what may be lost
   * @return what was done
   */
  public Plan downgrade(String target, Approval approval) {
    return run(Direction.DOWN, new Goal.Target(target), approval, plan -> {});
  }

  /**
   * Writes down that a database stands at a revision, without running any change: for one that has
   * the revision's tables already, or, at {@code base}, is to be forgotten. What takes the
   * revisions back is stored as an upgrade would have stored it. Everything is written in one
   * transaction.
   *
   * @param target {@code head}, {@code base}, an id or its unique prefix
   * @param approval whether the tables may differ, and whether a draft may be stamped
   * @return what was done
   */
  public Plan stamp(String target, Approval approval) {
    return stamp(target, approval, plan -> {});
  }

  /**
   * Carries out exactly the plan that somebody was shown: refuses if the database has changed
   * since, unless there is nothing left to do.
   */
  public Plan carryOut(Plan shown, Approval approval) {
    Consumer<Plan> check =
        plan -> {
          if (!plan.isEmpty() && !plan.hash().equals(shown.hash())) {
            throw MigrationException.refused(
                Code.PLAN_OUTDATED,
                "The database has changed since the plan was shown. Nothing was changed. Look at"
                    + " the plan again.");
          }
        };
    return shown.isStamp()
        ? stamp(shown.to(), approval, check)
        : run(shown.direction(), Goal.of(shown), approval, check);
  }

  private Plan run(Direction direction, Goal goal, Approval approval, Consumer<Plan> check) {
    return sessions.locked(
        (session, lock, deadline) -> {
          session.cleanUp();
          Planner planner = planner(session);
          Outlook outlook = planner.look(direction, goal);
          Plan whole = outlook.plan();
          check.accept(whole);
          Refusals.requireApproved(whole, approval);
          Approval rest = approval.forRestOf(whole);
          sessions.listener().planned(whole);
          while (!outlook.plan().isEmpty()) {
            Refusals.requireApproved(outlook.plan(), rest);
            carryOut(session, lock, outlook, deadline);
            lock.awaitOrphans(session.connection(), deadline);
            outlook = planner.look(direction, Goal.of(whole));
          }
          return whole;
        });
  }

  private Plan stamp(String target, Approval approval, Consumer<Plan> check) {
    return sessions.locked(
        (session, lock, deadline) -> {
          StampPlanner.Stamp stamp = stampPlanner(session).look(target);
          check.accept(stamp.plan());
          Refusals.requireApproved(stamp.plan(), approval);
          sessions.listener().planned(stamp.plan());
          lock.verify();
          stamp.plan().steps().forEach(sessions.listener()::begins);
          stamp.write(session.journal());
          session.connection().commit();
          stamp.plan().steps().forEach(sessions.listener()::done);
          return stamp.plan();
        });
  }

  /** Carries out what can be judged now, or its beginning if somebody else comes in between. */
  private void carryOut(DatabaseSession session, HeldLock lock, Outlook outlook, Deadline deadline)
      throws SQLException {
    new Obstacles(session).requireNone(outlook);
    RevisionCompiler compiler = compiler(session);
    ManagedTables managedTables = new ManagedTables(session);
    Executor executor = new Executor(session, sessions.listener(), sessions.lockWait());
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

  private Planner planner(DatabaseSession session) {
    return new Planner(sequence.unit(), known, compiler(session), session);
  }

  private StampPlanner stampPlanner(DatabaseSession session) {
    return new StampPlanner(sequence.unit(), known, compiler(session), session);
  }

  private RevisionCompiler compiler(DatabaseSession session) {
    return new RevisionCompiler(sequence, session.dialect());
  }
}
