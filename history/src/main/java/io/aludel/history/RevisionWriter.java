package io.aludel.history;

import static io.aludel.history.json.JsonBuilder.object;

import io.aludel.history.json.Json;
import io.aludel.history.json.Json.JsonArray;
import io.aludel.history.json.Json.JsonObject;
import io.aludel.history.json.Json.Member;
import io.aludel.history.json.JsonBuilder;
import io.aludel.history.json.JsonText;
import io.aludel.revision.Agreement;
import io.aludel.revision.Revision;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a revision as its file: a line a change, a line a column of a new table. */
final class RevisionWriter {

  static final int FORMAT = 1;

  private final StringBuilder out = new StringBuilder();

  private RevisionWriter() {}

  /** The text of the file. */
  static String text(Revision revision) {
    RevisionWriter writer = new RevisionWriter();
    writer.out.append("{\n");
    writer.writeRevision(revision, "  ");
    writer.out.append("\n}\n");
    return writer.out.toString();
  }

  /** A revision as a member of another document, whose lines begin with {@code indent}. */
  static String nested(Revision revision, String indent) {
    RevisionWriter writer = new RevisionWriter();
    writer.out.append("{\n");
    writer.writeRevision(revision, indent + "  ");
    writer.out.append("\n").append(indent).append("}");
    return writer.out.toString();
  }

  private void writeRevision(Revision revision, String indent) {
    JsonBuilder head =
        object()
            .put("format", FORMAT)
            .put("id", revision.id())
            .put("parents", JsonArray.ofStrings(revision.parents()))
            .put("description", revision.description());
    revision.recorded().ifPresent(date -> head.put("recorded", date.toString()));
    out.append(indent).append(membersOf(head.build())).append(",\n");
    revision
        .why()
        .ifPresent(
            why ->
                out.append(indent)
                    .append(membersOf(object().put("why", why).build()))
                    .append(",\n"));
    writeArray(indent, "changes", revision.changes().stream().map(ChangeWriter::write).toList());
    out.append(",\n");
    writeArray(
        indent,
        "agreements",
        revision.agreements().stream().map(RevisionWriter::agreement).toList());
  }

  private static JsonObject agreement(Agreement agreement) {
    JsonBuilder json = object().put("rule", agreement.rule().name());
    return ValueCodec.put(json, agreement.object()).put("reason", agreement.reason()).build();
  }

  /** {@code "changes": [} and an element a line. */
  private void writeArray(String indent, String key, List<JsonObject> elements) {
    out.append(indent).append('"').append(key).append("\": [");
    String separator = "\n";
    for (JsonObject element : elements) {
      out.append(separator).append(indent).append("  ").append(layOut(element, indent + "  "));
      separator = ",\n";
    }
    out.append(elements.isEmpty() ? "]" : "\n" + indent + "]");
  }

  /** One line, but for a change that defines a table: that has a line a part. */
  private static String layOut(JsonObject change, String indent) {
    Member only = change.members().get(0);
    if (change.members().size() > 1
        || !(only.value() instanceof JsonObject table)
        || table.get("columns").isEmpty()) {
      return JsonText.of(change);
    }
    return "{\"" + only.key() + "\": {" + tableMembers(table, indent + "  ") + "\n" + indent + "}}";
  }

  private static String tableMembers(JsonObject table, String indent) {
    StringBuilder lines = new StringBuilder();
    String separator = "";
    for (Member member : table.members()) {
      boolean isList = member.value() instanceof JsonArray;
      lines.append(separator).append(isList ? "\n" + indent : separator.isEmpty() ? "" : " ");
      lines.append(isList ? list(member, indent) : membersOf(only(member)));
      separator = ",";
    }
    return lines.toString();
  }

  private static String list(Member member, String indent) {
    List<Json> elements = ((JsonArray) member.value()).elements();
    String lines =
        elements.stream()
            .map(element -> "\n" + indent + "  " + JsonText.of(element))
            .collect(Collectors.joining(","));
    return "\"" + member.key() + "\": [" + lines + (elements.isEmpty() ? "]" : "\n" + indent + "]");
  }

  private static JsonObject only(Member member) {
    return object().put(member.key(), member.value()).build();
  }

  /** An object's members on one line, without the braces. */
  private static String membersOf(JsonObject object) {
    String text = JsonText.of(object);
    return text.substring(1, text.length() - 1);
  }
}
