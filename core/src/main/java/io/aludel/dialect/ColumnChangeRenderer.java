package io.aludel.dialect;

import io.aludel.change.ColumnAttributeChange.SetCollation;
import io.aludel.change.ColumnAttributeChange.SetColumnComment;
import io.aludel.change.ColumnAttributeChange.SetColumnMapping;
import io.aludel.change.ColumnAttributeChange.SetColumnOptions;
import io.aludel.change.ColumnAttributeChange.SetDefault;
import io.aludel.change.ColumnAttributeChange.SetGenerated;
import io.aludel.change.ColumnAttributeChange.SetIdentity;
import io.aludel.change.ColumnAttributeChange.SetOptional;
import io.aludel.change.ColumnAttributeChange.SetRequired;
import io.aludel.change.ColumnAttributeChange.SetType;
import io.aludel.change.ColumnChange.AddColumn;
import io.aludel.change.ColumnChange.DropColumn;
import io.aludel.change.ColumnChange.HoldColumn;
import io.aludel.change.ColumnChange.RenameColumn;
import io.aludel.change.ColumnChange.RestoreColumn;
import io.aludel.change.ColumnChange.RevertTransform;
import io.aludel.change.ColumnChange.TransformColumn;
import io.aludel.change.ColumnChangeVisitor;
import io.aludel.schema.SchemaView;

/** Hands each change of a column to the one who writes it; see {@link ChangeRenderer}. */
final class ColumnChangeRenderer implements ColumnChangeVisitor<Script> {

  private final Script script;
  private final ColumnRenderer columns;
  private final TransformRenderer transforms;

  ColumnChangeRenderer(AlteringDialect dialect, SchemaView schema, Script script) {
    this.script = script;
    this.columns = new ColumnRenderer(dialect, schema, script);
    this.transforms = new TransformRenderer(dialect, schema, script);
  }

  @Override
  public Script visit(AddColumn change) {
    columns.add(change);
    return script;
  }

  @Override
  public Script visit(DropColumn change) {
    columns.drop(change);
    return script;
  }

  @Override
  public Script visit(RenameColumn change) {
    columns.rename(change);
    return script;
  }

  @Override
  public Script visit(HoldColumn change) {
    columns.hold(change);
    return script;
  }

  @Override
  public Script visit(RestoreColumn change) {
    columns.restore(change);
    return script;
  }

  @Override
  public Script visit(SetType change) {
    columns.setType(change);
    return script;
  }

  @Override
  public Script visit(SetRequired change) {
    columns.setRequired(change);
    return script;
  }

  @Override
  public Script visit(SetOptional change) {
    columns.setOptional(change);
    return script;
  }

  @Override
  public Script visit(SetDefault change) {
    columns.setDefault(change);
    return script;
  }

  @Override
  public Script visit(SetIdentity change) {
    columns.setIdentity(change);
    return script;
  }

  @Override
  public Script visit(SetGenerated change) {
    columns.setGenerated(change);
    return script;
  }

  @Override
  public Script visit(SetCollation change) {
    columns.setCollation(change);
    return script;
  }

  @Override
  public Script visit(SetColumnOptions change) {
    return script;
  }

  @Override
  public Script visit(SetColumnMapping change) {
    return script;
  }

  @Override
  public Script visit(SetColumnComment change) {
    columns.setComment(change);
    return script;
  }

  @Override
  public Script visit(TransformColumn change) {
    transforms.transform(change);
    return script;
  }

  @Override
  public Script visit(RevertTransform change) {
    transforms.revert(change);
    return script;
  }
}
