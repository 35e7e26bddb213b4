package io.aludel.cli;

import io.aludel.diagnostic.Code;
import io.aludel.migration.MigrationSequence;
import io.aludel.migration.SequencedRevision;
import io.aludel.rehearsal.Rehearsal;
import io.aludel.rehearsal.RehearsalReport;
import io.aludel.rehearsal.ThrowawayDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tries the migrations out where nothing can be lost. */
@Command(
    name = "rehearse",
    description =
        "Take every revision, and the draft, up, down and up again on throwaway databases, with"
            + " generated rows, and tell what came back. H2 and SQLite are brought along; of"
            + " PostgreSQL and MariaDB, --url names an empty database, which is left empty. What"
            + " ALUDEL_URL names is never touched. Exits with 1 if something did not come back.")
final class RehearseCommand implements Callable<Integer> {

  @Mixin private ProjectOptions options;
  @Mixin private DatabaseOptions database;
  @Mixin private FormatOption format;

  @Option(
      names = "--draft",
      description = "Only the draft; what is recorded is applied before it, without rows.")
  private boolean draftOnly;

  private final Session session;

  RehearseCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Project project = Project.of(session, options);
    MigrationSequence sequence = Build.requireSequence(project);
    if (draftOnly && sequence.revisions().stream().noneMatch(SequencedRevision::draft)) {
      RehearsalText none = new RehearsalText(project, sequence, List.of(), List.of());
      format.print(session, none::json, none::printNoDraft);
      return ExitCode.DONE;
    }
    Rehearsal rehearsal = draftOnly ? Rehearsal.of(sequence).draftOnly() : Rehearsal.of(sequence);
    RehearsedFile file = RehearsedFile.of(project);
    List<RehearsalReport> reports = new ArrayList<>();
    List<String> left = new ArrayList<>(sequence.dialects());
    Optional<DriverDataSource> named = database.named(project);
    if (named.isPresent()) {
      rehearse(rehearsal, ThrowawayDatabase.named(named.get()), reports, left);
    }
    for (String dialect : List.copyOf(left)) {
      if (ThrowawayDatabase.isEmbedded(dialect)) {
        rehearse(rehearsal, ThrowawayDatabase.embedded(dialect), reports, left);
      }
    }
    if (reports.isEmpty()) {
      throw nowhere(project, left);
    }
    reports.forEach(file::add);
    file.save();
    RehearsalText text = new RehearsalText(project, sequence, reports, left);
    format.print(session, text::json, text::print);
    return reports.stream().allMatch(RehearsalReport::passed) ? ExitCode.DONE : ExitCode.FINDING;
  }

  private static void rehearse(
      Rehearsal rehearsal,
      ThrowawayDatabase throwaway,
      List<RehearsalReport> reports,
      List<String> left) {
    try (throwaway) {
      reports.add(rehearsal.on(throwaway));
      left.remove(throwaway.dialect().name());
    }
  }

  private static Failure nowhere(Project project, List<String> dialects) {
    return Failure.badInput(
        Code.NO_DATABASE,
        "Unit "
            + project.unit()
            + " serves "
            + String.join(" and ", dialects)
            + ", which run on servers: name an empty database, which is left empty:\n  aludel"
            + " rehearse"
            + project.optionsText()
            + " --url jdbc:"
            + dialects.get(0)
            + "://localhost/empty --user shop");
  }
}
