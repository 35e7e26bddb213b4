package io.aludel.cli;

import static io.aludel.history.json.JsonBuilder.object;

import io.aludel.change.Change;
import io.aludel.change.DataChange.RunSql;
import io.aludel.change.PurgeChange;
import io.aludel.change.RunCode;
import io.aludel.history.Recorded;
import io.aludel.history.Recorder;
import io.aludel.history.json.Json;
import io.aludel.history.json.Json.JsonArray;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a revision out of the history. */
@Command(
    name = "unrecord",
    description = "Take the latest revision's file back. Touches no database.")
final class UnrecordCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "REVISION",
      description = "Id of a revision that nothing follows; else the latest.")
  private String id;

  @Mixin private ProjectOptions options;
  @Mixin private FormatOption format;

  private final Session session;

  UnrecordCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Project project = Project.of(session, options);
    Recorder recorder = new Recorder(project.folder());
    Recorded taken =
        project.changing(() -> id == null ? recorder.unrecord() : recorder.unrecord(id));
    format.print(session, () -> document(taken), () -> print(project, taken));
    return ExitCode.DONE;
  }

  private static Json document(Recorded taken) {
    return object()
        .put("id", taken.revision().id())
        .put("file", taken.file())
        .put("parents", JsonArray.ofStrings(taken.revision().parents()))
        .build();
  }

  private void print(Project project, Recorded taken) {
    session.out().println("Deleted " + session.show(project.folder().resolve(taken.file())));
    session
        .out()
        .println(
            "  It was revision "
                + taken.revision().id()
                + ": "
                + taken.revision().description()
                + ". "
                + whatBecomes(taken));
    session.out().println();
    session.out().println("Next, for a person to decide and to do (no database was touched):");
    session.out().println("  build:");
    session.out().println("    " + project.compileCommand());
    session.out().println("  if a database has it, take it back there:");
    session
        .out()
        .println(
            "    aludel downgrade "
                + taken.revision().id()
                + "-1"
                + project.optionsText()
                + " --url <url>");
  }

  /** Only what the entities say can be worked out again. */
  private static String whatBecomes(Recorded taken) {
    List<Change> changes = taken.revision().changes();
    if (changes.isEmpty()) {
      return "What it joined stands apart again.";
    }
    if (changes.stream().allMatch(PurgeChange.class::isInstance)) {
      return "What it purged is held again.";
    }
    if (changes.stream().anyMatch(each -> each instanceof RunSql run && run.script())) {
      return "Its SQL is kept beside the history, in files that end in .unrecorded.";
    }
    return changes.stream().allMatch(RunCode.class::isInstance)
        ? "Its class stays where it is; no build records it again."
        : "The next build makes it a draft again.";
  }
}
