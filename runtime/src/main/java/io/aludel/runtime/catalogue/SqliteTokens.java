package io.aludel.runtime.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a part of an SQLite definition. What stands in parentheses is one of them, and so is
 * what stands in quotes.
 */
final class SqliteTokens {

  private static final String QUOTES = "\"'`[";

  private final List<String> tokens;
  private int position;

  private SqliteTokens(List<String> tokens) {
    this.tokens = tokens;
  }

  static SqliteTokens of(String sql) {
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < sql.length(); ) {
      int end = end(sql, i);
      String token = sql.substring(i, end);
      if (!token.isBlank() && !token.startsWith("--") && !token.startsWith("/*")) {
        tokens.add(token);
      }
      i = end;
    }
    return new SqliteTokens(tokens);
  }

  /** Where the token ends that begins somewhere. */
  private static int end(String sql, int start) {
    char first = sql.charAt(start);
    if (QUOTES.indexOf(first) >= 0) {
      return quoted(sql, start);
    }
    if (first == '(') {
      return group(sql, start);
    }
    if (sql.startsWith("--", start)) {
      int line = sql.indexOf('\n', start);
      return line < 0 ? sql.length() : line;
    }
    if (sql.startsWith("/*", start)) {
      int close = sql.indexOf("*/", start + 2);
      return close < 0 ? sql.length() : close + 2;
    }
    int end = start + 1;
    while (isWord(first) && end < sql.length() && isWord(sql.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '.' || c > 0x7f;
  }

  private static int quoted(String sql, int start) {
    char close = sql.charAt(start) == '[' ? ']' : sql.charAt(start);
    int end = start + 1;
    while (end < sql.length()) {
      if (sql.charAt(end) != close) {
        end++;
      } else if (end + 1 < sql.length() && close != ']' && sql.charAt(end + 1) == close) {
        end += 2;
      } else {
        return end + 1;
      }
    }
    return end;
  }

  private static int group(String sql, int start) {
    int end = start + 1;
    while (end < sql.length() && sql.charAt(end) != ')') {
      end = end(sql, end);
    }
    return Math.min(end + 1, sql.length());
  }

  /** The parts between the commas of a group, with or without its parentheses. */
  static List<SqliteTokens> parts(String group) {
    String body = group.startsWith("(") ? group.substring(1, group.length() - 1) : group;
    List<SqliteTokens> parts = new ArrayList<>();
    List<String> part = new ArrayList<>();
    for (String token : of(body).tokens) {
      if (token.equals(",")) {
        parts.add(new SqliteTokens(part));
        part = new ArrayList<>();
      } else {
        part.add(token);
      }
    }
    parts.add(new SqliteTokens(part));
    return parts;
  }

  boolean isAtEnd() {
    return position >= tokens.size();
  }

  /** Whether that word, in lower case, comes next; if so, it is passed. */
  boolean skip(String word) {
    boolean there = !isAtEnd() && tokens.get(position).toLowerCase(Locale.ROOT).equals(word);
    position += there ? 1 : 0;
    return there;
  }

  boolean isAtGroup() {
    return !isAtEnd() && tokens.get(position).startsWith("(");
  }

  String next() {
    return isAtEnd() ? "" : tokens.get(position++);
  }

  /** All that is left, one blank between two tokens. */
  String rest() {
    String rest = String.join(" ", tokens.subList(position, tokens.size()));
    position = tokens.size();
    return rest;
  }

  /** The next token as a name, without its quotes. */
  String name() {
    String token = next();
    if (token.length() < 2 || QUOTES.indexOf(token.charAt(0)) < 0) {
      return token;
    }
    String quote = token.substring(token.length() - 1);
    return token.substring(1, token.length() - 1).replace(quote + quote, quote);
  }

  /** The names in the next token, which is a group. */
  List<String> names() {
    return parts(next()).stream().map(SqliteTokens::name).toList();
  }

  /** The text in the parentheses of the next token, on one line. */
  String condition() {
    String group = next();
    return group.substring(1, group.length() - 1).strip().replaceAll("\\s+", " ");
  }
}
