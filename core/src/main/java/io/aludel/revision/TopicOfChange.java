package io.aludel.revision;

import static java.util.stream.Collectors.joining;

import io.aludel.change.ChangeVisitor;
import io.aludel.change.ColumnChange;
import io.aludel.change.ConstraintChange;
import io.aludel.change.DataChange;
import io.aludel.change.PurgeChange;
import io.aludel.change.RunCode;
import io.aludel.change.SequenceChange;
import io.aludel.change.SetRetired;
import io.aludel.change.TableChange;
import io.aludel.revision.Topic.Kind;
import io.aludel.schema.Check;
import io.aludel.schema.Constraint;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the topic of each kind of change. */
final class TopicOfChange implements ChangeVisitor<Topic> {

  @Override
  public Topic visit(TableChange.CreateTable change) {
    return newTable(change.table(), "add");
  }

  @Override
  public Topic visit(TableChange.RestoreTable change) {
    return newTable(change.table(), "restore");
  }

  @Override
  public Topic visit(TableChange.ManageTable change) {
    return newTable(change.table(), "manage");
  }

  private static Topic newTable(ObjectName table, String verb) {
    return Topic.leading(
        Kind.NEW_TABLE, Set.of(table), Set.of(), verb + " " + text(table) + " table");
  }

  @Override
  public Topic visit(TableChange.DropTable change) {
    return goneTable(change.table(), "remove");
  }

  @Override
  public Topic visit(TableChange.HoldTable change) {
    return goneTable(change.table(), "remove");
  }

  @Override
  public Topic visit(TableChange.UnmanageTable change) {
    return goneTable(change.table(), "unmanage");
  }

  private static Topic goneTable(ObjectName table, String verb) {
    return Topic.leading(
        Kind.GONE_TABLE, Set.of(table), Set.of(), verb + " " + text(table) + " table");
  }

  @Override
  public Topic visit(TableChange.RenameTable change) {
    return Topic.leading(
        Kind.RENAME,
        both(change.table(), change.to()),
        Set.of(),
        "rename " + text(change.table()) + " to " + text(change.to()));
  }

  @Override
  public Topic visit(TableChange.SetOwner change) {
    return Topic.other(
        change.table(),
        List.of("owner"),
        Set.of(),
        EnumSet.of(Kind.RENAME),
        "change owner of " + text(change.table()));
  }

  @Override
  public Topic visit(TableChange.SetTableComment change) {
    return Topic.other(
        change.table(), List.of("comment"), Set.of(), none(), "comment on " + text(change.table()));
  }

  @Override
  public Topic visit(TableChange.SetTableOptions change) {
    return Topic.other(
        change.table(), List.of("options"), Set.of(), none(), "modify " + text(change.table()));
  }

  @Override
  public Topic visit(TableChange.SetTableMapping change) {
    return Topic.other(
        change.table(),
        List.of("mapping"),
        Set.of(),
        EnumSet.of(Kind.RENAME, Kind.NEW_COLUMN, Kind.GONE_COLUMN),
        "modify mapping of " + text(change.table()));
  }

  @Override
  public Topic visit(DataChange.Backfill change) {
    return TopicOfColumnChange.modified(change.table(), change.column());
  }

  @Override
  public Topic visit(SetRetired change) {
    return TopicOfRetirement.of(change);
  }

  @Override
  public Topic visit(PurgeChange change) {
    return change.accept(new TopicOfPurge());
  }

  @Override
  public Topic visit(ColumnChange change) {
    return change.accept(new TopicOfColumnChange());
  }

  @Override
  public Topic visit(ConstraintChange.AddConstraint change) {
    Constraint added = change.constraint();
    boolean isOpaque = added instanceof Check;
    return Topic.other(
        change.table(),
        List.of(isOpaque ? added.name() : added.columns()),
        Set.copyOf(added.columns()),
        isOpaque ? none() : EnumSet.of(Kind.NEW_COLUMN),
        "add "
            + (isOpaque
                ? added.name().text() + " to " + text(change.table())
                : "key on " + text(change.table()) + " " + texts(added.columns())));
  }

  @Override
  public Topic visit(ConstraintChange.CreateIndex change) {
    List<Name> columns = change.index().columns();
    return Topic.other(
        change.table(),
        List.of(columns),
        Set.copyOf(columns),
        EnumSet.of(Kind.NEW_COLUMN),
        "create index on " + text(change.table()) + " " + texts(columns));
  }

  @Override
  public Topic visit(ConstraintChange.DropConstraint change) {
    return dropped(change.table(), change.constraint());
  }

  @Override
  public Topic visit(ConstraintChange.DropIndex change) {
    return dropped(change.table(), change.index());
  }

  private static Topic dropped(ObjectName table, Name name) {
    return Topic.other(
        table,
        List.of(name),
        Set.of(),
        EnumSet.of(Kind.GONE_COLUMN),
        "remove " + name.text() + " from " + text(table));
  }

  @Override
  public Topic visit(ConstraintChange.RenameConstraint change) {
    return renamed(change.table(), change.constraint(), change.to());
  }

  @Override
  public Topic visit(ConstraintChange.RenameIndex change) {
    return renamed(change.table(), change.index(), change.to());
  }

  private static Topic renamed(ObjectName table, Name from, Name to) {
    return Topic.other(
        table,
        List.of(from),
        Set.of(),
        EnumSet.of(Kind.RENAME),
        "rename " + from.text() + " to " + to.text() + " in " + text(table));
  }

  @Override
  public Topic visit(SequenceChange.CreateSequence change) {
    return sequence(change, "add", Kind.NEW_TABLE);
  }

  @Override
  public Topic visit(SequenceChange.RestoreSequence change) {
    return sequence(change, "restore", Kind.NEW_TABLE);
  }

  @Override
  public Topic visit(SequenceChange.ManageSequence change) {
    return sequence(change, "manage", Kind.NEW_TABLE);
  }

  @Override
  public Topic visit(SequenceChange.DropSequence change) {
    return sequence(change, "remove", Kind.GONE_TABLE);
  }

  @Override
  public Topic visit(SequenceChange.HoldSequence change) {
    return sequence(change, "remove", Kind.GONE_TABLE);
  }

  @Override
  public Topic visit(SequenceChange.UnmanageSequence change) {
    return sequence(change, "unmanage", Kind.GONE_TABLE);
  }

  @Override
  public Topic visit(SequenceChange.RenameSequence change) {
    return sequence(change, "rename", Kind.RENAME);
  }

  @Override
  public Topic visit(SequenceChange.AlterSequence change) {
    return sequence(change, "modify", Kind.NEW_TABLE);
  }

  @Override
  public Topic visit(SequenceChange.AdvanceSequence change) {
    return sequence(change, "advance", Kind.NEW_TABLE);
  }

  /** A sequence does not say whose keys it gives: it goes along with any table. */
  private static Topic sequence(SequenceChange change, String verb, Kind goesWith) {
    return new Topic(
        Kind.OTHER,
        List.of(change.sequence()),
        Set.of(),
        Set.of(),
        EnumSet.of(goesWith),
        verb + " " + text(change.sequence()) + " sequence");
  }

  @Override
  public Topic visit(DataChange.RunSql change) {
    return alone(change.id(), "run " + change.id());
  }

  @Override
  public Topic visit(RunCode change) {
    return alone(change, "run " + text(change.subject().object()));
  }

  @Override
  public Topic visit(DataChange.Irreversible change) {
    return alone("one way", "end the way back");
  }

  private static Topic alone(Object key, String words) {
    return new Topic(Kind.OTHER, List.of(key), Set.of(), Set.of(), none(), words);
  }

  static EnumSet<Kind> none() {
    return EnumSet.noneOf(Kind.class);
  }

  private static Set<ObjectName> both(ObjectName one, ObjectName other) {
    return one.equals(other) ? Set.of(one) : Set.of(one, other);
  }

  static String text(ObjectName object) {
    return object.name().text();
  }

  private static String texts(Collection<Name> columns) {
    return columns.stream().map(Name::text).collect(joining(" "));
  }
}
