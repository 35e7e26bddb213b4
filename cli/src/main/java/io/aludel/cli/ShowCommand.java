package io.aludel.cli;

import io.aludel.change.Changes;
import io.aludel.change.RunCode;
import io.aludel.dialect.Dialect;
import io.aludel.dialect.Dialects;
import io.aludel.dialect.Statement;
import io.aludel.hazard.Judgement;
import io.aludel.history.History;
import io.aludel.revision.Position;
import io.aludel.revision.Revision;
import io.aludel.schema.Schema;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows everything about one recorded revision. */
@Command(
    name = "show",
    description = "Show a recorded revision: its changes, how dangerous they are, its SQL.")
final class ShowCommand implements Callable<Integer> {

  @Mixin private ProjectOptions options;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "REVISION",
      defaultValue = "head",
      description = "Id, the beginning of one, or head; else ${DEFAULT-VALUE}.")
  private String target;

  private final Session session;

  ShowCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Project project = Project.of(session, options);
    History history = project.requireHistory();
    Position position = history.graph().resolve(target, history.graph().heads());
    if (position.isBase()) {
      session.out().println("base: before the first revision there is nothing to show.");
      return ExitCode.DONE;
    }
    for (String id : position.revisions()) {
      print(project, history, history.revision(id).orElseThrow());
    }
    return ExitCode.DONE;
  }

  private void print(Project project, History history, Revision revision) {
    PrintWriter out = session.out();
    out.println("Revision " + revision.id() + ": " + revision.description());
    out.println(
        "  after     "
            + (revision.parents().isEmpty() ? "base" : String.join(", ", revision.parents())));
    revision.recorded().ifPresent(date -> out.println("  recorded  " + date));
    out.println(
        "  file      " + session.show(project.folder().resolve(history.fileName(revision.id()))));
    out.println("  checksum  " + history.checksums().get(revision.id()));
    revision.why().ifPresent(why -> out.println("  why       " + why));
    Schema before = history.schemaBefore(revision.id());
    out.println();
    out.println("Changes:");
    Judgements.print(out, Judgement.of(before, revision.changes()), revision.agreements());
    printSql(history, revision, before);
  }

  private void printSql(History history, Revision revision, Schema before) {
    if (revision.changes().stream().anyMatch(RunCode.class::isInstance)) {
      session.out().println();
      session.out().println("What a class says stands in the build alone: aludel sql prints it.");
      return;
    }
    Dialect dialect = Dialects.named(history.settings().dialects().get(0));
    Schema after = Changes.apply(before, revision.changes());
    printStatements("upgrade", dialect, dialect.statements(before, revision.changes()));
    List<String> ends =
        Changes.irreversible(Changes.invert(before, revision.changes())).stream()
            .map(end -> end.subject() + ": " + end.reason())
            .toList();
    if (ends.isEmpty()) {
      printStatements(
          "downgrade",
          dialect,
          dialect.statements(after, Changes.invert(before, revision.changes())));
    } else {
      session.out().println();
      session.out().println("There is no way back:");
      ends.forEach(end -> session.out().println("  " + end));
    }
  }

  private void printStatements(String direction, Dialect dialect, List<Statement> statements) {
    session.out().println();
    session.out().println("SQL of the " + direction + " (" + dialect.name() + "):");
    statements.forEach(
        statement -> session.out().println(statement.sql().indent(2).stripTrailing() + ";"));
  }
}
