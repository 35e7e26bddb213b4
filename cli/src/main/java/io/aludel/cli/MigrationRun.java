package io.aludel.cli;

import io.aludel.diagnostic.Code;
import io.aludel.migration.MigrationSequence;
import io.aludel.runtime.Approval;
import io.aludel.runtime.Migrator;
import io.aludel.runtime.Plan;
import io.aludel.runtime.PlannedStep;
import io.aludel.runtime.ProgressListener;
import java.util.Locale;
import java.util.function.Function;

/**
 * One run of {@code upgrade} or {@code downgrade}: shows the plan, asks, and carries out the very
 * plan that was shown.
 */
final class MigrationRun {

  private final Session session;
  private final Project project;
  private final DatabaseOptions database;
  private final boolean yes;

  MigrationRun(Session session, Project project, DatabaseOptions database, boolean yes) {
    this.session = session;
    this.project = project;
    this.database = database;
    this.yes = yes;
  }

  /**
   * @param command what was typed, but for the database and {@code --yes}
   * @param planning asks for the plan
   */
  int run(String command, Function<Migrator, Plan> planning, Approval approval) {
    DriverDataSource source = database.require(session, project.unit(), command);
    MigrationSequence sequence = Build.requireSequence(project);
    Migrator migrator = Migrator.of(source, sequence).listener(new Progress());
    Plan plan = planning.apply(migrator);
    PlanText.print(session.out(), plan, source.shownUrl());
    if (plan.isEmpty()) {
      return ExitCode.DONE;
    }
    plan.requireAgreed(approval);
    if (!isAgreed(command)) {
      session.out().println("Nothing was changed.");
      return ExitCode.FINDING;
    }
    migrator.carryOut(plan, approval);
    session.out().println("Done: " + project.unit() + " is at " + plan.to() + ".");
    return ExitCode.DONE;
  }

  private boolean isAgreed(String command) {
    if (yes) {
      return true;
    }
    session.out().flush();
    if (!session.terminal().isThere()) {
      throw Failure.badInput(
          Code.NOBODY_TO_ASK,
          "There is no terminal to ask at, so nothing was changed. If the plan is what you want:\n  "
              + command
              + database.text()
              + " --yes");
    }
    return session.terminal().agrees("Carry this out?");
  }

  /** Says what is done, as it is done. */
  private final class Progress implements ProgressListener {
    /** So long nothing is said of an update that is going on. */
    private static final long SILENCE_NANOS = 2_000_000_000L;

    private long told = System.nanoTime();

    @Override
    public void waitingForLock() {
      session.err().println("Somebody else is at work on this database; waiting ...");
    }

    @Override
    public void begins(PlannedStep step) {
      session.out().println("  " + PlanText.name(step) + " ...");
    }

    @Override
    public void fills(PlannedStep step, String sql, long rows) {
      long now = System.nanoTime();
      if (now - told > SILENCE_NANOS) {
        told = now;
        session
            .out()
            .println("    " + String.format(Locale.ROOT, "%,d", rows) + " rows so far: " + sql);
      }
    }

    @Override
    public void outwaitsOthers(PlannedStep step, String sql) {
      session
          .out()
          .println("    " + sql + "; it waits until all transactions that are open now have ended");
    }

    @Override
    public void waitingForOthers(PlannedStep step, String sql) {
      session.err().println("    somebody holds a lock on what is changed; trying again: " + sql);
    }
  }
}
