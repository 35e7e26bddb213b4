package io.aludel.runtime;

import io.aludel.diagnostic.Code;
import io.aludel.dialect.Statement;
import io.aludel.dialect.Statement.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes revisions so that a script passes over those that are applied: on PostgreSQL and MariaDB
 * in a block of the database's own language, on H2 by statements that say what is to be executed.
 * SQLite has neither.
 */
final class GuardedScript {

  private static final Pattern CONCURRENTLY =
      Pattern.compile("^((?:create (?:unique )?|drop )index) concurrently ");

  /** What H2 executes nothing of that a text says. */
  private static final Pattern QUERY =
      Pattern.compile("(?is)\\s*(?:select|with|values|table|call|explain|show)\\b.*");

  /** Does nothing, on H2. */
  private static final String NOTHING = "set @aludel_skipped = 1";

  private final ScriptText text;
  private final JournalSql journal;
  private final ScriptGuards guards;
  private final DatabaseKind kind;

  GuardedScript(ScriptText text, JournalSql journal) {
    this.text = text;
    this.journal = journal;
    this.guards = new ScriptGuards(journal.tables(), journal.unit());
    this.kind = journal.tables().kind();
  }

  /**
   * Refuses a database for which there is no such script.
   *
   * @throws MigrationException if it is one
   */
  static void requirePossible(DatabaseKind kind) {
    if (kind == DatabaseKind.SQLITE) {
      throw MigrationException.badInput(
          Code.NOT_SCRIPTABLE,
          "There is no --idempotent script for SQLite: it has no statement that changes tables only"
              + " on a condition. Write the script from the revision that the database is at, which"
              + " stops where it is at another one: aludel sql <revision>:head --dialect sqlite. Or"
              + " run aludel upgrade, which finds out by itself.");
    }
  }

  /** Writes what applies a revision, unless it is applied. */
  void apply(RevisionScript script) {
    switch (kind) {
      case H2 -> applyOnH2(script);
      case POSTGRESQL -> applyOnPostgres(script);
      case MARIADB -> applyOnMaria(script);
      case SQLITE -> throw new IllegalStateException("refused before");
    }
  }

  private void applyOnPostgres(RevisionScript script) {
    String id = script.revision().id();
    List<String> statements = new ArrayList<>(journal.begin(script));
    for (StoredStatement each : script.up()) {
      statements.add(CONCURRENTLY.matcher(each.statement().sql()).replaceFirst("$1 "));
    }
    statements.addAll(journal.applied(id));
    StringBuilder block = new StringBuilder("begin\n  if not ");
    block.append(guards.isThere(id)).append(" then\n");
    for (String each : statements) {
      block.append("    execute ").append(literal(each)).append(";\n");
    }
    block.append("  end if;\nend");
    text.line(guards.ready(script.revision()));
    String quote = quote(block);
    text.line("do " + quote + "\n" + block + "\n" + quote);
  }

  /** A quote that the block does not hold. */
  private static String quote(StringBuilder block) {
    return Stream.iterate(1, number -> number + 1)
        .map(number -> "$aludel" + number + "$")
        .filter(each -> block.indexOf(each) < 0)
        .findFirst()
        .orElseThrow();
  }

  private void applyOnMaria(RevisionScript script) {
    String id = script.revision().id();
    List<String> statements = withProgress(script);
    StringBuilder block = new StringBuilder(ScriptText.COMPOUND);
    block.append("if not ").append(guards.isThere(id)).append(" then\n");
    for (String each : statements) {
      String inside =
          each.startsWith(ScriptText.COMPOUND) ? each.replaceFirst(" not atomic", "") : each;
      block.append("  ").append(inside).append(";\n");
    }
    block.append("end if; end");
    text.line(guards.ready(script.revision()));
    text.line(block.toString());
  }

  private void applyOnH2(RevisionScript script) {
    String id = script.revision().id();
    text.line(guards.ready(script.revision()));
    String condition = "not " + guards.isThere(id);
    for (String each : withProgress(script)) {
      if (QUERY.matcher(each).matches()) {
        throw MigrationException.badInput(
            Code.NOT_SCRIPTABLE,
            "There is no --idempotent script for H2 with revision "
                + id
                + ": it executes a query, which H2 cannot do on a condition: "
                + each
                + ". Write the script from the revision that the database is at: aludel sql"
                + " <revision>:head --dialect h2.");
      }
      text.line(
          "execute immediate case when "
              + condition
              + "\n  then "
              + literal(each)
              + "\n  else "
              + literal(NOTHING)
              + " end");
      condition = guards.isOnItsWay(id);
    }
  }

  /** What is done where DDL commits on its own: the journal says how far it has come. */
  private List<String> withProgress(RevisionScript script) {
    String id = script.revision().id();
    List<String> statements = new ArrayList<>(journal.begin(script));
    int done = 0;
    for (StoredStatement each : script.up()) {
      Statement statement = each.statement();
      if (statement.kind() == Kind.DDL || statement.kind() == Kind.OUTSIDE) {
        statements.add(journal.progress(id, done, done + 1, Optional.empty()));
      }
      statements.add(statement.sql());
      done++;
      statements.add(journal.progress(id, done, done, Optional.empty()));
    }
    List<String> applied = new ArrayList<>(journal.applied(id));
    // The last of them is what ends the condition.
    Collections.reverse(applied);
    statements.addAll(applied);
    return statements;
  }

  private String literal(String sql) {
    return journal.tables().dialect().text(sql);
  }
}
