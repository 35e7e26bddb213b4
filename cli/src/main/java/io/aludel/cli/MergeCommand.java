package io.aludel.cli;

import io.aludel.history.BranchRecorder;
import io.aludel.history.History;
import io.aludel.history.Recorded;
import io.aludel.revision.Position;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Joins heads in a revision. */
@Command(
    name = "merge",
    description =
        "Join heads in a revision that changes nothing, where what they change goes together in"
            + " either order. Writes aludel.sum anew. Touches no database.")
final class MergeCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "HEAD",
      description = "Ids of the heads to join, or the beginnings of ids; else all of them.")
  private final List<String> heads = new ArrayList<>();

  @Mixin private MessageOptions words;
  @Mixin private ProjectOptions options;
  @Mixin private FormatOption format;

  private final Session session;

  MergeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Project project = Project.of(session, options);
    Recorded merged = project.changing(() -> merge(project));
    format.print(
        session,
        () -> RevisionLine.document(project.requireHistory(), merged.revision().id()).build(),
        () -> print(project, merged));
    return ExitCode.DONE;
  }

  private void print(Project project, Recorded merged) {
    session.out().println("Merged: " + session.show(project.folder().resolve(merged.file())));
    session
        .out()
        .println(
            "  Revision "
                + merged.revision().id()
                + ", after "
                + String.join(" and ", merged.revision().parents())
                + ", changes nothing.");
    NextSteps next = new NextSteps(session);
    next.step("review the files, and commit them", project.commitCommand("Merge branches"));
    next.step("build, so that it can be applied", project.compileCommand());
    next.step(
        "bring a database to it, whichever of them it has",
        "aludel upgrade " + merged.revision().id() + project.optionsText() + " --url <url>");
  }

  private Recorded merge(Project project) {
    History history = History.readMeeting(project.folder());
    List<String> named = new ArrayList<>();
    for (String head : heads) {
      Position position = history.graph().resolve(head, List.of());
      named.addAll(position.isBase() ? List.of(head) : position.revisions());
    }
    return new BranchRecorder(project.folder())
        .merge(named, words.message(), words.why(), LocalDate.now(ZoneId.systemDefault()));
  }
}
