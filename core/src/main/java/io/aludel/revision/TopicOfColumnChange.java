package io.aludel.revision;

import io.aludel.change.ColumnAttributeChange;
import io.aludel.change.ColumnChange;
import io.aludel.change.ColumnChangeVisitor;
import io.aludel.revision.Topic.Kind;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the topic of each kind of change of a column. */
final class TopicOfColumnChange implements ColumnChangeVisitor<Topic> {

  @Override
  public Topic visit(ColumnChange.AddColumn change) {
    return newColumn(change, "add");
  }

  @Override
  public Topic visit(ColumnChange.RestoreColumn change) {
    return newColumn(change, "restore");
  }

  @Override
  public Topic visit(ColumnChange.DropColumn change) {
    return goneColumn(change);
  }

  @Override
  public Topic visit(ColumnChange.HoldColumn change) {
    return goneColumn(change);
  }

  @Override
  public Topic visit(ColumnChange.RenameColumn change) {
    return new Topic(
        Kind.RENAME,
        List.of(change.table(), change.column()),
        Set.of(change.table()),
        Set.of(),
        TopicOfChange.none(),
        "rename "
            + change.column().text()
            + " to "
            + change.to().text()
            + " in "
            + TopicOfChange.text(change.table()));
  }

  @Override
  public Topic visit(ColumnAttributeChange.SetType change) {
    return modified(change.table(), change.column());
  }

  @Override
  public Topic visit(ColumnAttributeChange.SetRequired change) {
    return modified(change.table(), change.column());
  }

  @Override
  public Topic visit(ColumnAttributeChange.SetOptional change) {
    return modified(change.table(), change.column());
  }

  @Override
  public Topic visit(ColumnAttributeChange.SetDefault change) {
    return modified(change.table(), change.column());
  }

  @Override
  public Topic visit(ColumnAttributeChange.SetIdentity change) {
    return modified(change.table(), change.column());
  }

  @Override
  public Topic visit(ColumnAttributeChange.SetGenerated change) {
    return modified(change.table(), change.column());
  }

  @Override
  public Topic visit(ColumnAttributeChange.SetCollation change) {
    return modified(change.table(), change.column());
  }

  @Override
  public Topic visit(ColumnAttributeChange.SetColumnOptions change) {
    return modified(change.table(), change.column());
  }

  @Override
  public Topic visit(ColumnAttributeChange.SetColumnMapping change) {
    return modified(change.table(), change.column());
  }

  @Override
  public Topic visit(ColumnAttributeChange.SetColumnComment change) {
    return modified(change.table(), change.column());
  }

  @Override
  public Topic visit(ColumnChange.TransformColumn change) {
    return modified(change.table(), change.column());
  }

  @Override
  public Topic visit(ColumnChange.RevertTransform change) {
    return modified(change.table(), change.column());
  }

  private static Topic newColumn(ColumnChange change, String verb) {
    return Topic.leading(
        Kind.NEW_COLUMN,
        Set.of(change.table()),
        Set.of(change.column()),
        verb + " " + change.column().text() + " to " + TopicOfChange.text(change.table()));
  }

  private static Topic goneColumn(ColumnChange change) {
    return Topic.leading(
        Kind.GONE_COLUMN,
        Set.of(change.table()),
        Set.of(change.column()),
        "remove " + change.column().text() + " from " + TopicOfChange.text(change.table()));
  }

  /** A column is another than before. */
  static Topic modified(ObjectName table, Name column) {
    return Topic.other(
        table,
        List.of(List.of(column)),
        Set.of(column),
        EnumSet.of(Kind.NEW_COLUMN, Kind.GONE_COLUMN),
        "modify " + column.text() + " in " + TopicOfChange.text(table));
  }
}
