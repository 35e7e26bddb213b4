package io.aludel.processor.intent;

import io.aludel.diagnostic.Code;
import io.aludel.diff.Intent;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.report.Reporter;
import io.aludel.schema.ObjectName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the statements of a unit. Those of one id belong together: one for each database. */
final class SqlIntents {

  private final DialectTexts texts;
  private final Reporter reporter;
  private final DeclaredIntents intents;
  private final Map<String, Group> groups = new LinkedHashMap<>();

  private record Group(Declaration declaration, ObjectName about, List<Mirror> statements) {}

  SqlIntents(DialectTexts texts, Reporter reporter, DeclaredIntents intents) {
    this.texts = texts;
    this.reporter = reporter;
    this.intents = intents;
  }

  void add(Declaration declaration, ObjectName about) {
    if (!declaration.has("sql")) {
      return;
    }
    for (Mirror statement : declaration.mirror().nested("sql")) {
      String id = statement.text("id").strip();
      if (id.isEmpty()) {
        invalid(declaration, statement, "id is empty; it names the statement in the history");
        continue;
      }
      Group group =
          groups.computeIfAbsent(id, each -> new Group(declaration, about, new ArrayList<>()));
      if (!group.declaration().equals(declaration)) {
        invalid(
            declaration,
            statement,
            "the id '" + id + "' is used by " + group.declaration().described() + " already");
      } else {
        group.statements().add(statement);
      }
    }
  }

  void finish() {
    groups.forEach(this::finish);
  }

  private void finish(String id, Group group) {
    List<Mirror> statements = group.statements();
    if (statements.stream().map(each -> each.constant("when")).distinct().count() > 1) {
      invalid(
          group.declaration(), statements.get(0), "those of the id '" + id + "' differ in when");
      return;
    }
    Reversal.read(
            statements, texts, (mirror, problem) -> invalid(group.declaration(), mirror, problem))
        .ifPresent(
            reversal ->
                intents.add(
                    new Intent.Sql(
                        group.about(),
                        id,
                        reversal.up(),
                        reversal.down(),
                        reversal.oneWay(),
                        statements.get(0).constant("when").equals("BEFORE")),
                    statements.get(0).place()));
  }

  private void invalid(Declaration declaration, Mirror statement, String problem) {
    reporter.report(
        Code.INTENT_INVALID,
        statement.place(),
        declaration.described() + ": @Sql: " + problem + ".");
  }
}
