package io.aludel.dialect;

import io.aludel.change.Change;
import io.aludel.change.ChangeVisitor;
import io.aludel.change.ColumnChange;
import io.aludel.change.ConstraintChange;
import io.aludel.change.ConstraintChange.AddConstraint;
import io.aludel.change.ConstraintChange.CreateIndex;
import io.aludel.change.ConstraintChange.DropConstraint;
import io.aludel.change.ConstraintChange.DropIndex;
import io.aludel.change.ConstraintChange.RenameConstraint;
import io.aludel.change.ConstraintChange.RenameIndex;
import io.aludel.change.DataChange.Backfill;
import io.aludel.change.DataChange.Irreversible;
import io.aludel.change.DataChange.RunSql;
import io.aludel.change.PurgeChange;
import io.aludel.change.RunCode;
import io.aludel.change.SequenceChange.AdvanceSequence;
import io.aludel.change.SequenceChange.AlterSequence;
import io.aludel.change.SequenceChange.CreateSequence;
import io.aludel.change.SequenceChange.DropSequence;
import io.aludel.change.SequenceChange.HoldSequence;
import io.aludel.change.SequenceChange.ManageSequence;
import io.aludel.change.SequenceChange.RenameSequence;
import io.aludel.change.SequenceChange.RestoreSequence;
import io.aludel.change.SequenceChange.UnmanageSequence;
import io.aludel.change.SetRetired;
import io.aludel.change.TableChange.CreateTable;
import io.aludel.change.TableChange.DropTable;
import io.aludel.change.TableChange.HoldTable;
import io.aludel.change.TableChange.ManageTable;
import io.aludel.change.TableChange.RenameTable;
import io.aludel.change.TableChange.RestoreTable;
import io.aludel.change.TableChange.SetOwner;
import io.aludel.change.TableChange.SetTableComment;
import io.aludel.change.TableChange.SetTableMapping;
import io.aludel.change.TableChange.SetTableOptions;
import io.aludel.change.TableChange.UnmanageTable;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.Table;
import java.util.List;

/**
 * Writes changes for SQLite. A visit makes the change in the schema, too; what it returns is the
 * script that was written to.
 *
 * <p>Changes of a table's definition are only gathered; whatever needs the table as it is to be by
 * then, or a name that may change, has them written first.
 */
final class SqliteChangeRenderer implements ChangeVisitor<Script> {

  private final SqliteDialect dialect;
  private final SchemaEditor schema;
  private final Script script;
  private final SqliteWork work;
  private final SqliteTableRenderer tables;
  private final SqliteColumnRenderer columns;
  private final SqliteSequences sequences;
  private final SqlitePurges purges;

  SqliteChangeRenderer(SqliteDialect dialect, Schema before, Script script) {
    this.dialect = dialect;
    this.schema = before.edit();
    this.script = script;
    this.work = new SqliteWork(dialect, script);
    this.tables = new SqliteTableRenderer(dialect, schema, script, work);
    this.columns = new SqliteColumnRenderer(dialect, schema, script, work);
    this.sequences = new SqliteSequences(dialect, schema, script);
    this.purges = new SqlitePurges(dialect, schema, script, work);
  }

  List<Statement> statements(List<Change> changes) {
    for (Change change : changes) {
      ImpossibleChange.about(
          dialect,
          change.subject(),
          () -> {
            SqliteTable.requireNoSchema(change.subject().object());
            return change.accept(this);
          });
    }
    work.settle();
    schema.tables().forEach(table -> SqliteTable.requireCountable(dialect, table));
    return script.statements();
  }

  /** A change that no statement carries out. */
  private Script said(Change change) {
    change.apply(schema);
    return script;
  }

  @Override
  public Script visit(CreateTable change) {
    return tables.create(change);
  }

  @Override
  public Script visit(DropTable change) {
    return tables.drop(change);
  }

  @Override
  public Script visit(RenameTable change) {
    return tables.rename(change);
  }

  @Override
  public Script visit(HoldTable change) {
    return tables.hold(change);
  }

  @Override
  public Script visit(RestoreTable change) {
    return tables.restore(change);
  }

  @Override
  public Script visit(UnmanageTable change) {
    return said(change);
  }

  @Override
  public Script visit(ManageTable change) {
    return said(change);
  }

  @Override
  public Script visit(SetOwner change) {
    return said(change);
  }

  @Override
  public Script visit(SetTableComment change) {
    return said(change);
  }

  @Override
  public Script visit(SetTableOptions change) {
    work.settle();
    return said(change);
  }

  @Override
  public Script visit(SetTableMapping change) {
    return said(change);
  }

  @Override
  public Script visit(ColumnChange change) {
    return change.accept(columns);
  }

  @Override
  public Script visit(SetRetired change) {
    return said(change);
  }

  @Override
  public Script visit(PurgeChange change) {
    return change.accept(purges);
  }

  private Script constraint(ConstraintChange change) {
    Table stands = SqliteTable.standing(schema.requireTable(change.table()));
    change.apply(schema);
    work.change(stands, SqliteTable.standing(schema.requireTable(change.table())));
    return script;
  }

  @Override
  public Script visit(AddConstraint change) {
    return constraint(change);
  }

  @Override
  public Script visit(DropConstraint change) {
    return constraint(change);
  }

  @Override
  public Script visit(RenameConstraint change) {
    return constraint(change);
  }

  @Override
  public Script visit(CreateIndex change) {
    return constraint(change);
  }

  @Override
  public Script visit(DropIndex change) {
    return constraint(change);
  }

  @Override
  public Script visit(RenameIndex change) {
    return constraint(change);
  }

  @Override
  public Script visit(CreateSequence change) {
    sequences.create(change.definition());
    return said(change);
  }

  @Override
  public Script visit(DropSequence change) {
    return tables.drop(change, change.sequence());
  }

  @Override
  public Script visit(RenameSequence change) {
    return tables.rename(change, change.sequence(), change.to());
  }

  @Override
  public Script visit(AlterSequence change) {
    sequences.alter(change);
    return said(change);
  }

  @Override
  public Script visit(AdvanceSequence change) {
    work.settle();
    sequences.advance(change);
    return said(change);
  }

  @Override
  public Script visit(HoldSequence change) {
    return tables.rename(change, change.sequence(), change.as());
  }

  @Override
  public Script visit(RestoreSequence change) {
    return tables.rename(change, change.as(), change.sequence());
  }

  @Override
  public Script visit(UnmanageSequence change) {
    return said(change);
  }

  @Override
  public Script visit(ManageSequence change) {
    return said(change);
  }

  @Override
  public Script visit(Backfill change) {
    work.settle();
    script.dml(
        RowSql.fillNulls(
            dialect,
            change.table(),
            schema.requireColumn(change.table(), change.column()),
            change.expression()));
    return said(change);
  }

  @Override
  public Script visit(RunSql change) {
    work.settle();
    RowSql.statements(dialect, change).forEach(script::dml);
    return said(change);
  }

  @Override
  public Script visit(RunCode change) {
    throw DataRenderer.unknown(change);
  }

  @Override
  public Script visit(Irreversible change) {
    throw DataRenderer.end(change);
  }
}
