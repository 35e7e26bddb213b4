package io.aludel.cli;

import static io.aludel.history.json.JsonBuilder.object;

import io.aludel.history.History;
import io.aludel.history.json.Json;
import io.aludel.history.json.Json.JsonArray;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the revisions that more than one follows. */
@Command(
    name = "branches",
    description = "Show where the history branches, and what follows there.")
final class BranchesCommand implements Callable<Integer> {

  @Mixin private ProjectOptions options;
  @Mixin private FormatOption format;

  private final Session session;

  BranchesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    History history = Project.of(session, options).requireHistory();
    List<String> points =
        history.graph().order().stream()
            .filter(id -> history.graph().children(id).size() > 1)
            .toList();
    format.print(session, () -> document(history, points), () -> print(history, points));
    return ExitCode.DONE;
  }

  private void print(History history, List<String> points) {
    for (String point : points) {
      session.out().println(RevisionLine.of(history, point) + "  (branch point)");
      history
          .graph()
          .children(point)
          .forEach(child -> session.out().println("  -> " + RevisionLine.of(history, child)));
    }
    if (points.isEmpty()) {
      session.out().println("The history does not branch.");
    }
  }

  private static Json document(History history, List<String> points) {
    return JsonArray.of(
        points.stream()
            .map(
                point ->
                    object()
                        .put("id", point)
                        .put("children", JsonArray.ofStrings(history.graph().children(point)))
                        .build())
            .toList());
  }
}
