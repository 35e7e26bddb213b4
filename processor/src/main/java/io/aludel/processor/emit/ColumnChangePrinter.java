package io.aludel.processor.emit;

import static io.aludel.processor.emit.Calls.alter;
import static io.aludel.processor.emit.Calls.fragments;
import static io.aludel.processor.emit.Fragment.call;

import io.aludel.change.ColumnAttributeChange;
import io.aludel.change.ColumnChange;
import io.aludel.change.ColumnChangeVisitor;
import io.aludel.change.Expression;
import io.aludel.schema.Computation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints each change of a column; see {@link ChangePrinter}. */
final class ColumnChangePrinter implements ColumnChangeVisitor<Printed> {

  private final ColumnPrinter columns;

  ColumnChangePrinter(ColumnPrinter columns) {
    this.columns = columns;
  }

  @Override
  public Printed visit(ColumnAttributeChange.SetColumnMapping change) {
    List<Fragment> arguments = new ArrayList<>();
    arguments.add(Fragment.text(change.column().toString()));
    arguments.addAll(columns.options(change.mapping()));
    return alter(change.table(), call("setColumnMapping", arguments));
  }

  @Override
  public Printed visit(ColumnChange.AddColumn change) {
    return alter(change.table(), call("addColumn", columns.arguments(change.definition())));
  }

  @Override
  public Printed visit(ColumnChange.DropColumn change) {
    return alter(change.table(), "dropColumn", withBackfill(change.backfill(), change.column()));
  }

  @Override
  public Printed visit(ColumnChange.RenameColumn change) {
    return alter(change.table(), "renameColumn", change.column(), change.to());
  }

  @Override
  public Printed visit(ColumnChange.HoldColumn change) {
    return alter(
        change.table(),
        "holdColumn",
        withBackfill(change.backfill(), change.column(), change.as()));
  }

  @Override
  public Printed visit(ColumnChange.RestoreColumn change) {
    return alter(
        change.table(),
        "restoreColumn",
        withBackfill(change.backfill(), change.column(), change.as()));
  }

  @Override
  public Printed visit(ColumnAttributeChange.SetType change) {
    return alter(change.table(), "setType", change.column(), columns.type(change.type()));
  }

  @Override
  public Printed visit(ColumnAttributeChange.SetRequired change) {
    return alter(change.table(), "setRequired", change.column());
  }

  @Override
  public Printed visit(ColumnAttributeChange.SetOptional change) {
    return alter(change.table(), "setOptional", change.column());
  }

  @Override
  public Printed visit(ColumnAttributeChange.SetDefault change) {
    return text(change, "Default", change.defaultSql());
  }

  @Override
  public Printed visit(ColumnAttributeChange.SetIdentity change) {
    return alter(
        change.table(), change.identity() ? "setIdentity" : "dropIdentity", change.column());
  }

  @Override
  public Printed visit(ColumnAttributeChange.SetColumnComment change) {
    return text(change, "ColumnComment", change.comment());
  }

  @Override
  public Printed visit(ColumnAttributeChange.SetGenerated change) {
    boolean virtual = change.computation().filter(Computation::virtual).isPresent();
    return text(
        change,
        virtual ? "VirtuallyGenerated" : "Generated",
        change.computation().map(Computation::sql));
  }

  @Override
  public Printed visit(ColumnAttributeChange.SetCollation change) {
    return text(change, "Collation", change.collation());
  }

  @Override
  public Printed visit(ColumnAttributeChange.SetColumnOptions change) {
    return text(change, "ColumnOptions", change.options());
  }

  @Override
  public Printed visit(ColumnChange.TransformColumn change) {
    Fragment column = columns.definition(change.definition());
    Fragment up = columns.sql(change.up());
    return change
        .down()
        .map(down -> alter(change.table(), "transform", column, change.as(), up, columns.sql(down)))
        .orElseGet(
            () ->
                alter(
                    change.table(),
                    "transformOneWay",
                    column,
                    change.as(),
                    up,
                    change.oneWay().orElse("")));
  }

  @Override
  public Printed visit(ColumnChange.RevertTransform change) {
    return alter(
        change.table(),
        "revertTransform",
        change.column(),
        change.as(),
        columns.sql(change.down()));
  }

  /** Sets or drops what a column's text of that kind says. */
  private static Printed text(ColumnChange change, String what, Optional<String> text) {
    return text.map(each -> alter(change.table(), "set" + what, change.column(), each))
        .orElseGet(() -> alter(change.table(), "drop" + what, change.column()));
  }

  private List<Fragment> withBackfill(Optional<Expression> backfill, Object... names) {
    List<Fragment> arguments = new ArrayList<>(fragments(names));
    backfill.map(columns::expression).ifPresent(arguments::add);
    return arguments;
  }
}
