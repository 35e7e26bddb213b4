package com.example.parcels;

import com.example.parcels.migrations.DefaultSequence;
import io.aludel.runtime.Approval;
import io.aludel.runtime.MigrationException;
import io.aludel.runtime.Migrator;
import io.aludel.runtime.Plan;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Brings the database up to date, as a step of its own between the deployment of a version and its
 * start. The report, one JSON document, goes to standard output, what happens meanwhile to standard
 * error.
 *
 * <pre>
 * MigrationJob plan            what would be done, and its hash; changes nothing
 * MigrationJob apply HASH      does that very plan, or nothing if it has become another one
 * </pre>
 *
 * <p>Exit codes: 0 done, 1 refused, 2 bad input, 3 the database failed.
 */
public final class MigrationJob {

  private static final String TARGET = "head";

  private final PrintStream progress;

  /**
   * @param progress is told what happens
   */
  public MigrationJob(PrintStream progress) {
    this.progress = progress;
  }

  /** What a container runs. */
  public static void main(String... arguments) {
    JobReport report = new MigrationJob(System.err).run(List.of(arguments), System.getenv());
    System.out.println(report.json());
    System.exit(report.outcome().exitCode());
  }

  /**
   * What a container and a test call.
   *
   * @param environment {@code DATABASE_URL}, {@code DATABASE_USER}, {@code DATABASE_PASSWORD}
   */
  public JobReport run(List<String> arguments, Map<String, String> environment) {
    try {
      return run(JobRequest.parse(arguments), JobDatabase.of(environment));
    } catch (BadInputException mistake) {
      return JobReport.failed(Outcome.BAD_INPUT, "", mistake.getMessage());
    }
  }

  /** What a function calls, whose platform gives it the data source. */
  public JobReport run(JobRequest request, DataSource database) {
    Migrator migrator =
        Migrator.of(database, new DefaultSequence()).listener(new Progress(progress));
    try {
      return request.approvedHash().isPresent()
          ? apply(migrator, request.approvedHash().get())
          : plan(migrator);
    } catch (MigrationException obstacle) {
      return JobReport.failed(
          Outcome.of(obstacle.kind()), obstacle.code().toString(), obstacle.text());
    }
  }

  /** Also refuses what could not be carried out, so that nobody approves it in vain. */
  private static JobReport plan(Migrator migrator) {
    Plan plan = migrator.planUpgrade(TARGET);
    plan.requireAgreed(Approval.ofPlan(plan.hash()));
    return JobReport.of(Outcome.PLANNED, plan);
  }

  private static JobReport apply(Migrator migrator, String hash) {
    return JobReport.of(Outcome.DONE, migrator.upgrade(TARGET, Approval.ofPlan(hash)));
  }
}
