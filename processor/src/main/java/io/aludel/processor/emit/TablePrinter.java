package io.aludel.processor.emit;

import static io.aludel.processor.emit.Calls.named;
import static io.aludel.processor.emit.Fragment.call;

import io.aludel.migration.ForeignKeyOption;
import io.aludel.schema.Check;
import io.aludel.schema.Column;
import io.aludel.schema.ColumnLine;
import io.aludel.schema.Constraint;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.HeldColumn;
import io.aludel.schema.Index;
import io.aludel.schema.KeyLine;
import io.aludel.schema.Name;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.ReferentialAction;
import io.aludel.schema.Table;
import io.aludel.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints the definition of a whole table. */
final class TablePrinter {

  private final ColumnPrinter columns;
  private final boolean briefly;

  TablePrinter(ColumnPrinter columns, boolean briefly) {
    this.columns = columns;
    this.briefly = briefly;
  }

  Printed print(String method, Table table) {
    return print(call("op." + method, List.of(Fragment.text(table.name().toString()))), table);
  }

  /**
   * @param head what begins the definition
   */
  Printed print(Fragment head, Table table) {
    List<Call> calls = new ArrayList<>();
    if (!table.owner().isEmpty()) {
      calls.add(call("ownedBy", List.of(Fragment.text(table.owner()))));
    }
    for (Column column : table.columns()) {
      Optional<Line> line = briefly ? line("columns", ColumnLine.of(column)) : Optional.empty();
      calls.add(line.isPresent() ? line.get() : call("column", columns.arguments(column)));
    }
    for (Constraint constraint : table.constraints()) {
      Optional<Line> line = briefly ? line("keys", KeyLine.of(constraint)) : Optional.empty();
      calls.add(line.isPresent() ? line.get() : constraint(constraint));
    }
    for (Index index : table.indexes()) {
      Optional<Line> line = briefly ? line("keys", KeyLine.of(index)) : Optional.empty();
      calls.add(line.isPresent() ? line.get() : index(index));
    }
    if (table.comment().isPresent()) {
      calls.add(call("comment", List.of(Fragment.text(table.comment().get()))));
    }
    if (table.options().isPresent()) {
      calls.add(call("options", List.of(Fragment.text(table.options().get()))));
    }
    if (table.mapping().isPresent()) {
      calls.add(call("mapping", MappingPrinter.options(table.mapping().get())));
    }
    for (HeldColumn held : table.held()) {
      List<Fragment> arguments = new ArrayList<>();
      arguments.add(Fragment.text(held.as().toString()));
      arguments.addAll(columns.arguments(held.original()));
      calls.add(call("held", arguments));
    }
    if (table.retired()) {
      calls.add(call("retired", List.of()));
    }
    return new Printed(head, Optional.empty(), calls);
  }

  /** What takes the place of a call, where there are many and a line can say the same. */
  private static Optional<Line> line(String method, Optional<String> text) {
    return text.isPresent() ? Line.of(method, text.get()) : Optional.empty();
  }

  private static Fragment constraint(Constraint constraint) {
    if (constraint instanceof PrimaryKey key) {
      return call("primaryKey", named(key.name(), key.columns()));
    }
    if (constraint instanceof UniqueKey key) {
      return withOptions("unique", key.name(), key.options(), key.columns());
    }
    if (constraint instanceof Check check) {
      return check("check", check);
    }
    return call("foreignKey", foreignKey((ForeignKey) constraint));
  }

  /** The call that adds a constraint to a table that is there. */
  static Fragment addition(Constraint constraint) {
    if (constraint instanceof PrimaryKey key) {
      return call("addPrimaryKey", named(key.name(), key.columns()));
    }
    if (constraint instanceof UniqueKey key) {
      return withOptions("addUnique", key.name(), key.options(), key.columns());
    }
    if (constraint instanceof Check check) {
      return check("addCheck", check);
    }
    ForeignKey key = (ForeignKey) constraint;
    if (key.columns().size() != 1) {
      return call("addForeignKey", foreignKey(key));
    }
    List<Fragment> arguments =
        new ArrayList<>(
            Fragment.texts(
                List.of(
                    key.name(), key.columns().get(0), key.target(), key.targetColumns().get(0))));
    arguments.addAll(options(key));
    return call("addForeignKey", arguments);
  }

  /** The arguments that describe a foreign key of any number of columns. */
  private static List<Fragment> foreignKey(ForeignKey key) {
    List<Fragment> arguments = new ArrayList<>();
    arguments.add(Fragment.text(key.name().toString()));
    arguments.add(Fragment.list(Fragment.texts(key.columns())));
    arguments.add(Fragment.text(key.target().toString()));
    arguments.add(Fragment.list(Fragment.texts(key.targetColumns())));
    arguments.addAll(options(key));
    return arguments;
  }

  private static List<Fragment> options(ForeignKey key) {
    List<Fragment> options = new ArrayList<>();
    if (key.onDelete() != ReferentialAction.NO_ACTION) {
      options.add(option("onDelete", Fragment.constant(key.onDelete())));
    }
    key.definition().ifPresent(sql -> options.add(option("definition", Fragment.text(sql))));
    key.options().ifPresent(sql -> options.add(option("options", Fragment.text(sql))));
    return options;
  }

  private static Fragment option(String method, Fragment argument) {
    return Fragment.callOf(ForeignKeyOption.class, method, List.of(argument));
  }

  private static Fragment check(String method, Check check) {
    List<Object> texts = new ArrayList<>(List.of(check.name(), check.sql()));
    check.options().ifPresent(texts::add);
    return call(method, Fragment.texts(texts));
  }

  /** A call with a name and its parts; one with options between them has a name of its own. */
  private static Fragment withOptions(
      String method, Name name, Optional<String> options, List<?> parts) {
    List<Object> texts = new ArrayList<>();
    texts.add(name);
    options.ifPresent(texts::add);
    texts.addAll(parts);
    return call(method + (options.isPresent() ? "WithOptions" : ""), Fragment.texts(texts));
  }

  /** The call that adds an index to a table that is there. */
  static Fragment addition(Index index) {
    String method = index.unique() ? "createUniqueIndex" : "createIndex";
    return withOptions(method, index.name(), index.options(), index.parts());
  }

  private static Fragment index(Index index) {
    List<Fragment> arguments = new ArrayList<>();
    arguments.add(Fragment.text(index.name().toString()));
    arguments.add(Fragment.flag(index.unique()));
    index.options().ifPresent(sql -> arguments.add(Fragment.text(sql)));
    arguments.addAll(Fragment.texts(index.parts()));
    return call(index.options().isPresent() ? "indexWithOptions" : "index", arguments);
  }
}
