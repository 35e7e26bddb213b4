package io.aludel.processor.emit;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.change.DataChange;
import io.aludel.dialect.Dialect;
import io.aludel.dialect.Dialects;
import io.aludel.dialect.Statement;
import io.aludel.revision.Revision;
import io.aludel.revision.RevisionName;
import io.aludel.schema.Schema;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Writes a revision's SQL, up and down, for each database that is served. */
final class SqlScripts {

  private final List<Dialect> dialects;

  SqlScripts(List<String> dialects) {
    this.dialects = dialects.stream().map(Dialects::named).toList();
  }

  /**
   * The texts of the scripts by their paths beside the manifest. To ask for one throws a {@link
   * io.aludel.schema.SchemaException} if a change cannot be carried out on the database.
   *
   * @param before the schema before the revision
   * @param after the schema after it
   */
  SortedMap<String, Supplier<String>> of(
      Revision revision, Schema before, Schema after, List<Change> downgrade) {
    SortedMap<String, Supplier<String>> scripts = new TreeMap<>();
    String name = revision.id() + "_" + new RevisionName(revision.description()).slug();
    for (Dialect dialect : dialects) {
      String path = "sql/" + dialect.name() + "/" + name;
      scripts.put(
          path + ".up.sql", () -> script(revision, "up", dialect, before, revision.changes()));
      scripts.put(path + ".down.sql", () -> script(revision, "down", dialect, after, downgrade));
    }
    return scripts;
  }

  private static String script(
      Revision revision, String direction, Dialect dialect, Schema before, List<Change> changes) {
    StringBuilder script = new StringBuilder();
    script.append(
        "-- %s %s: %s, on %s\n"
            .formatted(revision.id(), oneLine(revision.description()), direction, dialect.name()));
    List<DataChange.Irreversible> ends = Changes.irreversible(changes);
    List<Change> possible =
        ends.isEmpty() ? changes : changes.subList(0, changes.indexOf(ends.get(0)));
    List<Statement> statements = dialect.statements(before, possible);
    if (statements.isEmpty() && ends.isEmpty()) {
      script.append("-- No statement: the database stays as it is.\n");
    }
    for (Statement statement : statements) {
      script.append(statement.sql()).append(";\n");
    }
    if (!ends.isEmpty()) {
      script.append(
          "-- The way back ends at %s: %s\n"
              .formatted(oneLine(ends.get(0).subject().toString()), oneLine(ends.get(0).reason())));
    }
    return script.toString();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
