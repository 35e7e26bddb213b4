package io.aludel.pairs;

import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Makes schemas of a few tables. */
final class SchemaGrammar {

  private final Dice dice;
  private final NameGrammar names;
  private final TableGrammar tables;
  private final ReferenceGrammar references;

  SchemaGrammar(Dice dice, NameGrammar names) {
    this.dice = dice;
    this.names = names;
    this.tables = new TableGrammar(dice, names);
    this.references = new ReferenceGrammar(dice, names);
  }

  Schema schema() {
    return Schema.empty()
        .edit(
            editor -> {
              int count = dice.from(1, 4);
              for (int i = 0; i < count; i++) {
                add(editor, true);
              }
            });
  }

  /**
   * Adds a table, with what refers from it and to it, and its sequence.
   *
   * @param isBase whether no table has rows yet, so that what refers may be required
   */
  void add(SchemaEditor schema, boolean isBase) {
    ObjectName name = ObjectName.of("x").sibling(names.any());
    Table table = tables.table(name);
    schema.addTable(table);
    tables.sequence(table).ifPresent(schema::addSequence);
    int count = dice.from(0, 2);
    for (int i = 0; i < count; i++) {
      List<ObjectName> all = new ArrayList<>(schema.tables().stream().map(Table::name).toList());
      ObjectName child = dice.oneIn(3) ? dice.of(all) : name;
      references.add(schema, child, dice.oneIn(4) ? child : dice.of(all), isBase);
    }
  }

  /** A name that its table makes up, or one of its own. */
  static Name named(Dice dice, NameGrammar names, Name made) {
    return dice.oneIn(6) ? names.any() : made;
  }
}
