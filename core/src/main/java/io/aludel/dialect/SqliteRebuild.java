package io.aludel.dialect;

import io.aludel.schema.Column;
import io.aludel.schema.Index;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Table;
import java.util.List;

/**
 * Builds a table anew, as SQLite's manual says (lang_altertable, section 7): creates the new one
 * beside it, copies the rows, drops the old one, and renames the new one.
 *
 * <p>What goes with the old table is brought back: its indexes by their definitions. The triggers
 * and indexes that somebody else has made are known to the database alone, which is asked for them
 * before: {@link Statement.Kind#RESTORE}. Views, triggers of other tables and foreign keys that
 * name the table find the new one; {@code legacy_alter_table} keeps SQLite from looking for it
 * while it is away. Whoever runs the statements has turned {@code foreign_keys} off, or dropping
 * the table would delete what refers to it.
 */
final class SqliteRebuild {

  /** The temporary table of what has to come back. */
  private static final String DEPENDANTS = "zz_dependants";

  private final SqliteDialect dialect;
  private final Script script;
  private final Table stands;
  private final Table becomes;
  private final String table;
  private final String working;

  /**
   * @param stands the table as it is; columns of the same name are the same
   * @param becomes the table as it is to be, under the same name
   */
  SqliteRebuild(SqliteDialect dialect, Script script, Table stands, Table becomes) {
    this.dialect = dialect;
    this.script = script;
    this.stands = stands;
    this.becomes = becomes;
    ObjectName name = becomes.name();
    this.table = dialect.identifier(name);
    this.working = dialect.identifier(name.name().withText("zz_rebuild_" + name.name().text()));
  }

  void write() {
    remember();
    ddl(SqliteTable.create(dialect, becomes, working));
    keepCounter();
    copy();
    ddl("drop table " + table);
    ddl("pragma legacy_alter_table = on");
    ddl("alter table " + working + " rename to " + table);
    ddl("pragma legacy_alter_table = off");
    bringBack();
  }

  private void remember() {
    // The constraint's name is what a script says that stops because of it.
    Name message =
        new Name(
            "table "
                + stored()
                + " has triggers or indexes that only aludel upgrade and downgrade bring back",
            true);
    ddl(
        "create temp table "
            + DEPENDANTS
            + " (name text, sql text, lost integer default 0, constraint "
            + dialect.identifier(message)
            + " check (lost = 0))");
    script.dml(
        "insert into temp."
            + DEPENDANTS
            + " (name, sql) select name, sql from main.sqlite_schema where tbl_name = "
            + Literals.quote(stored())
            + " collate nocase and type in ('index', 'trigger') and sql is not null order by rowid");
  }

  private void keepCounter() {
    if (SqliteTable.counter(stands).isPresent() && SqliteTable.counter(becomes).isPresent()) {
      script.dml(
          "insert into sqlite_sequence (name, seq) select "
              + Literals.quote("zz_rebuild_" + stored())
              + ", seq from sqlite_sequence where name = "
              + Literals.quote(stored())
              + " collate nocase");
    }
  }

  /** How the catalogue calls the table, but for case. */
  private String stored() {
    return becomes.name().name().text();
  }

  private void copy() {
    List<String> kept =
        becomes.columns().stream()
            .filter(column -> column.generatedAs().isEmpty())
            .map(Column::name)
            .filter(column -> stands.column(column).isPresent())
            .map(dialect::identifier)
            .toList();
    // Of a table that keeps no column, only the rows are copied.
    String columns = kept.isEmpty() ? "rowid" : String.join(", ", kept);
    script.dml(
        "insert into " + working + " (" + columns + ") select " + columns + " from " + table);
  }

  private void bringBack() {
    for (Index index : stands.indexes()) {
      if (becomes.indexes().contains(index)) {
        ddl(ConstraintSql.createIndex(dialect, becomes.name(), index));
      }
    }
    script.add(
        new Statement(
            "update or rollback temp."
                + DEPENDANTS
                + " set lost = 1 where name not in (select name from main.sqlite_schema)",
            Statement.Kind.RESTORE,
            Completion.Journal.INSTANCE));
    ddl("drop table temp." + DEPENDANTS);
    lookForBrokenViews();
  }

  /**
   * SQLite reads all views and triggers when a column is renamed, be it to its own name: those that
   * name a column that is gone are refused, as where a column is dropped by itself.
   */
  private void lookForBrokenViews() {
    boolean loses =
        stands.columns().stream().anyMatch(column -> becomes.column(column.name()).isEmpty());
    if (loses) {
      String any = dialect.identifier(becomes.columns().get(0).name());
      ddl("alter table " + table + " rename column " + any + " to " + any);
    }
  }

  private void ddl(String sql) {
    script.ddl(sql, Completion.Journal.INSTANCE);
  }
}
