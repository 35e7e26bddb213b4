package io.aludel.processor.emit;

import java.util.Locale;

/** Writes strings as Java literals, in ASCII: what is beyond, some tool takes for a line's end. */
final class Literal {

  private static final int FIRST_PRINTABLE = 0x20;
  private static final int LAST_PRINTABLE = 0x7e;

  private Literal() {}

  static String of(String value) {
    StringBuilder literal = new StringBuilder(value.length() + 2).append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (isPlain(c)) {
        literal.append(c);
      } else {
        literal.append(escape(c));
      }
    }
    return literal.append('"').toString();
  }

  private static boolean isPlain(char c) {
    return c >= FIRST_PRINTABLE && c <= LAST_PRINTABLE && c != '"' && c != '\\';
  }

  private static String escape(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> unicode(c);
    };
  }

  /** An escape that means the same everywhere in a source file. */
  static String unicode(char c) {
    return String.format(Locale.ROOT, "\\u%04x", (int) c);
  }
}
