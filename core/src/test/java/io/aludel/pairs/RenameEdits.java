package io.aludel.pairs;

import io.aludel.change.Subject;
import io.aludel.diff.Intent;
import io.aludel.schema.Check;
import io.aludel.schema.Column;
import io.aludel.schema.Computation;
import io.aludel.schema.KeyGenerator;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Table;
import io.aludel.schema.TableMapping;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calls tables and columns otherwise: by new names, by each other's, by names that came free. */
final class RenameEdits {

  private static final Name ASIDE = new Name("aside", true);

  private final Evolution evolution;
  private final Dice dice;

  RenameEdits(Evolution evolution) {
    this.evolution = evolution;
    this.dice = evolution.dice;
  }

  void table() {
    List<Table> two = dice.some(evolution.old(), 2);
    ObjectName first = two.get(0).name();
    if (two.size() == 2 && dice.oneIn(2)) {
      ObjectName second = two.get(1).name();
      boolean swap = dice.oneIn(2);
      rename(first, first.sibling(swap ? ASIDE : evolution.names.any()));
      rename(second, first);
      if (swap) {
        rename(first.sibling(ASIDE), second);
      }
      return;
    }
    rename(
        first,
        first.sibling(
            dice.oneIn(5) && !isCircular(two.get(0))
                ? again(first.name())
                : evolution.names.any()));
  }

  /** InnoDB loses such a table when the case of its name changes, and back (MariaDB 11.4). */
  private static boolean isCircular(Table table) {
    return table.foreignKeys().stream().anyMatch(each -> each.target().equals(table.name()));
  }

  /** The same name, written otherwise. */
  private Name again(Name name) {
    Name other =
        dice.oneIn(2)
            ? new Name(name.text(), !name.quoted())
            : new Name(name.text().toUpperCase(Locale.ROOT), true);
    return name.equals(other) ? evolution.names.any() : other;
  }

  private void rename(ObjectName from, ObjectName to) {
    evolution.schema.renameTable(from, to);
    evolution.tables.put(to, evolution.tables.remove(from));
    for (Column column : evolution.schema.requireTable(to).columns()) {
      Name origin = evolution.columns.remove(Subject.of(from, column.name()));
      evolution.columns.put(Subject.of(to, column.name()), origin);
    }
    if (dice.oneIn(4) && !to.name().equals(ASIDE)) {
      return;
    }
    evolution
        .schema
        .requireTable(to)
        .mapping()
        .flatMap(TableMapping::generator)
        .flatMap(KeyGenerator::sequence)
        .ifPresent(
            sequence -> {
              ObjectName named = to.sibling(TableGrammar.sequenceName(to.name()));
              if (evolution.schema.sequence(named).isEmpty()) {
                evolution.schema.renameSequence(sequence, named);
              }
            });
  }

  void column() {
    Table table = dice.of(evolution.old());
    List<Column> two = dice.some(table.columns(), 2);
    Name first = two.get(0).name();
    boolean plain = two.stream().noneMatch(each -> Evolution.isNamed(table, each.name()));
    if (two.size() == 2 && plain && dice.oneIn(2)) {
      Name second = two.get(1).name();
      boolean swap = dice.oneIn(2);
      rename(table.name(), first, swap ? ASIDE : evolution.names.any());
      rename(table.name(), second, first);
      if (swap) {
        rename(table.name(), ASIDE, second);
      }
      return;
    }
    boolean named = Evolution.isNamed(table, first);
    rename(
        table.name(),
        first,
        named ? evolution.names.word() : dice.oneIn(5) ? again(first) : evolution.names.any());
  }

  private void rename(ObjectName table, Name from, Name to) {
    evolution.schema.renameColumn(table, from, to);
    Name origin = evolution.columns.remove(Subject.of(table, from));
    evolution.columns.put(Subject.of(table, to), origin);
    Table now = evolution.schema.requireTable(table);
    if (Evolution.isNamed(now, from)) {
      evolution.schema.editTable(table, each -> followed(each, from, to));
    }
  }

  private static Table followed(Table table, Name from, Name to) {
    return table
        .withColumns(
            table.columns().stream()
                .map(
                    each ->
                        each.withGeneratedAs(
                            each.generatedAs()
                                .map(
                                    old ->
                                        new Computation(
                                            replaced(old.sql(), from, to), old.virtual()))))
                .toList())
        .withConstraints(
            table.constraints().stream()
                .map(
                    each ->
                        each instanceof Check check
                            ? new Check(
                                check.name(), replaced(check.sql(), from, to), Optional.empty())
                            : each)
                .toList());
  }

  private static String replaced(String sql, Name from, Name to) {
    return sql.replaceAll(
        "\\b" + Pattern.quote(from.text()) + "\\b", Matcher.quoteReplacement(to.text()));
  }

  /** Declares what was renamed in the end. */
  void declare() {
    evolution.tables.forEach(
        (now, old) -> {
          if (!now.equals(old)) {
            evolution.intents.add(new Intent.TableRename(now, old.name()));
          }
        });
    evolution.columns.forEach(
        (now, old) -> {
          Name name = now.column().orElseThrow();
          if (!name.equals(old)) {
            evolution.intents.add(new Intent.ColumnRename(now.object(), name, old));
          }
        });
  }
}
