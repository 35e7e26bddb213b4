package io.aludel.diff;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.change.ColumnChange.RenameColumn;
import io.aludel.change.ConstraintChange.CreateIndex;
import io.aludel.change.ConstraintChange.DropConstraint;
import io.aludel.change.ConstraintChange.DropIndex;
import io.aludel.change.DataChange.RunSql;
import io.aludel.change.SetRetired;
import io.aludel.change.Subject;
import io.aludel.change.TableChange;
import io.aludel.diff.Script.Phase;
import io.aludel.schema.Column;
import io.aludel.schema.DefaultNames;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Index;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.SchemaView;
import io.aludel.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Works out the changes from a base schema to a target.
 *
 * <p>It first settles who is who (declared renames), then compares what has the same name, and
 * collects the changes by {@linkplain Phase phase}. What vanished is held, never destroyed, unless
 * an intent says so; whether anybody agreed to it is asked at the end, in {@link Answers}.
 */
final class Differ {

  private final Comparison comparison;
  private final Schema base;
  private final Schema target;
  private final IntentBook intents;
  private final RecordedRenames recorded;
  private final Renames<ObjectName> tableRenames;
  private final Script script = new Script();

  Differ(Comparison comparison) {
    this.comparison = comparison;
    this.base = comparison.base();
    this.target = comparison.target();
    this.intents = new IntentBook(comparison.intents(), comparison.history());
    this.recorded = new RecordedRenames(comparison.history());
    this.tableRenames =
        new Renames<>(
            intents.tableRenames(),
            base.tables().stream().map(Table::name).toList(),
            target.tables().stream().map(Table::name).toList(),
            recorded::hasTable);
  }

  Draft draft() {
    SchemaEditor renamed = base.edit();
    renameTables(renamed);
    StoppedComputations stopped = new StoppedComputations(renamed, script);
    for (Table table : target.tables()) {
      if (isMatched(table.name())) {
        renameColumns(renamed, table, stopped);
      }
    }
    SequenceComparison sequences = new SequenceComparison(comparison, tableRenames, script);
    sequences.rename(renamed);
    Set<Subject> transformed = transformed(renamed);
    stopped.ofReplaced(transformed);
    VanishingKeys vanishing = vanishingKeys(renamed);
    Retirements retirements = retirements(renamed, transformed, vanishing);
    removeVanishedTables(renamed, retirements);
    for (Table table : target.tables()) {
      if (isMatched(table.name())) {
        ObjectName oldName = tableRenames.oldName(table.name());
        Table before = renamed.requireTable(table.name());
        if (before.retired()) {
          script.add(Phase.OWNERSHIP, SetRetired.table(table.name(), false));
        }
        new ColumnComparison(comparison.revision(), before, table, intents, retirements, script)
            .compare();
        new KeyComparison(oldName, before, table, transformed, vanishing, retirements, script)
            .compare();
      } else if (base.isUnmanagedTable(table.name())) {
        script.add(Phase.OWNERSHIP, new TableChange.ManageTable(table));
      } else {
        create(table);
      }
    }
    sequences.compare(retirements);
    script.arrange(Phase.RENAME_KEYS, renames -> KeyRenames.ordered(renames, this::aside));
    addStatements();
    return new Answers(comparison, intents, changes()).draft();
  }

  /** The changes; none if they are no reason for a revision. */
  private List<Change> changes() {
    List<Change> changes = script.changes();
    return Changes.onlyFollow(base, changes) ? List.of() : changes;
  }

  /** Whether a table of the target is one of the base, by its own name or a former one. */
  private boolean isMatched(ObjectName name) {
    return tableRenames.leadsTo(name)
        || (base.table(name).isPresent() && !tableRenames.renamesAway(name));
  }

  private void renameTables(SchemaEditor renamed) {
    for (Renames.Step<ObjectName> step :
        tableRenames.steps(name -> name.sibling(aside(name.name())))) {
      renamed.renameTable(step.from(), step.to());
      script.add(Phase.RENAME, new TableChange.RenameTable(step.from(), step.to()));
      intents.useRename(Subject.of(step.to()));
    }
  }

  private void renameColumns(SchemaEditor renamed, Table after, StoppedComputations stopped) {
    ObjectName table = after.name();
    Renames<Name> renames =
        new Renames<>(
            intents.columnRenames(table),
            renamed.requireTable(table).columns().stream().map(Column::name).toList(),
            after.columns().stream().map(Column::name).toList(),
            // The history knows the table by the name that it has had so far.
            (from, to) -> recorded.hasColumn(tableRenames.oldName(table), from, to));
    List<Renames.Step<Name>> steps = renames.steps(this::aside);
    stopped.before(steps, tableRenames.oldName(table), table);
    for (Renames.Step<Name> step : steps) {
      renamed.renameColumn(table, step.from(), step.to());
      script.add(Phase.RENAME, new RenameColumn(table, step.from(), step.to()));
      intents.useRename(Subject.of(table, step.to()));
    }
  }

  /** A name that nothing has, for the moment in which two things swap theirs. */
  private Name aside(Name name) {
    return DefaultNames.held(comparison.revision() + "_swap", name);
  }

  /** What no entity of the unit maps, be it left alone from now on or not. */
  private List<Table> vanishedTables() {
    return base.tables().stream()
        .filter(table -> !tableRenames.renamesAway(table.name()))
        .filter(table -> target.table(table.name()).isEmpty() || !isMatched(table.name()))
        .toList();
  }

  private Retirements retirements(
      SchemaEditor renamed, Set<Subject> transformed, VanishingKeys vanishing) {
    List<Table> vanished =
        vanishedTables().stream()
            .filter(table -> comparison.unmanaged().table(table.name()).isEmpty())
            .toList();
    List<ObjectName> matched =
        target.tables().stream().map(Table::name).filter(this::isMatched).toList();
    return new Retirements(comparison, intents, renamed, vanished, matched, transformed, vanishing);
  }

  private void removeVanishedTables(SchemaView renamed, Retirements retirements) {
    for (Table table : vanishedTables()) {
      ObjectName name = table.name();
      if (comparison.unmanaged().table(name).isPresent()) {
        script.add(Phase.OWNERSHIP, new TableChange.UnmanageTable(name));
      } else if (retirements.keeps(name)) {
        retire(renamed.requireTable(name), retirements);
      } else {
        remove(table);
      }
    }
  }

  private void retire(Table table, Retirements retirements) {
    retirements
        .danglingKeys(table)
        .map(key -> new DropConstraint(table.name(), key.name()))
        .forEach(drop -> script.add(Phase.DROP_FOREIGN_KEYS, drop));
    if (!table.retired()) {
      script.add(Phase.DROP, SetRetired.table(table.name(), true));
    }
  }

  private void remove(Table table) {
    ObjectName name = table.name();
    for (ForeignKey key : table.foreignKeys()) {
      script.add(Phase.DROP_FOREIGN_KEYS, new DropConstraint(name, key.name()));
    }
    if (intents.drop(Subject.of(name)).map(Intent.Drop::destroy).orElse(false)) {
      script.add(Phase.DROP, new TableChange.DropTable(name));
      return;
    }
    // What stays behind under its own name would be in the way of whatever takes that name later.
    for (Index index : table.indexes()) {
      script.add(Phase.DROP_KEYS_AND_INDEXES, new DropIndex(name, index.name()));
    }
    table.constraints().stream()
        .filter(each -> !(each instanceof ForeignKey || each instanceof PrimaryKey))
        .map(each -> new DropConstraint(name, each.name()))
        .forEach(drop -> script.add(Phase.DROP_KEYS_AND_INDEXES, drop));
    Name as = DefaultNames.held(comparison.revision(), name.name());
    script.add(Phase.DROP, new TableChange.HoldTable(name, name.sibling(as)));
  }

  private void create(Table table) {
    for (Change change : TableChange.CreateTable.whole(table)) {
      if (change instanceof TableChange.CreateTable) {
        script.add(Phase.CREATE, change);
      } else if (change instanceof CreateIndex) {
        script.add(Phase.KEYS_AND_INDEXES, change);
      } else {
        script.add(Phase.FOREIGN_KEYS, change);
      }
    }
  }

  /**
   * The columns that are replaced by new ones, so that keys and indexes on them have to be made
   * anew.
   */
  private Set<Subject> transformed(SchemaEditor renamed) {
    Set<Subject> transformed = new TreeSet<>();
    for (Table after : target.tables()) {
      Optional<Table> before =
          isMatched(after.name()) ? renamed.table(after.name()) : Optional.empty();
      for (Column column : after.columns()) {
        Subject subject = Subject.of(after.name(), column.name());
        Optional<Column> old = before.flatMap(table -> table.column(column.name()));
        if (old.filter(each -> isReplaced(subject, each, column)).isPresent()) {
          transformed.add(subject);
        }
      }
    }
    return transformed;
  }

  private boolean isReplaced(Subject subject, Column old, Column column) {
    return !old.generatedAs().equals(column.generatedAs())
        || (!old.type().equals(column.type()) && intents.transform(subject).isPresent());
  }

  private VanishingKeys vanishingKeys(SchemaEditor renamed) {
    VanishingKeys vanishing = new VanishingKeys();
    target.tables().stream()
        .filter(table -> isMatched(table.name()))
        .forEach(table -> vanishing.add(renamed.requireTable(table.name()), table));
    return vanishing;
  }

  private void addStatements() {
    for (Intent.Sql sql : intents.statements()) {
      boolean recorded =
          comparison.history().stream()
              .flatMap(revision -> revision.changes().stream())
              .anyMatch(change -> change instanceof RunSql run && run.id().equals(sql.id()));
      if (!recorded) {
        script.add(
            sql.beforeStructure() ? Phase.SQL_BEFORE : Phase.SQL_AFTER,
            new RunSql(sql.about(), sql.id(), sql.up(), sql.down(), sql.oneWay()));
      }
      intents.markUsed(sql);
    }
  }
}
