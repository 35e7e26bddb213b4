package io.aludel.runtime;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.tools.RunScript;

/**
 * Runs a script as an ordinary client does: one statement after the other, each as far as the
 * client sees its end, up to the first error.
 */
final class ScriptClient {

  /** What a client looks for the end of a statement behind: comments, quotes, and the like. */
  private static final Pattern PIECE =
      Pattern.compile(
          "--[^\\n]*\\n|'(?:[^']|'')*'|\"[^\"]*\"|`[^`]*`|(\\$\\w*\\$).*?\\1|.", Pattern.DOTALL);

  private static final Pattern DELIMITER = Pattern.compile("(?m)^delimiter (\\S+)\\n");

  private ScriptClient() {}

  static void run(TestDatabase database, String script) {
    try (Connection connection = database.source().getConnection()) {
      if (database.name().equals("h2")) {
        RunScript.execute(connection, new StringReader(script));
        return;
      }
      try (Statement statement = connection.createStatement()) {
        for (String sql : statements(script)) {
          statement.execute(sql);
        }
      }
    } catch (SQLException error) {
      throw new IllegalStateException(error);
    }
  }

  private static List<String> statements(String script) {
    List<String> statements = new ArrayList<>();
    String delimiter = ";";
    StringBuilder statement = new StringBuilder();
    Matcher piece = PIECE.matcher(script);
    Matcher change = DELIMITER.matcher(script);
    int at = 0;
    while (at < script.length()) {
      if (statement.toString().isBlank()
          && change.find(at)
          && change.start() == script.length() - script.substring(at).stripLeading().length()) {
        delimiter = change.group(1);
        at = change.end();
      } else if (script.startsWith(delimiter, at)) {
        statements.add(statement.toString());
        statement.setLength(0);
        at += delimiter.length();
      } else {
        piece.region(at, script.length());
        piece.lookingAt();
        if (!piece.group().startsWith("--")) {
          statement.append(piece.group());
        }
        at = piece.end();
      }
    }
    return statements;
  }
}
