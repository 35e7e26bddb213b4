package io.aludel.cli;

import static io.aludel.history.json.JsonBuilder.object;

import io.aludel.change.PurgeChange;
import io.aludel.history.Recorded;
import io.aludel.history.Recorder;
import io.aludel.history.json.Json;
import io.aludel.history.json.Json.JsonArray;
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
    project.requireHistory();
    Recorder recorder = new Recorder(project.folder());
    Recorded taken = id == null ? recorder.unrecord() : recorder.unrecord(id);
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
                + (isPurge(taken)
                    ? ". What it purged is held again."
                    : ". The next build makes it a draft again."));
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

  /** No build says that something is to be purged: a person has to, once more. */
  private static boolean isPurge(Recorded taken) {
    return taken.revision().changes().stream().allMatch(PurgeChange.class::isInstance);
  }
}
