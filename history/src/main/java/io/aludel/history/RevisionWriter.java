package io.aludel.history;

import static io.aludel.history.json.JsonBuilder.object;

import io.aludel.change.Change;
import io.aludel.change.DataChange.RunSql;
import io.aludel.history.json.Json.JsonArray;
import io.aludel.history.json.Json.JsonObject;
import io.aludel.history.json.Json.Member;
import io.aludel.history.json.JsonBuilder;
import io.aludel.history.json.JsonLines;
import io.aludel.history.json.JsonText;
import io.aludel.revision.Agreement;
import io.aludel.revision.Revision;
import java.util.ArrayList;
import java.util.List;

/** Writes a revision as its file: a line a change, a line a column of a new table. */
final class RevisionWriter {

  static final int FORMAT = 1;

  private RevisionWriter() {}

  /** The text of the file. What scripts say lies beside it: {@link ScriptFiles}. */
  static String text(Revision revision) {
    List<JsonObject> changes = new ArrayList<>();
    for (Change each : revision.changes()) {
      changes.add(withoutTexts(each));
    }
    return JsonLines.file(lines -> fill(lines, revision, changes));
  }

  private static JsonObject withoutTexts(Change change) {
    return change instanceof RunSql run && run.script()
        ? object()
            .put("runSql", run.id())
            .put("about", SchemaWriter.name(run.about()))
            .put("script", true)
            .put("oneWay", run.oneWay())
            .build()
        : ChangeWriter.write(change);
  }

  /** Adds what makes up a revision inside of another document. */
  static void fill(JsonLines lines, Revision revision) {
    List<JsonObject> changes = new ArrayList<>();
    for (Change each : revision.changes()) {
      changes.add(ChangeWriter.write(each));
    }
    fill(lines, revision, changes);
  }

  private static void fill(JsonLines lines, Revision revision, List<JsonObject> changes) {
    lines.line(head(revision));
    lines.line(object().put("why", revision.why()).build());
    lines.array("changes", changes, (out, change) -> layOut(out, change, lines.elementIndent()));
    List<JsonObject> agreements = new ArrayList<>();
    for (Agreement each : revision.agreements()) {
      agreements.add(agreement(each));
    }
    lines.array("agreements", agreements);
  }

  private static JsonObject head(Revision revision) {
    JsonBuilder head =
        object()
            .put("format", FORMAT)
            .put("id", revision.id())
            .put("parents", JsonArray.ofStrings(revision.parents()))
            .put("description", revision.description());
    if (revision.recorded().isPresent()) {
      head.put("recorded", revision.recorded().get().toString());
    }
    return head.build();
  }

  private static JsonObject agreement(Agreement agreement) {
    JsonBuilder json = object().put("rule", agreement.rule().name());
    return ValueCodec.put(json, agreement.object()).put("reason", agreement.reason()).build();
  }

  /** One line, but for a change that says nothing but what is in a table. */
  private static void layOut(StringBuilder out, JsonObject change, String indent) {
    Member first = change.members().get(0);
    if (change.members().size() == 1
        && first.value() instanceof JsonObject table
        && table.get("columns").isPresent()) {
      out.append("{\"").append(first.key()).append("\": ");
      TableText.append(out, table, indent);
      out.append('}');
    } else {
      JsonText.append(out, change);
    }
  }
}
