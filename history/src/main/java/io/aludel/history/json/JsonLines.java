package io.aludel.history.json;

import io.aludel.history.json.Json.JsonObject;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Lays an object out over lines, so that a review of it reads well. */
public final class JsonLines {

  private static final String STEP = "  ";

  private final StringBuilder out;
  private final String indent;
  private boolean empty = true;

  private JsonLines(StringBuilder out, String indent) {
    this.out = out;
    this.indent = indent;
  }

  /** The object as a whole file. */
  public static String file(Consumer<JsonLines> fill) {
    StringBuilder out = new StringBuilder();
    append(out, "", fill);
    return out.append('\n').toString();
  }

  /**
   * Appends an object.
   *
   * @param indent what the line begins with that the object begins on
   * @param fill adds the members
   */
  public static void append(StringBuilder out, String indent, Consumer<JsonLines> fill) {
    out.append('{');
    JsonLines lines = new JsonLines(out, indent + STEP);
    fill.accept(lines);
    out.append(lines.empty ? "\n" + lines.indent + "\n" : "\n").append(indent).append('}');
  }

  /** Some members on one line; no line where there is none. */
  public JsonLines line(JsonObject members) {
    if (!members.members().isEmpty()) {
      begin();
      JsonText.appendMembers(out, members);
    }
    return this;
  }

  /** An array with an element a line. */
  public JsonLines array(String key, List<? extends Json> elements) {
    return array(key, elements, JsonText::append);
  }

  /**
   * An array whose elements are laid out in a way of their own.
   *
   * @param layOut appends an element, where a line begins with {@link #elementIndent}
   */
  public <T> JsonLines array(
      String key, List<? extends T> elements, BiConsumer<StringBuilder, T> layOut) {
    beginMember(key);
    String separator = "[\n";
    for (T element : elements) {
      out.append(separator).append(elementIndent());
      layOut.accept(out, element);
      separator = ",\n";
    }
    out.append(elements.isEmpty() ? "[]" : "\n" + indent + "]");
    return this;
  }

  /** A member whose value is an object over several lines. */
  public JsonLines member(String key, Consumer<JsonLines> fill) {
    beginMember(key);
    append(out, indent, fill);
    return this;
  }

  /** What the line of an array's element begins with. */
  public String elementIndent() {
    return indent + STEP;
  }

  private void beginMember(String key) {
    begin();
    JsonText.append(out, Json.JsonString.of(key));
    out.append(": ");
  }

  private void begin() {
    out.append(empty ? "\n" : ",\n").append(indent);
    empty = false;
  }
}
