package io.aludel.history;

import io.aludel.history.json.Json.JsonArray;
import io.aludel.history.json.Json.JsonObject;
import io.aludel.history.json.Json.Member;
import io.aludel.history.json.JsonLines;
import io.aludel.history.json.Place;
import java.util.ArrayList;
import java.util.List;

/** Lays a table out: a line a column, key and index. */
final class TableText {

  private TableText() {}

  /**
   * @param out takes the text
   * @param indent what the line begins with that the table begins on
   */
  static void append(StringBuilder out, JsonObject table, String indent) {
    JsonLines.append(out, indent, lines -> fill(lines, table));
  }

  private static void fill(JsonLines lines, JsonObject table) {
    List<Member> plain = new ArrayList<>();
    for (Member member : table.members()) {
      if (!(member.value() instanceof JsonArray)) {
        plain.add(member);
      }
    }
    lines.line(new JsonObject(Place.NOWHERE, plain));
    for (Member member : table.members()) {
      if (member.value() instanceof JsonArray array) {
        lines.array(member.key(), array.elements());
      }
    }
  }
}
