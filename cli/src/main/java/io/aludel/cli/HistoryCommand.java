package io.aludel.cli;

import io.aludel.history.History;
import io.aludel.history.json.Json;
import io.aludel.history.json.Json.JsonArray;
import io.aludel.history.json.JsonBuilder;
import io.aludel.revision.GraphDrawing;
import io.aludel.revision.Revision;
import io.aludel.revision.RevisionRange;
import io.aludel.runtime.Migrator;
import io.aludel.runtime.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the recorded revisions. */
@Command(
    name = "history",
    description =
        "Draw the recorded revisions, the latest first: a star each, lines to what it follows.")
final class HistoryCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "RANGE",
      description =
          "FROM:TO, both targets and both shown; without FROM from the beginning, without TO up to"
              + " the heads. A single target is shown alone.")
  private String range;

  @Option(
      names = {"-v", "--verbose"},
      description = "With each revision's file, checksum and reason.")
  private boolean verbose;

  @Option(
      names = "--indicate-current",
      description = "Mark what is applied to the database: (current), (not applied).")
  private boolean indicateCurrent;

  @Mixin private ProjectOptions options;
  @Mixin private DatabaseOptions database;
  @Mixin private FormatOption format;

  private final Session session;

  HistoryCommand(Session session) {
    this.session = session;
  }

  /**
   * What is applied to the database, where that was asked.
   *
   * @param asked whether it was
   * @param heads the latest, whatever they are here
   * @param ids of what is the same here
   * @param others the ids under which something else is applied
   */
  private record Applied(boolean asked, List<String> heads, List<String> ids, List<String> others) {
    static final Applied UNASKED = new Applied(false, List.of(), List.of(), List.of());

    static Applied of(Status status) {
      List<String> others = ids(status.different());
      List<String> ids = new ArrayList<>(ids(status.revisions()));
      ids.removeAll(others);
      return new Applied(true, status.heads(), ids, others);
    }

    private static List<String> ids(List<Status.Applied> revisions) {
      return revisions.stream().map(Status.Applied::id).toList();
    }

    boolean isCurrent(String id) {
      return heads.contains(id) && ids.contains(id);
    }
  }

  @Override
  public Integer call() {
    Project project = Project.of(session, options);
    History history = project.requireHistory();
    Applied applied = indicateCurrent ? applied(project) : Applied.UNASKED;
    List<String> shown = shown(history, applied);
    format.print(
        session,
        () -> document(history, shown, applied),
        () -> print(project, history, shown, applied));
    return ExitCode.DONE;
  }

  private Applied applied(Project project) {
    DriverDataSource source =
        database.require(project, "aludel history --indicate-current" + project.optionsText());
    Status status =
        Migrator.of(source.existing(), BuildOutput.require(project).requireSequence()).current();
    return Applied.of(status);
  }

  private List<String> shown(History history, Applied applied) {
    List<String> current = applied.asked() ? applied.heads() : history.graph().heads();
    if (range == null) {
      return history.graph().order();
    }
    return RevisionRange.parse(range)
        .map(parsed -> parsed.in(history.graph(), current))
        .orElseGet(() -> List.copyOf(history.graph().resolve(range, current).revisions()));
  }

  private void print(Project project, History history, List<String> shown, Applied applied) {
    if (history.revisions().isEmpty()) {
      session
          .out()
          .println(
              "No revision is recorded yet in "
                  + session.show(project.folder())
                  + ". Compile, then: aludel record"
                  + project.optionsText());
      return;
    }
    for (GraphDrawing.Row row : GraphDrawing.of(history.graph(), shown)) {
      String id = row.id();
      session
          .out()
          .println(row.prefix() + RevisionLine.of(history, id) + remark(project, id, applied));
      if (verbose) {
        String beside = row.prefix().replace('*', '|') + "    ";
        details(project, history, history.revision(id).orElseThrow())
            .forEach(line -> session.out().println(beside + line));
      }
      row.below().forEach(line -> session.out().println(line));
    }
  }

  private String remark(Project project, String id, Applied applied) {
    if (!applied.asked()) {
      return "";
    }
    if (applied.others().contains(id)) {
      return "  (another is applied under this id: aludel current"
          + project.optionsText()
          + database.text()
          + ")";
    }
    if (applied.isCurrent(id)) {
      return "  (current)";
    }
    return applied.ids().contains(id) ? "" : "  (not applied)";
  }

  private List<String> details(Project project, History history, Revision revision) {
    String after = revision.parents().isEmpty() ? "base" : String.join(", ", revision.parents());
    List<String> always =
        List.of(
            "after     " + after,
            "file      " + session.show(project.folder().resolve(history.fileName(revision.id()))),
            "checksum  " + history.checksums().get(revision.id()));
    return revision
        .why()
        .map(why -> List.of(always.get(0), always.get(1), always.get(2), "why       " + why))
        .orElse(always);
  }

  private static Json document(History history, List<String> shown, Applied applied) {
    return JsonArray.of(
        shown.stream()
            .map(
                id -> {
                  JsonBuilder document = RevisionLine.document(history, id);
                  return applied.asked()
                      ? document
                          .put("applied", applied.ids().contains(id))
                          .put("current", applied.isCurrent(id))
                          .put("anotherApplied", applied.others().contains(id))
                          .build()
                      : document.build();
                })
            .toList());
  }
}
