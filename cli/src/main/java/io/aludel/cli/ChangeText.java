package io.aludel.cli;

import static java.util.stream.Collectors.joining;

import io.aludel.change.ChangeVisitor;
import io.aludel.change.ColumnChange;
import io.aludel.change.ConstraintChange;
import io.aludel.change.DataChange;
import io.aludel.change.DialectSql;
import io.aludel.change.Expression;
import io.aludel.change.PurgeChange;
import io.aludel.change.RunCode;
import io.aludel.change.SequenceChange;
import io.aludel.change.SetRetired;
import io.aludel.change.TableChange;
import io.aludel.schema.Check;
import io.aludel.schema.Column;
import io.aludel.schema.Constraint;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Index;
import io.aludel.schema.Name;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.ReferentialAction;
import io.aludel.schema.Sequence;
import io.aludel.schema.Table;
import java.util.Collection;

/** Says in one line what a change does: {@code users: add role varchar(20)}. */
final class ChangeText implements ChangeVisitor<String> {

  @Override
  public String visit(TableChange.CreateTable change) {
    return "create table " + text(change.definition());
  }

  private static String text(Table table) {
    return table.name()
        + table.columns().stream()
            .map(Column::name)
            .map(Name::text)
            .collect(joining(", ", " (", ")"));
  }

  @Override
  public String visit(TableChange.DropTable change) {
    return "drop table " + change.table();
  }

  @Override
  public String visit(TableChange.RenameTable change) {
    return "rename table " + change.table() + " to " + change.to();
  }

  @Override
  public String visit(TableChange.HoldTable change) {
    return "remove table " + change.table() + ", held as " + change.as();
  }

  @Override
  public String visit(TableChange.RestoreTable change) {
    return "restore table " + change.table() + " from " + change.as();
  }

  @Override
  public String visit(TableChange.UnmanageTable change) {
    return "hand table " + change.table() + " back, unchanged";
  }

  @Override
  public String visit(TableChange.ManageTable change) {
    return "take over table " + text(change.definition());
  }

  @Override
  public String visit(TableChange.SetOwner change) {
    return change.table() + ": belongs to " + change.owner();
  }

  @Override
  public String visit(TableChange.SetTableComment change) {
    return change.table()
        + change.comment().map(text -> ": comment \"" + text + '"').orElse(": no comment");
  }

  @Override
  public String visit(TableChange.SetTableOptions change) {
    return change.table()
        + change.options().map(sql -> ": definition ends with " + sql).orElse(": no options");
  }

  @Override
  public String visit(TableChange.SetTableMapping change) {
    return change.table()
        + change
            .mapping()
            .map(MappingText::of)
            .map(text -> ": mapped " + text)
            .orElse(": what its rows mean is unknown");
  }

  @Override
  public String visit(SetRetired change) {
    String what = change.retired() ? " stays, and is mapped no more" : " is mapped again";
    return change
        .subject()
        .column()
        .map(column -> change.subject().object() + ": " + column + what)
        .orElseGet(() -> "table " + change.subject().object() + what);
  }

  @Override
  public String visit(PurgeChange change) {
    return change.accept(new PurgeText());
  }

  @Override
  public String visit(ColumnChange change) {
    return change.accept(new ColumnChangeText());
  }

  @Override
  public String visit(ConstraintChange.AddConstraint change) {
    return change.table() + ": add " + text(change.constraint());
  }

  private static String text(Constraint constraint) {
    if (constraint instanceof Check check) {
      return "check " + check.sql();
    }
    if (constraint instanceof ForeignKey key) {
      return "foreign key "
          + names(key.columns())
          + " to "
          + key.target()
          + (key.onDelete() == ReferentialAction.NO_ACTION
              ? ""
              : " on delete " + key.onDelete().sql());
    }
    String kind = constraint instanceof PrimaryKey ? "primary key " : "unique key ";
    return kind + names(constraint.columns());
  }

  private static String names(Collection<Name> names) {
    return names.stream().map(Name::text).collect(joining(", ", "(", ")"));
  }

  @Override
  public String visit(ConstraintChange.DropConstraint change) {
    return change.table() + ": drop constraint " + change.constraint();
  }

  @Override
  public String visit(ConstraintChange.RenameConstraint change) {
    return change.table() + ": rename constraint " + change.constraint() + " to " + change.to();
  }

  @Override
  public String visit(ConstraintChange.CreateIndex change) {
    Index index = change.index();
    return change.table()
        + (index.unique() ? ": create unique index " : ": create index ")
        + index.name()
        + index.parts().stream().map(Index.Part::toString).collect(joining(", ", " (", ")"));
  }

  @Override
  public String visit(ConstraintChange.DropIndex change) {
    return change.table() + ": drop index " + change.index();
  }

  @Override
  public String visit(ConstraintChange.RenameIndex change) {
    return change.table() + ": rename index " + change.index() + " to " + change.to();
  }

  @Override
  public String visit(SequenceChange.CreateSequence change) {
    return "create " + text(change.definition());
  }

  private static String text(Sequence sequence) {
    return "sequence "
        + sequence.name()
        + " from "
        + sequence.start()
        + " by "
        + sequence.increment();
  }

  @Override
  public String visit(SequenceChange.DropSequence change) {
    return "drop sequence " + change.sequence();
  }

  @Override
  public String visit(SequenceChange.RenameSequence change) {
    return "rename sequence " + change.sequence() + " to " + change.to();
  }

  @Override
  public String visit(SequenceChange.AlterSequence change) {
    return "change " + text(change.definition());
  }

  @Override
  public String visit(SequenceChange.AdvanceSequence change) {
    return "sequence "
        + change.sequence()
        + ": past the greatest "
        + change.column()
        + " of "
        + change.table();
  }

  @Override
  public String visit(SequenceChange.HoldSequence change) {
    return "remove sequence " + change.sequence() + ", held as " + change.as();
  }

  @Override
  public String visit(SequenceChange.RestoreSequence change) {
    return "restore sequence " + change.sequence() + " from " + change.as();
  }

  @Override
  public String visit(SequenceChange.UnmanageSequence change) {
    return "hand sequence " + change.sequence() + " back, unchanged";
  }

  @Override
  public String visit(SequenceChange.ManageSequence change) {
    return "take over " + text(change.definition());
  }

  @Override
  public String visit(DataChange.Backfill change) {
    return change.table() + ": fill " + change.column() + " with " + text(change.expression());
  }

  private static String text(Expression expression) {
    return expression instanceof Expression.Value value
        ? "'" + value.text() + "'"
        : text(((Expression.Sql) expression).sql());
  }

  static String text(DialectSql sql) {
    return String.join(" | ", sql.texts().values());
  }

  @Override
  public String visit(DataChange.RunSql change) {
    return change.about() + ": run " + change.id() + ": " + text(change.sql());
  }

  @Override
  public String visit(RunCode change) {
    return "run " + change.className();
  }

  @Override
  public String visit(DataChange.Irreversible change) {
    return change.subject() + ": no way back: " + change.reason();
  }
}
