package io.aludel.runtime;

import io.aludel.change.Change;
import io.aludel.dialect.Dialect;
import io.aludel.dialect.Dialects;
import io.aludel.dialect.Precondition;
import io.aludel.dialect.Statement;
import io.aludel.dialect.Statement.Kind;
import io.aludel.migration.MigrationSequence;
import io.aludel.migration.SequencedRevision;
import io.aludel.revision.Position;
import io.aludel.revision.RevisionGraph;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an upgrade or downgrade would execute, as a script, without a connection: with everything
 * that keeps the version tables right, so that a database on which it was run can be migrated
 * further in either way. A script counts no rows and asks for no agreement, and must not run beside
 * another.
 */
public final class SqlScript {

  /** How a statement begins that holds others. */
  private static final String BLOCK = "begin not atomic ";

  private final MigrationSequence sequence;
  private final Dialect dialect;
  private final RevisionGraph graph;
  private final KnownRevisions known;
  private final RevisionCompiler compiler;
  private final VersionTableNames tables;
  private final JournalSql journal;
  private final StringBuilder text = new StringBuilder();

  private SqlScript(MigrationSequence sequence, String dialect) {
    this.sequence = sequence;
    this.dialect = Dialects.named(dialect);
    this.known = new KnownRevisions(sequence);
    this.graph = known.graph();
    this.compiler = new RevisionCompiler(sequence, this.dialect);
    this.tables = new VersionTableNames(this.dialect, ObjectName.of(sequence.versionTable()));
    this.journal = new JournalSql(tables, sequence.unit());
  }

  /**
   * The script of an upgrade.
   *
   * @param dialect the kind of database: {@code h2}, {@code mariadb}, {@code postgresql}, {@code
   *     sqlite}
   * @param from what is applied: {@code base}, an id or its unique prefix
   * @param to the target, as {@link Migrator#upgrade} reads it
   * @throws MigrationException if a target means nothing
   * @throws io.aludel.schema.SchemaException if there is no such dialect
   */
  public static String upgrade(MigrationSequence sequence, String dialect, String from, String to) {
    return new SqlScript(sequence, dialect).write(Direction.UP, from, to);
  }

  /**
   * The script of a downgrade, by the downgrades that this build generates.
   *
   * @param dialect the kind of database: {@code h2}, {@code mariadb}, {@code postgresql}, {@code
   *     sqlite}
   * @param from what is applied: {@code head}, an id or its unique prefix
   * @param to the target, as {@link Migrator#downgrade} reads it
   * @throws MigrationException if a target means nothing, or a revision has no way back
   * @throws io.aludel.schema.SchemaException if there is no such dialect
   */
  public static String downgrade(
      MigrationSequence sequence, String dialect, String from, String to) {
    return new SqlScript(sequence, dialect).write(Direction.DOWN, from, to);
  }

  private String write(Direction direction, String from, String to) {
    Position start = Targets.resolve(from, graph, List.of());
    List<String> takenBack =
        direction == Direction.DOWN ? Targets.takenBack(to, graph, start.revisions()) : List.of();
    Position end =
        direction == Direction.UP
            ? Targets.resolve(direction, to, graph, start.revisions())
            : graph.latest(
                graph.upTo(start).stream().filter(id -> !takenBack.contains(id)).toList());
    text.append("-- ")
        .append(direction == Direction.UP ? "Upgrade" : "Downgrade")
        .append(" of unit ")
        .append(sequence.unit())
        .append(" from ")
        .append(start)
        .append(" to ")
        .append(end)
        .append(", for ")
        .append(dialect.name())
        .append(".\n");
    if (tables.kind() == DatabaseKind.MARIADB) {
      line(MariaSession.STATEMENT);
    }
    if (tables.kind() == DatabaseKind.POSTGRESQL) {
      comment(
          "Run it by a client that sends one statement at a time and stops at the first error:"
              + " psql -v ON_ERROR_STOP=1 -f FILE.");
    }
    if (tables.kind() == DatabaseKind.SQLITE) {
      comment("Run it by a client that stops at the first error: sqlite3 -bail FILE.");
      line("pragma foreign_keys = off");
    }
    if (direction == Direction.UP) {
      tables.ddl().forEach(this::line);
      VersionTables.metaRows(tables, sequence.unit()).forEach(this::line);
      writeUpgrades(start, end);
    } else {
      writeDowngrades(start, takenBack);
    }
    return text.toString();
  }

  private void writeUpgrades(Position start, Position end) {
    Set<String> applied = new HashSet<>(graph.upTo(start));
    Set<String> wanted = new HashSet<>(graph.upTo(end));
    Schema schema = compiler.schemaAfter(graph.order().stream().filter(applied::contains).toList());
    for (String id : graph.order()) {
      if (wanted.contains(id) && !applied.contains(id)) {
        RevisionScript script = compiler.compile(schema, known.require(id), false);
        open("apply", script.revision());
        remarks(schema, script.upChanges(), script.upLosses());
        begin();
        script.revision().parents().forEach(this::requireApplied);
        journal.begin(script).forEach(this::line);
        statements(id, script.up());
        journal.applied(id).forEach(this::line);
        close();
        schema = compiler.after(schema, id);
      }
    }
  }

  private void writeDowngrades(Position start, List<String> takenBack) {
    List<String> left = new ArrayList<>(graph.upTo(start));
    Map<String, Schema> before = new HashMap<>();
    Schema schema = Schema.empty();
    for (String id : left) {
      before.put(id, schema);
      schema = compiler.after(schema, id);
    }
    for (String id : takenBack) {
      List<String> since = List.copyOf(left.subList(left.indexOf(id) + 1, left.size()));
      left.remove(id);
      RevisionScript script =
          compiler.compile(
              since.isEmpty() ? before.get(id) : compiler.schemaAfter(left),
              known.require(id),
              false);
      writeDowngrade(script);
      if (tables.kind() == DatabaseKind.SQLITE) {
        restate(since, left);
      }
      close();
    }
  }

  private void writeDowngrade(RevisionScript script) {
    String id = script.revision().id();
    Refusals.requireWayBack(id, script.revision().description(), script.oneWay());
    open("take back", script.revision());
    remarks(compiler.after(script.before(), id), compiler.downChanges(id), script.downLosses());
    begin();
    requireApplied(id);
    line(journal.beginDowngrade(id));
    statements(id, script.down());
    journal.takenBack(id).forEach(this::line);
  }

  /** What stays is taken back otherwise from now on, where tables are built anew for it. */
  private void restate(List<String> staying, List<String> applied) {
    for (String id : staying) {
      Schema after = compiler.schemaAfter(applied.subList(0, applied.indexOf(id) + 1));
      journal.replaceDowngrade(id, compiler.downStatements(after, id)).forEach(this::line);
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
        line(journal.progress(id, done, done, Optional.empty()));
        line("commit");
      }
      if (commitsItself) {
        line(journal.progress(id, done, done + 1, Optional.empty()));
      }
      if (statement.kind() == Kind.SEPARATE) {
        line("begin");
      }
      line(statement.sql());
      if (alone || !dialect.hasTransactionalDdl()) {
        line(journal.progress(id, done + 1, done + 1, Optional.empty()));
      }
      if (statement.kind() == Kind.SEPARATE) {
        line("commit");
      }
      if (alone) {
        line("begin");
      }
    }
  }

  private void open(String verb, SequencedRevision revision) {
    text.append("\n-- ")
        .append(verb)
        .append(' ')
        .append(revision.id())
        .append(": ")
        .append(revision.description().replace('\n', ' '))
        .append('\n');
  }

  /** What a run would have asked about beforehand is left to whoever runs the script. */
  private void remarks(Schema before, List<Change> changes, List<String> losses) {
    losses.forEach(loss -> comment("It loses data: " + loss));
    for (Precondition each : compiler.preconditions(before, changes)) {
      comment("It is refused by rows of " + each.subject() + " that " + each.problem() + ":");
      comment("  " + each.findSql());
    }
  }

  private void comment(String words) {
    text.append("-- ").append(words.replaceAll("\\R\\s*", " ")).append('\n');
  }

  /** A client that goes on after an error must not apply what builds on what has failed. */
  private void requireApplied(String id) {
    comment("An error here means that " + id + " is not applied: nothing is done.");
    line(journal.requireApplied(id));
  }

  private void begin() {
    if (dialect.hasTransactionalDdl()) {
      line(tables.kind() == DatabaseKind.SQLITE ? "begin immediate" : "begin");
    }
  }

  private void close() {
    if (tables.kind() == DatabaseKind.SQLITE) {
      comment("Rows here refer to what is not there: roll back if there were none before.");
      line("pragma foreign_key_check");
    }
    if (dialect.hasTransactionalDdl()) {
      line("commit");
    }
  }

  /** Clients end a statement at a semicolon, unless they are told of another end. */
  private void line(String sql) {
    if (sql.startsWith(BLOCK)) {
      text.append("delimiter //\n").append(sql).append("\n//\ndelimiter ;\n");
    } else {
      text.append(sql).append(";\n");
    }
  }
}
