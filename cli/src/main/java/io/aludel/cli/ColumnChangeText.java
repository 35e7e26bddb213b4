package io.aludel.cli;

import io.aludel.change.ColumnAttributeChange;
import io.aludel.change.ColumnChange;
import io.aludel.change.ColumnChangeVisitor;
import io.aludel.schema.Column;
import io.aludel.schema.Computation;

/** Says in one line what a change of a column does; see {@link ChangeText}. */
final class ColumnChangeText implements ColumnChangeVisitor<String> {

  @Override
  public String visit(ColumnAttributeChange.SetColumnMapping change) {
    return change.table() + ": " + change.column() + " mapped " + MappingText.of(change.mapping());
  }

  @Override
  public String visit(ColumnChange.AddColumn change) {
    return change.table() + ": add " + text(change.definition());
  }

  @Override
  public String visit(ColumnChange.DropColumn change) {
    return change.table() + ": drop " + change.column();
  }

  @Override
  public String visit(ColumnChange.RenameColumn change) {
    return change.table() + ": rename " + change.column() + " to " + change.to();
  }

  @Override
  public String visit(ColumnChange.HoldColumn change) {
    return change.table() + ": remove " + change.column() + ", held as " + change.as();
  }

  @Override
  public String visit(ColumnChange.RestoreColumn change) {
    return change.table() + ": restore " + change.column() + " from " + change.as();
  }

  @Override
  public String visit(ColumnAttributeChange.SetType change) {
    return change.table() + ": " + change.column() + " becomes " + change.type().text();
  }

  @Override
  public String visit(ColumnAttributeChange.SetRequired change) {
    return change.table() + ": " + change.column() + " becomes required";
  }

  @Override
  public String visit(ColumnAttributeChange.SetOptional change) {
    return change.table() + ": " + change.column() + " becomes optional";
  }

  @Override
  public String visit(ColumnAttributeChange.SetDefault change) {
    return change.table()
        + ": "
        + change.column()
        + change.defaultSql().map(sql -> " defaults to " + sql).orElse(" has no default");
  }

  @Override
  public String visit(ColumnAttributeChange.SetIdentity change) {
    return change.table()
        + ": "
        + change.column()
        + (change.identity() ? " becomes an identity" : " is no identity any more");
  }

  @Override
  public String visit(ColumnAttributeChange.SetColumnComment change) {
    return change.table()
        + ": "
        + change.column()
        + change.comment().map(text -> " comment \"" + text + '"').orElse(" no comment");
  }

  @Override
  public String visit(ColumnAttributeChange.SetGenerated change) {
    return change.table()
        + ": "
        + change.column()
        + change
            .computation()
            .map(each -> " is computed as " + each.sql() + (each.virtual() ? ", virtually" : ""))
            .orElse(" is not computed any more");
  }

  @Override
  public String visit(ColumnAttributeChange.SetCollation change) {
    return change.table()
        + ": "
        + change.column()
        + change.collation().map(name -> " collation " + name).orElse(" no collation");
  }

  @Override
  public String visit(ColumnAttributeChange.SetColumnOptions change) {
    return change.table()
        + ": "
        + change.column()
        + change.options().map(sql -> " definition ends with " + sql).orElse(" no options");
  }

  @Override
  public String visit(ColumnChange.TransformColumn change) {
    return change.table()
        + ": transform "
        + text(change.definition())
        + " = "
        + ChangeText.text(change.up())
        + ", the old one held as "
        + change.as();
  }

  @Override
  public String visit(ColumnChange.RevertTransform change) {
    return change.table() + ": take the transformation of " + change.column() + " back";
  }

  private static String text(Computation computation) {
    return " generated as (" + computation.sql() + ")" + (computation.virtual() ? " virtual" : "");
  }

  private static String text(Column column) {
    return column.name()
        + " "
        + column.type().text()
        + (column.identity() ? " identity" : "")
        + column.collation().map(name -> " collate " + name).orElse("")
        + column.defaultSql().map(sql -> " default " + sql).orElse("")
        + column.generatedAs().map(ColumnChangeText::text).orElse("")
        + (column.required() ? " not null" : "");
  }
}
