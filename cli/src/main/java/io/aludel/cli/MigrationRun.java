package io.aludel.cli;

import io.aludel.runtime.Approval;
import io.aludel.runtime.Migrator;
import io.aludel.runtime.Plan;
import java.util.Optional;
import java.util.function.Function;

/**
 * One run of {@code upgrade}, {@code downgrade} or {@code stamp}: shows the plan, gets a person's
 * word for it, and carries out the very plan that was shown.
 *
 * @param title what is done, as the plan's first word
 * @param creates whether a database file that is not there yet may be created
 * @param project what it is done with
 * @param database where it is done
 * @param word what was said beforehand
 * @param patience how long it waits for others
 * @param format for whom the plan is printed
 */
record MigrationRun(
    String title,
    boolean creates,
    Project project,
    DatabaseOptions database,
    WordOptions word,
    WaitOption patience,
    FormatOption format) {

  /**
   * @param typed what was typed, but for the database and the word
   * @param planning asks for the plan
   * @param agreed what was agreed to in particular
   */
  int run(String typed, Function<Migrator, Plan> planning, Approval agreed) {
    Session session = project.session();
    word.approved();
    DriverDataSource named = database.require(project, typed);
    DriverDataSource source = session.isReadOnly() || !creates ? named.existing() : named;
    Build build = Build.requireFitting(project);
    Progress progress =
        new Progress(format.isJson() ? session.err() : session.out(), session.err());
    Migrator migrator =
        patience.patient(Migrator.of(source, build.requireSequence())).listener(progress);
    Plan plan = planning.apply(migrator);
    if (!format.isJson()) {
      PlanText.print(session.out(), title, plan, source.shownUrl());
    }
    Word asking =
        new Word(
            session,
            word,
            build.manifest().approval(),
            typed + database.text() + patience.text(),
            session.terminal().isThere() && !format.isJson());
    boolean done = false;
    try {
      done = plan.isEmpty() || carryOut(migrator, plan, asking.approval(plan, agreed));
    } finally {
      PlanJson document = new PlanJson(plan, source.shownUrl(), done);
      format.print(session, document::json, () -> {});
    }
    if (!done) {
      session.out().println("Nothing was changed.");
    } else if (!plan.isEmpty() && !format.isJson()) {
      session.out().println("Done: " + project.unit() + " is at " + plan.to() + ".");
    }
    return done ? ExitCode.DONE : ExitCode.FINDING;
  }

  private static boolean carryOut(Migrator migrator, Plan plan, Optional<Approval> approval) {
    approval.ifPresent(given -> migrator.carryOut(plan, given));
    return approval.isPresent();
  }
}
