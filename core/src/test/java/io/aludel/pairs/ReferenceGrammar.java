package io.aludel.pairs;

import io.aludel.schema.Column;
import io.aludel.schema.Constraint;
import io.aludel.schema.DefaultNames;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Index;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.ReferentialAction;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.Table;
import io.aludel.schema.Type;
import io.aludel.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets tables refer to each other, or to themselves, by columns of their own. */
final class ReferenceGrammar {

  private final Dice dice;
  private final NameGrammar names;

  ReferenceGrammar(Dice dice, NameGrammar names) {
    this.dice = dice;
    this.names = names;
  }

  /** Adds columns that refer to a key of another table, if it has one. */
  void add(SchemaEditor schema, ObjectName child, ObjectName parent, boolean mayRequire) {
    Table target = schema.requireTable(parent);
    List<Constraint> keys =
        target.constraints().stream()
            .filter(each -> each instanceof PrimaryKey || each instanceof UniqueKey)
            .toList();
    if (keys.isEmpty()) {
      return;
    }
    List<Name> targets = dice.of(keys).columns();
    boolean required = mayRequire && dice.oneIn(3) && !child.equals(parent);
    List<Name> columns = new ArrayList<>();
    Table referring = schema.requireTable(child);
    for (Name each : targets) {
      Column column =
          Column.of(names.any(), target.column(each).orElseThrow().type()).withRequired(required);
      columns.add(column.name());
      referring = referring.plus(column);
    }
    referring =
        referring.plus(
            key(
                child,
                columns,
                parent,
                targets,
                action(required || isChecked(columns, referring))));
    if (dice.oneIn(3)) {
      referring =
          referring.plus(
              new Index(
                  DefaultNames.index(child, columns),
                  columns.stream().map(each -> new Index.Part(each, false)).toList(),
                  false));
    }
    Table referred = referring;
    schema.editTable(child, each -> referred);
  }

  /** MariaDB makes nothing null that has a check, as the positions of constants have. */
  static boolean isChecked(List<Name> columns, Table table) {
    return columns.stream()
        .anyMatch(
            each ->
                table.column(each).orElseThrow().type() instanceof Type.Ordinal
                    || Evolution.isNamed(table, each));
  }

  ForeignKey key(
      ObjectName child,
      List<Name> columns,
      ObjectName parent,
      List<Name> targets,
      ReferentialAction action) {
    return new ForeignKey(
        SchemaGrammar.named(dice, names, DefaultNames.foreignKey(child, columns)),
        columns,
        parent,
        targets,
        action,
        Optional.empty(),
        Optional.empty());
  }

  /** What has to have a value cannot lose it. */
  ReferentialAction action(boolean required) {
    return dice.of(
        required
            ? List.of(
                ReferentialAction.NO_ACTION, ReferentialAction.CASCADE, ReferentialAction.RESTRICT)
            : List.of(
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                ReferentialAction.CASCADE,
                ReferentialAction.SET_NULL));
  }
}
