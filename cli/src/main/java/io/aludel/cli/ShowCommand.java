package io.aludel.cli;

import io.aludel.diagnostic.Code;
import io.aludel.diff.Finding.Unanswered;
import io.aludel.history.Checksum;
import io.aludel.history.DraftFile;
import io.aludel.history.History;
import io.aludel.history.json.Json;
import io.aludel.history.json.Json.JsonArray;
import io.aludel.revision.Position;
import io.aludel.revision.Revision;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows everything about one revision, or several. */
@Command(
    name = "show",
    description =
        "Show a revision: its changes, how dangerous they are, its SQL, what is left to do. Touches"
            + " no database.")
final class ShowCommand implements Callable<Integer> {

  private static final String DRAFT = "draft";

  @Mixin private ProjectOptions options;
  @Mixin private FormatOption format;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "REVISION",
      defaultValue = "head",
      description = "Id, the beginning of one, head, or draft; else ${DEFAULT-VALUE}.")
  private String target;

  private final Session session;

  ShowCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Project project = Project.of(session, options);
    History history = project.requireHistory();
    List<Revision> revisions =
        target.equals(DRAFT) ? List.of(draft(project, history)) : recorded(history);
    format.print(
        session,
        () -> JsonArray.of(revisions.stream().map(each -> json(project, history, each)).toList()),
        () -> print(project, history, revisions));
    return ExitCode.DONE;
  }

  private List<Revision> recorded(History history) {
    Position position = history.graph().resolve(target, history.graph().heads());
    return position.revisions().stream().map(id -> history.revision(id).orElseThrow()).toList();
  }

  private static Revision draft(Project project, History history) {
    Build build = Build.require(project);
    build.requireUpToDate(history);
    build.requireConclusion();
    DraftFile draft =
        build
            .draft()
            .orElseThrow(
                () ->
                    Failure.badInput(
                        Code.TARGET_INVALID,
                        "There is no draft: the entities of the last build say what the history"
                            + " says. If you have changed one since, build first:\n  "
                            + project.compileCommand()));
    List<Unanswered> open = draft.unanswered();
    if (!open.isEmpty()) {
      throw Questions.unanswered(draft, "aludel record" + project.optionsText());
    }
    return draft.revision();
  }

  private Json json(Project project, History history, Revision revision) {
    return new ReviewJson(Review.of(project, history, revision), file(project, history, revision))
        .json();
  }

  private Optional<String> file(Project project, History history, Revision revision) {
    return revision.isDraft()
        ? Optional.empty()
        : Optional.of(session.show(project.folder().resolve(history.fileName(revision.id()))));
  }

  private void print(Project project, History history, List<Revision> revisions) {
    if (revisions.isEmpty()) {
      session.out().println("base: before the first revision there is nothing to show.");
    }
    revisions.forEach(each -> print(project, history, each));
  }

  private void print(Project project, History history, Revision revision) {
    PrintWriter out = session.out();
    out.println(
        (revision.isDraft() ? "Draft " : "Revision ")
            + revision.id()
            + ": "
            + revision.description());
    out.println(
        "  after     "
            + (revision.parents().isEmpty() ? "base" : String.join(", ", revision.parents())));
    revision.recorded().ifPresent(date -> out.println("  recorded  " + date));
    file(project, history, revision).ifPresent(file -> out.println("  file      " + file));
    out.println("  checksum  " + Checksum.of(revision));
    revision.why().ifPresent(why -> out.println("  why       " + why));
    ReviewText text = new ReviewText(out, Review.of(project, history, revision));
    text.printChanges();
    text.printSql(Integer.MAX_VALUE);
    text.printChecklist();
  }
}
