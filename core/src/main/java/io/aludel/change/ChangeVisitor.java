package io.aludel.change;

/** Says what to do for each kind of change; the compiler says when one is forgotten. */
public interface ChangeVisitor<R> {

  R visit(TableChange.CreateTable change);

  R visit(TableChange.DropTable change);

  R visit(TableChange.RenameTable change);

  R visit(TableChange.HoldTable change);

  R visit(TableChange.RestoreTable change);

  R visit(TableChange.UnmanageTable change);

  R visit(TableChange.ManageTable change);

  R visit(TableChange.SetOwner change);

  R visit(TableChange.SetTableComment change);

  R visit(TableChange.SetTableOptions change);

  R visit(TableChange.SetTableMapping change);

  /** For each kind, see {@link ColumnChangeVisitor}. */
  R visit(ColumnChange change);

  R visit(SetRetired change);

  /** For each kind, see {@link PurgeVisitor}. */
  R visit(PurgeChange change);

  R visit(ConstraintChange.AddConstraint change);

  R visit(ConstraintChange.DropConstraint change);

  R visit(ConstraintChange.RenameConstraint change);

  R visit(ConstraintChange.CreateIndex change);

  R visit(ConstraintChange.DropIndex change);

  R visit(ConstraintChange.RenameIndex change);

  R visit(SequenceChange.CreateSequence change);

  R visit(SequenceChange.DropSequence change);

  R visit(SequenceChange.RenameSequence change);

  R visit(SequenceChange.AlterSequence change);

  R visit(SequenceChange.AdvanceSequence change);

  R visit(SequenceChange.HoldSequence change);

  R visit(SequenceChange.RestoreSequence change);

  R visit(SequenceChange.UnmanageSequence change);

  R visit(SequenceChange.ManageSequence change);

  R visit(DataChange.Backfill change);

  R visit(DataChange.RunSql change);

  R visit(DataChange.Irreversible change);

  R visit(RunCode change);
}
