package io.aludel.processor.emit;

import static io.aludel.processor.emit.Calls.alter;
import static io.aludel.processor.emit.Calls.operation;
import static io.aludel.processor.emit.Fragment.call;

import io.aludel.change.ChangeVisitor;
import io.aludel.change.ColumnChange;
import io.aludel.change.ConstraintChange;
import io.aludel.change.DataChange;
import io.aludel.change.Expression;
import io.aludel.change.PurgeChange;
import io.aludel.change.RunCode;
import io.aludel.change.SequenceChange;
import io.aludel.change.SetRetired;
import io.aludel.change.TableChange;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Prints each change as the call on {@link io.aludel.migration.Operations} that makes it. */
final class ChangePrinter implements ChangeVisitor<Printed> {

  private final ColumnPrinter columns = new ColumnPrinter();
  private final TablePrinter tables;

  /**
   * @param briefly whether lines of text stand in place of calls wherever they can
   */
  ChangePrinter(boolean briefly) {
    this.tables = new TablePrinter(columns, briefly);
  }

  @Override
  public Printed visit(TableChange.CreateTable change) {
    return tables.print("createTable", change.definition());
  }

  @Override
  public Printed visit(TableChange.DropTable change) {
    return operation("dropTable", change.table());
  }

  @Override
  public Printed visit(TableChange.RenameTable change) {
    return operation("renameTable", change.table(), change.to());
  }

  @Override
  public Printed visit(TableChange.HoldTable change) {
    return operation("holdTable", change.table(), change.as());
  }

  @Override
  public Printed visit(TableChange.RestoreTable change) {
    return operation("restoreTable", change.table(), change.as());
  }

  @Override
  public Printed visit(TableChange.UnmanageTable change) {
    return operation("unmanageTable", change.table());
  }

  @Override
  public Printed visit(TableChange.ManageTable change) {
    return tables.print("manageTable", change.definition());
  }

  @Override
  public Printed visit(TableChange.SetOwner change) {
    return alter(change.table(), "ownedBy", change.owner());
  }

  @Override
  public Printed visit(TableChange.SetTableComment change) {
    return change
        .comment()
        .map(text -> alter(change.table(), "setTableComment", text))
        .orElseGet(() -> alter(change.table(), "dropTableComment"));
  }

  @Override
  public Printed visit(TableChange.SetTableOptions change) {
    return change
        .options()
        .map(sql -> alter(change.table(), "setTableOptions", sql))
        .orElseGet(() -> alter(change.table(), "dropTableOptions"));
  }

  @Override
  public Printed visit(TableChange.SetTableMapping change) {
    return change
        .mapping()
        .map(mapping -> alter(change.table(), call("setMapping", MappingPrinter.options(mapping))))
        .orElseGet(() -> alter(change.table(), "forgetMapping"));
  }

  @Override
  public Printed visit(SetRetired change) {
    ObjectName table = change.subject().object();
    String verb = change.retired() ? "retire" : "unretire";
    return change
        .subject()
        .column()
        .map(column -> alter(table, verb + "Column", column))
        .orElseGet(() -> operation(verb + "Table", table));
  }

  @Override
  public Printed visit(PurgeChange change) {
    return change.accept(new PurgePrinter(columns, tables));
  }

  @Override
  public Printed visit(ColumnChange change) {
    return change.accept(new ColumnChangePrinter(columns));
  }

  @Override
  public Printed visit(ConstraintChange.AddConstraint change) {
    return alter(change.table(), TablePrinter.addition(change.constraint()));
  }

  @Override
  public Printed visit(ConstraintChange.DropConstraint change) {
    return alter(change.table(), "dropConstraint", change.constraint());
  }

  @Override
  public Printed visit(ConstraintChange.RenameConstraint change) {
    return alter(change.table(), "renameConstraint", change.constraint(), change.to());
  }

  @Override
  public Printed visit(ConstraintChange.CreateIndex change) {
    return alter(change.table(), TablePrinter.addition(change.index()));
  }

  @Override
  public Printed visit(ConstraintChange.DropIndex change) {
    return alter(change.table(), "dropIndex", change.index());
  }

  @Override
  public Printed visit(ConstraintChange.RenameIndex change) {
    return alter(change.table(), "renameIndex", change.index(), change.to());
  }

  @Override
  public Printed visit(SequenceChange.CreateSequence change) {
    return sequence("createSequence", change.definition());
  }

  @Override
  public Printed visit(SequenceChange.DropSequence change) {
    return operation("dropSequence", change.sequence());
  }

  @Override
  public Printed visit(SequenceChange.RenameSequence change) {
    return operation("renameSequence", change.sequence(), change.to());
  }

  @Override
  public Printed visit(SequenceChange.AlterSequence change) {
    return sequence("alterSequence", change.definition());
  }

  @Override
  public Printed visit(SequenceChange.AdvanceSequence change) {
    return operation("advanceSequence", change.sequence(), change.table(), change.column());
  }

  @Override
  public Printed visit(SequenceChange.HoldSequence change) {
    return operation("holdSequence", change.sequence(), change.as());
  }

  @Override
  public Printed visit(SequenceChange.RestoreSequence change) {
    return operation("restoreSequence", change.sequence(), change.as());
  }

  @Override
  public Printed visit(SequenceChange.UnmanageSequence change) {
    return operation("unmanageSequence", change.sequence());
  }

  @Override
  public Printed visit(SequenceChange.ManageSequence change) {
    return sequence("manageSequence", change.definition());
  }

  private static Printed sequence(String method, Sequence sequence) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(sequence.name());
    arguments.add(Fragment.number(sequence.start()));
    arguments.add(Fragment.number(sequence.increment()));
    sequence.options().ifPresent(arguments::add);
    return operation(method, arguments.toArray());
  }

  @Override
  public Printed visit(DataChange.Backfill change) {
    return change.expression() instanceof Expression.Value value
        ? alter(change.table(), "backfill", change.column(), value.text())
        : alter(
            change.table(),
            "backfillSql",
            change.column(),
            columns.sql(((Expression.Sql) change.expression()).sql()));
  }

  @Override
  public Printed visit(DataChange.RunSql change) {
    Fragment sql = columns.sql(change.sql());
    String method = change.script() ? "script" : "sql";
    return change
        .inverse()
        .map(back -> operation(method, change.about(), change.id(), sql, columns.sql(back)))
        .orElseGet(
            () ->
                operation(
                    method + "OneWay",
                    change.about(),
                    change.id(),
                    sql,
                    change.oneWay().orElse("")));
  }

  @Override
  public Printed visit(RunCode change) {
    String direction = change.up() ? "upgrade" : "downgrade";
    return operation("code", Fragment.of("new " + change.className() + "()::" + direction));
  }

  @Override
  public Printed visit(DataChange.Irreversible change) {
    ObjectName object = change.subject().object();
    return change
        .subject()
        .column()
        .map(column -> alter(object, "irreversible", column, change.reason()))
        .orElseGet(() -> operation("irreversible", object, change.reason()));
  }
}
