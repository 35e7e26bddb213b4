package io.aludel.runtime;

import io.aludel.dialect.Precondition;
import io.aludel.migration.SequencedRevision;
import java.util.List;

/** The text of a script as it grows. */
final class ScriptText {

  /** How a statement begins that holds others, on MariaDB. */
  static final String COMPOUND = "begin not atomic ";

  private final StringBuilder text = new StringBuilder();

  void comment(String words) {
    text.append("-- ").append(words.replaceAll("\\R\\s*", " ")).append('\n');
  }

  /** Begins the part of a revision. */
  void open(String verb, SequencedRevision revision) {
    text.append('\n');
    comment(verb + " " + revision.id() + ": " + revision.description());
  }

  /** What a run would have asked about beforehand is left to whoever runs the script. */
  void remarks(List<Precondition> preconditions, List<String> losses) {
    losses.forEach(loss -> comment("It loses data: " + loss));
    for (Precondition each : preconditions) {
      comment("It is refused by rows of " + each.subject() + " that " + each.problem() + ":");
      comment("  " + each.findSql());
    }
  }

  /** Clients end a statement at a semicolon, unless they are told of another end. */
  void line(String sql) {
    if (sql.startsWith(COMPOUND)) {
      text.append("delimiter //\n").append(sql).append("\n//\ndelimiter ;\n");
    } else {
      text.append(sql).append(";\n");
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
