package io.aludel.processor.emit;

import static io.aludel.processor.emit.Calls.call;
import static io.aludel.processor.emit.Calls.named;

import com.palantir.javapoet.CodeBlock;
import io.aludel.schema.Check;
import io.aludel.schema.Column;
import io.aludel.schema.Constraint;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.HeldColumn;
import io.aludel.schema.Index;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.Table;
import io.aludel.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;

/** Prints the definition of a whole table. */
final class TablePrinter {

  private final ColumnPrinter columns;

  TablePrinter(ColumnPrinter columns) {
    this.columns = columns;
  }

  Printed print(String method, Table table) {
    List<Fragment> calls = new ArrayList<>();
    if (!table.owner().isEmpty()) {
      calls.add(call("ownedBy", List.of(Fragment.text(table.owner()))));
    }
    for (Column column : table.columns()) {
      calls.add(call("column", columns.arguments(column)));
    }
    for (Constraint constraint : table.constraints()) {
      calls.add(constraint(constraint));
    }
    for (Index index : table.indexes()) {
      calls.add(index(index));
    }
    table.comment().ifPresent(text -> calls.add(call("comment", List.of(Fragment.text(text)))));
    for (HeldColumn held : table.held()) {
      List<Fragment> arguments = new ArrayList<>();
      arguments.add(Fragment.text(held.as().toString()));
      arguments.addAll(columns.arguments(held.original()));
      calls.add(call("held", arguments));
    }
    Fragment head = call("op." + method, List.of(Fragment.text(table.name().toString())));
    return new Printed(head, false, calls);
  }

  private static Fragment constraint(Constraint constraint) {
    if (constraint instanceof PrimaryKey key) {
      return call("primaryKey", named(key.name(), key.columns()));
    }
    if (constraint instanceof UniqueKey key) {
      return call("unique", named(key.name(), key.columns()));
    }
    if (constraint instanceof Check check) {
      return call("check", Fragment.texts(List.of(check.name(), check.sql())));
    }
    return call("foreignKey", foreignKey((ForeignKey) constraint));
  }

  /** The call that adds a constraint to a table that is there. */
  static Fragment addition(Constraint constraint) {
    if (constraint instanceof PrimaryKey key) {
      return call("addPrimaryKey", named(key.name(), key.columns()));
    }
    if (constraint instanceof UniqueKey key) {
      return call("addUnique", named(key.name(), key.columns()));
    }
    if (constraint instanceof Check check) {
      return call("addCheck", Fragment.texts(List.of(check.name(), check.sql())));
    }
    ForeignKey key = (ForeignKey) constraint;
    return call(
        "addForeignKey",
        key.columns().size() == 1
            ? Fragment.texts(
                List.of(key.name(), key.columns().get(0), key.target(), key.targetColumns().get(0)))
            : foreignKey(key));
  }

  /** The arguments that describe a foreign key of any number of columns. */
  static List<Fragment> foreignKey(ForeignKey key) {
    return List.of(
        Fragment.text(key.name().toString()),
        Fragment.list(Fragment.texts(key.columns())),
        Fragment.text(key.target().toString()),
        Fragment.list(Fragment.texts(key.targetColumns())));
  }

  private static Fragment index(Index index) {
    List<Fragment> arguments = new ArrayList<>();
    arguments.add(Fragment.text(index.name().toString()));
    arguments.add(Fragment.of(CodeBlock.of("$L", index.unique())));
    arguments.addAll(Fragment.texts(index.parts()));
    return call("index", arguments);
  }
}
