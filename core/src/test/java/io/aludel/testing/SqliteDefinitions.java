package io.aludel.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Takes the definitions apart that SQLite keeps as texts. What its pragmas tell of a column, and
 * whether a name is quoted, says nothing: an altered column says it in another place.
 */
final class SqliteDefinitions {

  private static final String START = "definition ";

  private SqliteDefinitions() {}

  /** A line for each part of a definition; any other line as it is. */
  static Stream<String> parts(String line) {
    if (!line.startsWith(START)) {
      return Stream.of(line);
    }
    int open = opening(line);
    int close = line.lastIndexOf(')');
    String table = plain(line.substring(START.length(), open)).replace("create table ", "");
    List<String> parts = split(line.substring(open + 1, close));
    parts.add("options" + line.substring(close + 1));
    return parts.stream().map(part -> "part " + table + " " + plain(part));
  }

  /** Where the body begins: a name may have parentheses, too. */
  private static int opening(String line) {
    boolean quoted = false;
    for (int i = 0; ; i++) {
      char c = line.charAt(i);
      quoted ^= c == '"';
      if (c == '(' && !quoted) {
        return i;
      }
    }
  }

  private static List<String> split(String body) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    char quote = 0;
    int start = 0;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '(' || c == ')') {
        depth += c == '(' ? 1 : -1;
      } else if (c == ',' && depth == 0) {
        parts.add(body.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(body.substring(start));
    return parts;
  }

  private static String plain(String part) {
    return part.replace("\"", "")
        .toLowerCase(Locale.ROOT)
        .replace(" not null", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
