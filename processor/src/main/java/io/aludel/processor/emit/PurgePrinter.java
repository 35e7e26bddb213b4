package io.aludel.processor.emit;

import static io.aludel.processor.emit.Calls.alter;
import static io.aludel.processor.emit.Calls.fragments;
import static io.aludel.processor.emit.Calls.operation;
import static io.aludel.processor.emit.Fragment.call;

import io.aludel.change.PurgeChange.PurgeColumn;
import io.aludel.change.PurgeChange.PurgeSequence;
import io.aludel.change.PurgeChange.PurgeTable;
import io.aludel.change.PurgeChange.RecreateColumn;
import io.aludel.change.PurgeChange.RecreateSequence;
import io.aludel.change.PurgeChange.RecreateTable;
import io.aludel.change.PurgeVisitor;
import io.aludel.schema.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Prints each change of what is held; see {@link ChangePrinter}. */
final class PurgePrinter implements PurgeVisitor<Printed> {

  private final ColumnPrinter columns;
  private final TablePrinter tables;

  PurgePrinter(ColumnPrinter columns, TablePrinter tables) {
    this.columns = columns;
    this.tables = tables;
  }

  @Override
  public Printed visit(PurgeColumn change) {
    return alter(change.table(), "purgeColumn", change.as());
  }

  @Override
  public Printed visit(RecreateColumn change) {
    return alter(
        change.table(),
        "recreateColumn",
        change.held().as(),
        columns.definition(change.held().original()));
  }

  @Override
  public Printed visit(PurgeTable change) {
    return operation("purgeTable", change.as());
  }

  @Override
  public Printed visit(RecreateTable change) {
    return tables.print(
        call("op.recreateTable", fragments(change.held().original().name(), change.held().as())),
        change.held().original());
  }

  @Override
  public Printed visit(PurgeSequence change) {
    return operation("purgeSequence", change.as());
  }

  @Override
  public Printed visit(RecreateSequence change) {
    Sequence original = change.held().original();
    List<Object> arguments = new ArrayList<>();
    arguments.add(original.name());
    arguments.add(change.held().as());
    arguments.add(Fragment.number(original.start()));
    arguments.add(Fragment.number(original.increment()));
    original.options().ifPresent(arguments::add);
    return operation("recreateSequence", arguments.toArray());
  }
}
