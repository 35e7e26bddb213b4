package io.aludel.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a text is JSON (RFC 8259), so that what a person wrote is refused before it runs.
 */
final class JsonText {

  private static final Pattern SCALAR =
      Pattern.compile(
          "\"(?:[^\"\\\\\\x00-\\x1f]|\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*+\""
              + "|-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?"
              + "|true|false|null");

  private static final int DEEPEST = 100;

  private final String text;
  private int position;

  private JsonText(String text) {
    this.text = text;
  }

  static boolean isValid(String text) {
    JsonText json = new JsonText(text);
    return json.value(0) && json.next() == text.length();
  }

  private boolean value(int depth) {
    int start = next();
    if (start == text.length() || depth > DEEPEST) {
      return false;
    }
    if (skip('{')) {
      return skip('}') || members(depth);
    }
    if (skip('[')) {
      return skip(']') || elements(depth);
    }
    return scalar();
  }

  private boolean members(int depth) {
    do {
      boolean named = next() < text.length() && text.charAt(position) == '"' && scalar();
      if (!named || !skip(':') || !value(depth + 1)) {
        return false;
      }
    } while (skip(','));
    return skip('}');
  }

  private boolean elements(int depth) {
    do {
      if (!value(depth + 1)) {
        return false;
      }
    } while (skip(','));
    return skip(']');
  }

  private boolean scalar() {
    Matcher matcher = SCALAR.matcher(text).region(position, text.length());
    boolean found = matcher.lookingAt();
    position = found ? matcher.end() : position;
    return found;
  }

  private boolean skip(char expected) {
    boolean found = next() < text.length() && text.charAt(position) == expected;
    position += found ? 1 : 0;
    return found;
  }

  /** The position of what comes after blanks. */
  private int next() {
    while (position < text.length() && " \t\n\r".indexOf(text.charAt(position)) >= 0) {
      position++;
    }
    return position;
  }
}
