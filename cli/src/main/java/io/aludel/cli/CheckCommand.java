package io.aludel.cli;

import static io.aludel.history.json.JsonBuilder.object;

import io.aludel.history.History;
import io.aludel.history.json.Json;
import io.aludel.history.json.JsonBuilder;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compares entities, history and, where one is named, a database. */
@Command(
    name = "check",
    description =
        "Check that entities and history say the same; with a database, that it is at the head, that"
            + " its tables are what the revisions have made of them, and what is held there. Exits"
            + " with 1 where they differ.")
final class CheckCommand implements Callable<Integer> {

  @Mixin private ProjectOptions options;
  @Mixin private DatabaseOptions database;
  @Mixin private FormatOption format;

  private final Session session;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Project project = Project.of(session, options);
    History history = project.requireHistory();
    Build build = Build.require(project);
    EntityCheck entities = EntityCheck.of(project, history, build);
    Optional<DatabaseCheck> found =
        database
            .find(project)
            .filter(source -> entities.compared())
            .map(source -> DatabaseCheck.of(source, build.requireSequence(), history));
    Optional<DatabaseCheckText> text =
        found.map(check -> new DatabaseCheckText(check, project, database));
    format.print(session, () -> json(entities, text), () -> print(entities, text));
    boolean passed = entities.passed() && found.map(DatabaseCheck::passed).orElse(true);
    return passed ? ExitCode.DONE : ExitCode.FINDING;
  }

  private void print(EntityCheck entities, Optional<DatabaseCheckText> text) {
    PrintWriter out = session.out();
    entities.print(out);
    text.ifPresent(check -> check.print(out));
  }

  private static Json json(EntityCheck entities, Optional<DatabaseCheckText> text) {
    JsonBuilder json = object().put("entities", entities.json());
    text.ifPresent(check -> json.put("database", check.json()));
    return json.build();
  }
}
