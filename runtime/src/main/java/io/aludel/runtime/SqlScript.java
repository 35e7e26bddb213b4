package io.aludel.runtime;

import io.aludel.dialect.Dialect;
import io.aludel.dialect.Dialects;
import io.aludel.dialect.Statement;
import io.aludel.dialect.Statement.Kind;
import io.aludel.migration.MigrationSequence;
import io.aludel.migration.SequencedRevision;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What an upgrade or downgrade would execute, as a script, without a connection: with everything
 * that keeps the version tables right, so that a database on which it was run can be migrated
 * further in either way. A script counts no rows and asks for no agreement, and must not run beside
 * another.
 */
public final class SqlScript {

  private final MigrationSequence sequence;
  private final Dialect dialect;
  private final KnownRevisions known;
  private final RevisionCompiler compiler;
  private final VersionTableNames tables;
  private final JournalSql journal;
  private final ScriptGuards guards;
  private final ScriptText text = new ScriptText();

  private SqlScript(MigrationSequence sequence, String dialect) {
    this.sequence = sequence;
    this.dialect = Dialects.named(dialect);
    this.known = new KnownRevisions(sequence);
    this.compiler = new RevisionCompiler(sequence, this.dialect);
    this.tables = new VersionTableNames(this.dialect, ObjectName.of(sequence.versionTable()));
    this.journal = new JournalSql(tables, sequence.unit());
    this.guards = new ScriptGuards(tables, sequence.unit());
  }

  /**
   * The script that leads a database from one revision to another: up, or, where the other one
   * comes before, down, by the downgrades that this build generates. It stops at once where the
   * database is not exactly at the revision that it starts from.
   *
   * @param dialect the kind of database: {@code h2}, {@code mariadb}, {@code postgresql}, {@code
   *     sqlite}
   * @param from what is applied: {@code base}, {@code head}, an id or its unique prefix
   * @param to the target, as {@link Migrator#upgrade} and {@link Migrator#downgrade} read it
   * @throws MigrationException if a target means nothing, if neither revision comes before the
   *     other, or if a revision has no way back
   * @throws io.aludel.schema.SchemaException if there is no such dialect
   */
  public static String between(MigrationSequence sequence, String dialect, String from, String to) {
    return new SqlScript(sequence, dialect).write(from, to, false);
  }

  /**
   * The script of an upgrade that passes over the revisions that are applied, so that it may be run
   * twice. It stops at once where one is half done, or applied as another one than this build
   * knows. On PostgreSQL each revision is one transaction: nothing is built concurrently.
   *
   * @param from what is applied at least, as {@link #between} reads it
   * @throws MigrationException as {@link #between} does; and if the way goes down, or the database
   *     has no statements that depend on a condition, which SQLite has not
   * @throws io.aludel.schema.SchemaException if there is no such dialect
   */
  public static String idempotent(
      MigrationSequence sequence, String dialect, String from, String to) {
    return new SqlScript(sequence, dialect).write(from, to, true);
  }

  private String write(String from, String to, boolean idempotent) {
    ScriptRange range = ScriptRange.of(known.graph(), from, to);
    if (idempotent) {
      range.requireUp();
      GuardedScript.requirePossible(tables.kind());
    }
    text.comment(
        (range.isUp() ? "Upgrade" : "Downgrade")
            + " of unit "
            + sequence.unit()
            + " from "
            + range.start()
            + " to "
            + range.end()
            + ", for "
            + dialect.name()
            + (idempotent ? "; what is applied is passed over" : "")
            + ".");
    prepare();
    if (range.isUp()) {
      tables.ddl().forEach(text::line);
      VersionTables.metaRows(tables, sequence.unit()).forEach(text::line);
    }
    if (idempotent) {
      text.comment(
          "An error here means that a revision is half done, that one was applied otherwise than it"
              + " stands here, or that the database is not at "
              + range.start()
              + " yet: nothing is done.");
      text.line(guards.harmless(wanted(range), Set.copyOf(range.applied())));
      GuardedScript guarded = new GuardedScript(text, journal);
      upgrades(range, guarded::apply);
    } else {
      text.comment(
          "An error here means that the database is not at "
              + range.start()
              + ": nothing is done.");
      text.line(guards.exactly(Set.copyOf(range.applied())));
      if (range.isUp()) {
        upgrades(range, this::apply);
      } else {
        downgrades(range);
      }
    }
    return text.toString();
  }

  private void prepare() {
    switch (tables.kind()) {
      case MARIADB -> {
        text.comment("Run it by a client that stops at the first error: mariadb DATABASE < FILE.");
        text.line(MariaSession.STATEMENT);
      }
      case POSTGRESQL ->
          text.comment(
              "Run it by a client that sends one statement at a time and stops at the first error:"
                  + " psql -v ON_ERROR_STOP=1 -f FILE.");
      case SQLITE -> {
        text.comment("Run it by a client that stops at the first error: sqlite3 -bail FILE.");
        text.line("pragma foreign_keys = off");
      }
      case H2 ->
          text.comment(
              "Run it by a client that stops at the first error, as org.h2.tools.RunScript does.");
    }
  }

  private List<SequencedRevision> wanted(ScriptRange range) {
    return range.wanted().stream().map(known::require).toList();
  }

  private void upgrades(ScriptRange range, Consumer<RevisionScript> writer) {
    Schema schema = compiler.schemaAfter(range.applied());
    for (String id : range.missing()) {
      RevisionScript script = compiler.compile(schema, known.require(id), false);
      text.open("apply", script.revision());
      text.remarks(compiler.preconditions(schema, script.upChanges()), script.upLosses());
      writer.accept(script);
      schema = compiler.after(schema, id);
    }
  }

  private void apply(RevisionScript script) {
    String id = script.revision().id();
    begin();
    script.revision().parents().forEach(this::requireApplied);
    journal.begin(script).forEach(text::line);
    statements(id, script.up());
    journal.applied(id).forEach(text::line);
    close();
  }

  private void downgrades(ScriptRange range) {
    List<String> left = new ArrayList<>(range.applied());
    Map<String, Schema> before = new HashMap<>();
    Schema schema = Schema.empty();
    for (String id : left) {
      before.put(id, schema);
      schema = compiler.after(schema, id);
    }
    for (String id : range.leaving()) {
      List<String> since = List.copyOf(left.subList(left.indexOf(id) + 1, left.size()));
      left.remove(id);
      Schema without = since.isEmpty() ? before.get(id) : compiler.schemaAfter(left);
      takeBack(compiler.compile(without, known.require(id), false));
      if (tables.kind() == DatabaseKind.SQLITE) {
        restate(since, left);
      }
      close();
    }
  }

  private void takeBack(RevisionScript script) {
    String id = script.revision().id();
    Refusals.requireWayBack(id, script.revision().description(), script.oneWay());
    text.open("take back", script.revision());
    text.remarks(
        compiler.preconditions(compiler.after(script.before(), id), compiler.downChanges(id)),
        script.downLosses());
    begin();
    requireApplied(id);
    text.line(journal.beginDowngrade(id));
    statements(id, script.down());
    journal.takenBack(id).forEach(text::line);
  }

  /** What stays is taken back otherwise from now on, where tables are built anew for it. */
  private void restate(List<String> staying, List<String> applied) {
    for (String id : staying) {
      Schema after = compiler.schemaAfter(applied.subList(0, applied.indexOf(id) + 1));
      journal.replaceDowngrade(id, compiler.downStatements(after, id)).forEach(text::line);
    }
  }

  private void statements(String id, List<StoredStatement> statements) {
    for (int done = 0; done < statements.size(); done++) {
      Statement statement = statements.get(done).statement();
      boolean alone = !statement.sharesTransaction();
      boolean commitsItself =
          statement.kind() == Kind.OUTSIDE
              || (statement.kind() == Kind.DDL && !dialect.hasTransactionalDdl());
      if (alone) {
        text.line(journal.progress(id, done, done, Optional.empty()));
        text.line("commit");
      }
      if (commitsItself) {
        text.line(journal.progress(id, done, done + 1, Optional.empty()));
      }
      if (statement.kind() == Kind.SEPARATE) {
        text.line("begin");
      }
      text.line(statement.sql());
      if (alone || !dialect.hasTransactionalDdl()) {
        text.line(journal.progress(id, done + 1, done + 1, Optional.empty()));
      }
      if (statement.kind() == Kind.SEPARATE) {
        text.line("commit");
      }
      if (alone) {
        text.line("begin");
      }
    }
  }

  /** A client that goes on after an error must not apply what builds on what has failed. */
  private void requireApplied(String id) {
    text.comment("An error here means that " + id + " is not applied: nothing is done.");
    text.line(journal.requireApplied(id));
  }

  private void begin() {
    if (dialect.hasTransactionalDdl()) {
      text.line(tables.kind() == DatabaseKind.SQLITE ? "begin immediate" : "begin");
    }
  }

  private void close() {
    if (tables.kind() == DatabaseKind.SQLITE) {
      text.comment("Rows here refer to what is not there: roll back if there were none before.");
      text.line("pragma foreign_key_check");
    }
    if (dialect.hasTransactionalDdl()) {
      text.line("commit");
    }
  }
}
