package io.aludel.revision;

import io.aludel.change.PurgeChange.PurgeColumn;
import io.aludel.change.PurgeChange.PurgeSequence;
import io.aludel.change.PurgeChange.PurgeTable;
import io.aludel.change.PurgeChange.RecreateColumn;
import io.aludel.change.PurgeChange.RecreateSequence;
import io.aludel.change.PurgeChange.RecreateTable;
import io.aludel.change.PurgeVisitor;
import io.aludel.revision.Topic.Kind;
import io.aludel.schema.HeldColumn;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the topic of each kind of change of what is held. */
final class TopicOfPurge implements PurgeVisitor<Topic> {

  @Override
  public Topic visit(PurgeColumn change) {
    return column(Kind.GONE_COLUMN, "purge ", change.table(), change.as());
  }

  @Override
  public Topic visit(RecreateColumn change) {
    HeldColumn held = change.held();
    return column(Kind.NEW_COLUMN, "make ", change.table(), held.as());
  }

  private static Topic column(Kind kind, String verb, ObjectName table, Name as) {
    return Topic.leading(
        kind, Set.of(table), Set.of(as), verb + as.text() + " in " + TopicOfChange.text(table));
  }

  @Override
  public Topic visit(PurgeTable change) {
    return table(Kind.GONE_TABLE, "purge ", change.as());
  }

  @Override
  public Topic visit(RecreateTable change) {
    return table(Kind.NEW_TABLE, "make ", change.held().as());
  }

  private static Topic table(Kind kind, String verb, ObjectName as) {
    return Topic.leading(kind, Set.of(as), Set.of(), verb + TopicOfChange.text(as) + " table");
  }

  @Override
  public Topic visit(PurgeSequence change) {
    return sequence(change.as(), "purge ", Kind.GONE_TABLE);
  }

  @Override
  public Topic visit(RecreateSequence change) {
    return sequence(change.held().as(), "make ", Kind.NEW_TABLE);
  }

  private static Topic sequence(ObjectName as, String verb, Kind goesWith) {
    return new Topic(
        Kind.OTHER,
        List.of(as),
        Set.of(),
        Set.of(),
        EnumSet.of(goesWith),
        verb + TopicOfChange.text(as) + " sequence");
  }
}
