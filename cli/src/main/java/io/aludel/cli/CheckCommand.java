package io.aludel.cli;

import io.aludel.hazard.Judgement;
import io.aludel.history.DraftFile;
import io.aludel.history.History;
import io.aludel.runtime.Migrator;
import io.aludel.runtime.Status;
import io.aludel.runtime.Status.Relation;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compares entities, history and, where one is named, a database. */
@Command(
    name = "check",
    description =
        "Check that entities and history say the same; with a database, that it is at the head."
            + " Exits with 1 where they differ.")
final class CheckCommand implements Callable<Integer> {

  @Mixin private ProjectOptions options;
  @Mixin private DatabaseOptions database;

  private final Session session;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Project project = Project.of(session, options);
    History history = project.requireHistory();
    Build build = Build.require(project);
    boolean same = checkEntities(project, history, build);
    Optional<DriverDataSource> source = database.find(project);
    if (source.isPresent() && build.isUpToDate(history)) {
      same &= checkDatabase(build, source.get());
    }
    return same ? ExitCode.DONE : ExitCode.FINDING;
  }

  private boolean checkEntities(Project project, History history, Build build) {
    PrintWriter out = session.out();
    if (!build.isUpToDate(history)) {
      out.println("Entities and history were not compared. " + build.outdated());
      return false;
    }
    build.requireConclusion();
    Optional<DraftFile> draft = build.draft();
    String head =
        history.graph().heads().isEmpty() ? "base" : String.join(", ", history.graph().heads());
    if (draft.isEmpty()) {
      build.requireSequence();
      out.println("Entities and history say the same, at " + head + ".");
      return true;
    }
    out.println(
        "Entities and history differ. After "
            + head
            + ", the entities would: "
            + draft.get().revision().description());
    Judgements.print(
        out,
        Judgement.of(history.schema(), draft.get().revision().changes()),
        draft.get().revision().agreements());
    String record = "aludel record" + project.optionsText();
    if (draft.get().unanswered().isEmpty()) {
      out.println("Record it:\n  " + record);
    } else {
      out.println("Nobody has agreed to what is dangerous in it:");
      draft.get().unanswered().forEach(each -> out.println(Questions.text(each, record)));
    }
    return false;
  }

  private boolean checkDatabase(Build build, DriverDataSource source) {
    PrintWriter out = session.out();
    Status status = Migrator.of(source.existing(), build.requireSequence()).check();
    boolean same = true;
    for (Status.Applied applied : status.revisions()) {
      if (applied.relation() != Relation.SAME) {
        out.println(
            "The database has "
                + applied.id()
                + " "
                + applied.description()
                + StatusText.remark(applied.relation())
                + ".");
        same = false;
      }
    }
    if (status.halfway().isPresent()) {
      out.println("The database has " + StatusText.halfway(status.halfway().get()) + ".");
      same = false;
    }
    if (!status.pending().isEmpty()) {
      out.println("The database lacks " + String.join(", ", status.pending()) + ".");
      same = false;
    }
    status.notes().forEach(note -> out.println("Note: " + note));
    if (same) {
      out.println("The database is at the head. (Its tables were not compared.)");
    } else if (!status.isUpToDate()) {
      out.println(
          "Target database is not up to date. To see what would be done, and do it:\n  aludel upgrade"
              + build.project().optionsText());
    }
    return same;
  }
}
