package io.aludel.history.json;

import io.aludel.history.json.Json.JsonArray;
import io.aludel.history.json.Json.JsonBoolean;
import io.aludel.history.json.Json.JsonNull;
import io.aludel.history.json.Json.JsonNumber;
import io.aludel.history.json.Json.JsonObject;
import io.aludel.history.json.Json.JsonString;
import io.aludel.history.json.Json.Member;
import java.util.Locale;

/** Writes a tree on one line: {@code {"name": "role", "required": true}}. */
public final class JsonText {

  private final StringBuilder out;

  private JsonText(StringBuilder out) {
    this.out = out;
  }

  public static String of(Json node) {
    StringBuilder out = new StringBuilder();
    append(out, node);
    return out.toString();
  }

  /** Appends a tree. */
  public static void append(StringBuilder out, Json node) {
    new JsonText(out).write(node);
  }

  /** Appends the members of an object without the braces around them. */
  static void appendMembers(StringBuilder out, JsonObject object) {
    new JsonText(out).writeMembers(object);
  }

  private void write(Json node) {
    if (node instanceof JsonObject object) {
      writeObject(object);
    } else if (node instanceof JsonArray array) {
      writeArray(array);
    } else if (node instanceof JsonString string) {
      writeString(string.value());
    } else if (node instanceof JsonNumber number) {
      out.append(number.text());
    } else if (node instanceof JsonBoolean flag) {
      out.append(flag.value());
    } else if (node instanceof JsonNull) {
      out.append("null");
    }
  }

  private void writeObject(JsonObject object) {
    out.append('{');
    writeMembers(object);
    out.append('}');
  }

  private void writeMembers(JsonObject object) {
    String separator = "";
    for (Member member : object.members()) {
      out.append(separator);
      writeString(member.key());
      out.append(": ");
      write(member.value());
      separator = ", ";
    }
  }

  private void writeArray(JsonArray array) {
    String separator = "[";
    for (Json element : array.elements()) {
      out.append(separator);
      write(element);
      separator = ", ";
    }
    out.append(array.elements().isEmpty() ? "[]" : "]");
  }

  private void writeString(String value) {
    out.append('"');
    if (isPlain(value)) {
      out.append(value);
    } else {
      writeEscaped(value);
    }
    out.append('"');
  }

  private static boolean isPlain(String value) {
    int length = value.length();
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      if (c < ' ' || c >= 0x7f || c == '"' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  private void writeEscaped(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (isInvisible(c) || isUnpaired(value, i)) {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
  }

  /**
   * Whether a reviewer could not see the character, or would see others in another order because of
   * it. The ranges are spelled out, for checksums must not depend on the Unicode version of a Java
   * release.
   */
  private static boolean isInvisible(char c) {
    return c < 0x20
        || (c >= 0x7f && c <= 0x9f)
        || c == 0xad
        || c == 0x61c
        || (c >= 0x200b && c <= 0x200f)
        || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x206f)
        || c == 0xfeff;
  }

  private static boolean isUnpaired(String value, int index) {
    char c = value.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == value.length() || !Character.isLowSurrogate(value.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(value.charAt(index - 1)));
  }
}
