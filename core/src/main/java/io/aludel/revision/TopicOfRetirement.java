package io.aludel.revision;

import io.aludel.change.SetRetired;
import io.aludel.revision.Topic.Kind;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.Set;

/** Finds the topic of what stays though it is not mapped, or is mapped again. */
final class TopicOfRetirement {

  private TopicOfRetirement() {}

  static Topic of(SetRetired change) {
    ObjectName table = change.subject().object();
    return change
        .subject()
        .column()
        .map(column -> ofColumn(table, column, change.retired()))
        .orElseGet(() -> ofTable(table, change.retired()));
  }

  private static Topic ofColumn(ObjectName table, Name column, boolean retired) {
    String words = column.text() + " in " + TopicOfChange.text(table);
    return Topic.leading(
        retired ? Kind.GONE_COLUMN : Kind.NEW_COLUMN,
        Set.of(table),
        Set.of(column),
        retired ? "retire " + words : "map " + words + " again");
  }

  private static Topic ofTable(ObjectName table, boolean retired) {
    String words = TopicOfChange.text(table) + " table";
    return Topic.leading(
        retired ? Kind.GONE_TABLE : Kind.NEW_TABLE,
        Set.of(table),
        Set.of(),
        retired ? "retire " + words : "map " + words + " again");
  }
}
