package io.aludel.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a script apart that a person wrote, as clients do: a statement ends at a semicolon, unless
 * that stands in a quoted text or name, in a comment, or between PostgreSQL's dollar signs. A line
 * {@code delimiter //} sets another end, for statements that hold others.
 */
public final class SqlStatements {

  /** What a semicolon in it does not end: comments, quotes, dollar quotes; or one character. */
  private static final Pattern PIECE =
      Pattern.compile(
          "--[^\\n]*\\n?|/\\*.*?\\*/|'(?:[^']|'')*'|\"[^\"]*\"|`[^`]*`|(\\$\\w*\\$).*?\\1|.",
          Pattern.DOTALL);

  private static final Pattern DELIMITER =
      Pattern.compile("(?im)\\s*^\\s*delimiter\\s+(\\S+)[ \\t]*$");

  private final String script;
  private final List<String> statements = new ArrayList<>();
  private final StringBuilder statement = new StringBuilder();
  private String delimiter = ";";

  private SqlStatements(String script) {
    this.script = script;
  }

  /** The statements of a script, each without its end; comments before one belong to it. */
  public static List<String> of(String script) {
    SqlStatements statements = new SqlStatements(script);
    statements.read();
    return List.copyOf(statements.statements);
  }

  private void read() {
    Matcher piece = PIECE.matcher(script);
    Matcher change = DELIMITER.matcher(script);
    int at = 0;
    while (at < script.length()) {
      change.region(at, script.length());
      if (statement.toString().isBlank() && change.lookingAt()) {
        delimiter = change.group(1);
        at = change.end();
      } else if (script.startsWith(delimiter, at)) {
        end();
        at += delimiter.length();
      } else {
        piece.region(at, script.length());
        piece.lookingAt();
        statement.append(piece.group());
        at = piece.end();
      }
    }
    end();
  }

  private void end() {
    String text = statement.toString().strip();
    statement.setLength(0);
    if (!withoutComments(text).isBlank()) {
      statements.add(text);
    }
  }

  private static String withoutComments(String text) {
    Matcher piece = PIECE.matcher(text);
    StringBuilder rest = new StringBuilder();
    while (piece.find()) {
      String found = piece.group();
      if (!found.startsWith("--") && !found.startsWith("/*")) {
        rest.append(found);
      }
    }
    return rest.toString();
  }
}
