package io.aludel.history.json;

import io.aludel.history.json.Json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lays an object out over lines, so that a review of it reads well. */
public final class JsonLines {

  private static final String STEP = "  ";

  private final String indent;
  private final List<String> parts = new ArrayList<>();

  /**
   * @param indent what the lines of the object's members begin with
   */
  public JsonLines(String indent) {
    this.indent = indent;
  }

  /** Some members on one line; no line where there is none. */
  public JsonLines line(JsonObject members) {
    if (!members.members().isEmpty()) {
      parts.add(membersOf(members));
    }
    return this;
  }

  /** An array with an element a line. */
  public JsonLines array(String key, List<? extends Json> elements) {
    return array(key, elements, element -> JsonText.of(element));
  }

  /** An array whose elements are laid out in a way of their own. */
  public <T> JsonLines array(String key, List<? extends T> elements, Function<T, String> layOut) {
    StringBuilder lines = new StringBuilder("[");
    String separator = "\n";
    for (T element : elements) {
      lines.append(separator).append(indent).append(STEP).append(layOut.apply(element));
      separator = ",\n";
    }
    lines.append(elements.isEmpty() ? "]" : "\n" + indent + "]");
    return member(key, lines.toString());
  }

  /** A member whose value is laid out already. */
  public JsonLines member(String key, String value) {
    parts.add(JsonText.of(Json.JsonString.of(key)) + ": " + value);
    return this;
  }

  /** The object; its last line begins a step before its members. */
  public String text() {
    String end = indent.substring(STEP.length());
    return "{\n" + indent + String.join(",\n" + indent, parts) + "\n" + end + "}";
  }

  /** The object as a whole file. */
  public static String file(Function<JsonLines, JsonLines> fill) {
    return fill.apply(new JsonLines(STEP)).text() + "\n";
  }

  private static String membersOf(JsonObject object) {
    String text = JsonText.of(object);
    return text.substring(1, text.length() - 1);
  }
}
