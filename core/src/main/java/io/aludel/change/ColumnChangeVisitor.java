package io.aludel.change;

/** Says what to do for each kind of change of a column; see {@link ChangeVisitor}. */
public interface ColumnChangeVisitor<R> {

  R visit(ColumnChange.AddColumn change);

  R visit(ColumnChange.DropColumn change);

  R visit(ColumnChange.RenameColumn change);

  R visit(ColumnChange.HoldColumn change);

  R visit(ColumnChange.RestoreColumn change);

  R visit(ColumnAttributeChange.SetType change);

  R visit(ColumnAttributeChange.SetRequired change);

  R visit(ColumnAttributeChange.SetOptional change);

  R visit(ColumnAttributeChange.SetDefault change);

  R visit(ColumnAttributeChange.SetIdentity change);

  R visit(ColumnAttributeChange.SetGenerated change);

  R visit(ColumnAttributeChange.SetCollation change);

  R visit(ColumnAttributeChange.SetColumnComment change);

  R visit(ColumnAttributeChange.SetColumnOptions change);

  R visit(ColumnAttributeChange.SetColumnMapping change);

  R visit(ColumnChange.TransformColumn change);

  R visit(ColumnChange.RevertTransform change);
}
