package io.aludel.dialect;

import io.aludel.change.ChangeVisitor;
import io.aludel.change.ColumnChange;
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
import io.aludel.schema.SchemaView;

/**
 * Hands each change to the one who writes it.
 *
 * <p>The schema is the one before the change that is visited; whoever folds the changes moves it
 * on. What a visit returns is the script that was written to.
 *
 * <p>Options that change are carried out by no statement: nothing tells what SQL of a person's own
 * turns into where the object is there already.
 *
 * <p>What the history takes over, hands back or says of a class needs no statement: the database
 * holds it already, and whoever executes the change compares it with the catalogue.
 */
final class ChangeRenderer implements ChangeVisitor<Script> {

  private final Script script;

  private final TableRenderer tables;
  private final ColumnChangeRenderer columns;
  private final ConstraintRenderer constraints;
  private final SequenceRenderer sequences;
  private final DataRenderer data;
  private final PurgeRenderer purges;

  ChangeRenderer(AlteringDialect dialect, SchemaView schema, Script script) {
    this.script = script;
    this.tables = new TableRenderer(dialect, schema, script);
    this.columns = new ColumnChangeRenderer(dialect, schema, script);
    this.constraints = new ConstraintRenderer(dialect, schema, script);
    this.sequences = new SequenceRenderer(dialect, schema, script);
    this.data = new DataRenderer(dialect, schema, script);
    this.purges = new PurgeRenderer(dialect, schema, script);
  }

  @Override
  public Script visit(CreateTable change) {
    tables.create(change);
    return script;
  }

  @Override
  public Script visit(DropTable change) {
    tables.drop(change);
    return script;
  }

  @Override
  public Script visit(RenameTable change) {
    tables.rename(change);
    return script;
  }

  @Override
  public Script visit(HoldTable change) {
    tables.hold(change);
    return script;
  }

  @Override
  public Script visit(RestoreTable change) {
    tables.restore(change);
    return script;
  }

  @Override
  public Script visit(UnmanageTable change) {
    return script;
  }

  @Override
  public Script visit(ManageTable change) {
    return script;
  }

  @Override
  public Script visit(SetOwner change) {
    return script;
  }

  @Override
  public Script visit(SetTableComment change) {
    tables.setComment(change);
    return script;
  }

  @Override
  public Script visit(SetTableOptions change) {
    return script;
  }

  @Override
  public Script visit(SetTableMapping change) {
    return script;
  }

  @Override
  public Script visit(ColumnChange change) {
    return change.accept(columns);
  }

  @Override
  public Script visit(SetRetired change) {
    return script;
  }

  @Override
  public Script visit(PurgeChange change) {
    return change.accept(purges);
  }

  @Override
  public Script visit(AddConstraint change) {
    constraints.add(change);
    return script;
  }

  @Override
  public Script visit(DropConstraint change) {
    constraints.drop(change);
    return script;
  }

  @Override
  public Script visit(RenameConstraint change) {
    constraints.rename(change);
    return script;
  }

  @Override
  public Script visit(CreateIndex change) {
    constraints.createIndex(change);
    return script;
  }

  @Override
  public Script visit(DropIndex change) {
    constraints.dropIndex(change);
    return script;
  }

  @Override
  public Script visit(RenameIndex change) {
    constraints.renameIndex(change);
    return script;
  }

  @Override
  public Script visit(CreateSequence change) {
    sequences.create(change);
    return script;
  }

  @Override
  public Script visit(DropSequence change) {
    sequences.drop(change);
    return script;
  }

  @Override
  public Script visit(RenameSequence change) {
    sequences.rename(change);
    return script;
  }

  @Override
  public Script visit(AlterSequence change) {
    sequences.alter(change);
    return script;
  }

  @Override
  public Script visit(AdvanceSequence change) {
    sequences.advance(change);
    return script;
  }

  @Override
  public Script visit(HoldSequence change) {
    sequences.hold(change);
    return script;
  }

  @Override
  public Script visit(RestoreSequence change) {
    sequences.restore(change);
    return script;
  }

  @Override
  public Script visit(UnmanageSequence change) {
    return script;
  }

  @Override
  public Script visit(ManageSequence change) {
    return script;
  }

  @Override
  public Script visit(Backfill change) {
    data.backfill(change);
    return script;
  }

  @Override
  public Script visit(RunSql change) {
    data.run(change);
    return script;
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
