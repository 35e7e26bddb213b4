package io.aludel.dialect;

import io.aludel.dialect.CatalogueObject.OfConstraint;
import io.aludel.dialect.CatalogueObject.OfIndex;
import io.aludel.dialect.Script.Action;
import io.aludel.schema.Column;
import io.aludel.schema.Constraint;
import io.aludel.schema.DefaultNames;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.Table;
import io.aludel.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keys and checks on MariaDB, where unique keys are indexes, a foreign key does not work without an
 * index and makes one where there is none, and a column that is counted up has to be part of a key.
 */
final class MariaKeys {

  /** What MariaDB calls every primary key, whatever it is given. */
  private static final Name PRIMARY = new Name("PRIMARY", true);

  private final AlteringDialect dialect;
  private final Script script;

  MariaKeys(AlteringDialect dialect, Script script) {
    this.dialect = dialect;
    this.script = script;
  }

  /** The index that has stood in for a counter's key is dropped when there is one. */
  void add(Table table, Constraint constraint) {
    List<Action> actions = new ArrayList<>();
    actions.add(
        new Action(
            "add " + ConstraintSql.definition(dialect, constraint),
            new Completion.Exists(new OfConstraint(table.name(), inCatalogue(constraint))),
            added(table, constraint)));
    counted(table)
        .filter(column -> isIndex(constraint) && starts(constraint.columns(), List.of(column)))
        .filter(column -> !isServed(table, List.of(column)))
        .ifPresent(column -> actions.add(drop(table.name(), DefaultNames.counting())));
    script.alter(table.name(), actions);
  }

  /**
   * Whoever drops a foreign key keeps the index that MariaDB has made for it, unless it is told. An
   * index that a foreign key or a counter needs is not dropped as long as there is no other one.
   */
  void drop(Table table, Constraint constraint) {
    Table without = table.withoutConstraint(constraint.name());
    if (constraint instanceof ForeignKey key) {
      script.alter(table.name(), List.of(drop(table.name(), constraint)));
      if (!isServed(without, key.columns()) && isLast(without, key)) {
        script.alter(table.name(), List.of(drop(table.name(), key.name())));
      }
      return;
    }
    List<ForeignKey> needing = isIndex(constraint) ? needing(table, constraint) : List.of();
    needing.forEach(key -> script.alter(table.name(), List.of(drop(table.name(), key))));
    counted(table)
        .filter(column -> isIndex(constraint) && starts(constraint.columns(), List.of(column)))
        .filter(column -> !isServed(without, List.of(column)))
        .ifPresent(column -> script.alter(table.name(), List.of(count(table.name(), column))));
    script.alter(table.name(), List.of(drop(table.name(), constraint)));
    needing.forEach(key -> add(without, key));
  }

  /** The foreign keys of the table that have no other index than that of a key. */
  private static List<ForeignKey> needing(Table table, Constraint constraint) {
    Table without = table.withoutConstraint(constraint.name());
    return table.foreignKeys().stream()
        .filter(key -> starts(constraint.columns(), key.columns()))
        .filter(key -> !isServed(without, key.columns()))
        .toList();
  }

  private static Optional<Name> counted(Table table) {
    return table.columns().stream().filter(Column::identity).map(Column::name).findFirst();
  }

  /** Only indexes can be called otherwise, and unique keys are some. */
  void rename(Table table, Constraint constraint, Name to) {
    if (constraint instanceof PrimaryKey) {
      return;
    }
    if (constraint instanceof UniqueKey) {
      dialect.renameIndex(script, table.name(), constraint.name(), to);
      return;
    }
    drop(table, constraint);
    add(table.withoutConstraint(constraint.name()), constraint.withName(to));
  }

  /** MariaDB does not let go of an index that a foreign key needs; the key makes another one. */
  void dropIndex(ObjectName table, Name index, List<ForeignKey> covered) {
    covered.forEach(key -> script.alter(table, List.of(drop(table, key))));
    script.alter(table, List.of(drop(table, index)));
    for (ForeignKey key : covered) {
      script.alter(
          table,
          List.of(
              new Action(
                  "add " + ConstraintSql.definition(dialect, key),
                  new Completion.Exists(new OfConstraint(table, key.name())),
                  Work.ROWS)));
    }
  }

  /** Whether a key or an index of a table begins with some columns. */
  static boolean isServed(Table table, List<Name> columns) {
    return table.indexes().stream().anyMatch(index -> starts(index.columns(), columns))
        || table.constraints().stream()
            .anyMatch(each -> isIndex(each) && starts(each.columns(), columns));
  }

  /** Whether no other foreign key works with the index that one of them has made. */
  private static boolean isLast(Table without, ForeignKey gone) {
    return without.foreignKeys().stream()
        .noneMatch(
            key -> starts(gone.columns(), key.columns()) || starts(key.columns(), gone.columns()));
  }

  private static boolean isIndex(Constraint constraint) {
    return constraint instanceof PrimaryKey || constraint instanceof UniqueKey;
  }

  private static boolean starts(List<Name> columns, List<Name> with) {
    return columns.size() >= with.size() && columns.subList(0, with.size()).equals(with);
  }

  /** The index of a counter which has no key from the start; other indexes are made later. */
  static Optional<String> counting(AlteringDialect dialect, Table table) {
    return counted(table)
        .filter(column -> !isServed(table.withIndexes(List.of()), List.of(column)))
        .map(column -> "index " + index(dialect, column));
  }

  private static String index(AlteringDialect dialect, Name column) {
    return dialect.identifier(DefaultNames.counting()) + " (" + dialect.identifier(column) + ")";
  }

  /** The action that gives an index to a counter which has no key at the moment. */
  Action count(ObjectName table, Name column) {
    Name index = DefaultNames.counting();
    return new Action(
        "add index if not exists " + index(dialect, column),
        new Completion.Exists(new OfIndex(table, index)),
        Work.INDEX);
  }

  private Action drop(ObjectName table, Name index) {
    return new Action(
        "drop index " + dialect.identifier(index),
        new Completion.Gone(new OfIndex(table, index)),
        Work.DROP_UNIQUE);
  }

  private Action drop(ObjectName table, Constraint constraint) {
    String what =
        constraint instanceof PrimaryKey
            ? "drop primary key"
            : (constraint instanceof ForeignKey
                    ? "drop foreign key "
                    : isIndex(constraint) ? "drop index " : "drop constraint ")
                + dialect.identifier(constraint.name());
    return new Action(
        what,
        new Completion.Gone(new OfConstraint(table, inCatalogue(constraint))),
        dropped(constraint));
  }

  /** Checks and foreign keys are held against all rows; so is a key that takes null from some. */
  private Work added(Table table, Constraint constraint) {
    if (constraint instanceof UniqueKey) {
      return Work.ADD_UNIQUE;
    }
    boolean isReady =
        constraint instanceof PrimaryKey
            && constraint.columns().stream()
                .allMatch(name -> table.column(name).filter(dialect::isRequired).isPresent());
    return isReady ? Work.ADD_PRIMARY_KEY : Work.ROWS;
  }

  private static Work dropped(Constraint constraint) {
    if (constraint instanceof PrimaryKey) {
      return Work.DROP_PRIMARY_KEY;
    }
    return isIndex(constraint) ? Work.DROP_UNIQUE : Work.METADATA;
  }

  private static Name inCatalogue(Constraint constraint) {
    return constraint instanceof PrimaryKey ? PRIMARY : constraint.name();
  }
}
