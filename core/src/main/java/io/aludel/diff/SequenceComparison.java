package io.aludel.diff;

import io.aludel.change.SequenceChange.AdvanceSequence;
import io.aludel.change.SequenceChange.AlterSequence;
import io.aludel.change.SequenceChange.CreateSequence;
import io.aludel.change.SequenceChange.DropSequence;
import io.aludel.change.SequenceChange.HoldSequence;
import io.aludel.change.SequenceChange.ManageSequence;
import io.aludel.change.SequenceChange.RenameSequence;
import io.aludel.change.SequenceChange.UnmanageSequence;
import io.aludel.change.TableChange.DropTable;
import io.aludel.diff.Script.Phase;
import io.aludel.schema.DefaultNames;
import io.aludel.schema.KeyGenerator;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.Sequence;
import io.aludel.schema.Table;
import io.aludel.schema.TableMapping;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Compares the sequences. Whose keys one gives, tables say by their generators; of a table that was
 * recorded before they said so, it is guessed from the names.
 */
final class SequenceComparison {

  private final Comparison comparison;
  private final Schema base;
  private final Schema target;
  private final Renames<ObjectName> tableRenames;
  private final Script script;
  private final Renames<ObjectName> renames;

  SequenceComparison(Comparison comparison, Renames<ObjectName> tableRenames, Script script) {
    this.comparison = comparison;
    this.base = comparison.base();
    this.target = comparison.target();
    this.tableRenames = tableRenames;
    this.script = script;
    this.renames = renames();
  }

  /**
   * Renames what a table's generator is called otherwise: the position is carried along.
   *
   * @param renamed the base schema, in which the renames are made too
   */
  void rename(SchemaEditor renamed) {
    for (Renames.Step<ObjectName> step :
        renames.steps(
            name ->
                name.sibling(DefaultNames.held(comparison.revision() + "_swap", name.name())))) {
      renamed.renameSequence(step.from(), step.to());
      script.add(Phase.RENAME, new RenameSequence(step.from(), step.to()));
    }
  }

  private Renames<ObjectName> renames() {
    Map<ObjectName, ObjectName> formerNames = new TreeMap<>();
    for (Table table : target.tables()) {
      Optional<ObjectName> now = sequenceOf(table);
      Optional<Table> before = base.table(tableRenames.oldName(table.name()));
      if (now.isPresent() && before.isPresent()) {
        formerSequence(before.get(), table.name(), now.get())
            .filter(former -> !former.equals(now.get()))
            .ifPresent(former -> formerNames.putIfAbsent(now.get(), former));
      }
    }
    return new Renames<>(
        formerNames,
        base.sequences().stream().map(Sequence::name).toList(),
        target.sequences().stream().map(Sequence::name).toList(),
        // Told from the schemas, not declared: what was renamed before is not found again.
        (from, to) -> false);
  }

  private static Optional<ObjectName> sequenceOf(Table table) {
    return table.mapping().flatMap(TableMapping::generator).flatMap(KeyGenerator::sequence);
  }

  private static Optional<ObjectName> formerSequence(
      Table before, ObjectName table, ObjectName now) {
    if (before.mapping().isPresent()) {
      return sequenceOf(before);
    }
    String newName = table.name().text();
    return startsWith(now.name(), newName)
        ? Optional.of(
            now.sibling(
                now.name()
                    .withText(
                        before.name().name().text()
                            + now.name().text().substring(newName.length()))))
        : Optional.empty();
  }

  private static boolean startsWith(Name name, String prefix) {
    return name.text().regionMatches(true, 0, prefix, 0, prefix.length());
  }

  /**
   * @param retirements the tables that stay though no entity maps them, and the sequences with them
   */
  void compare(Retirements retirements) {
    for (Sequence sequence : base.sequences()) {
      boolean isNeeded =
          retirements.tables().stream().anyMatch(table -> givesKeysOf(sequence.name(), table));
      if (target.sequence(sequence.name()).isEmpty()
          && !renames.renamesAway(sequence.name())
          && !isNeeded) {
        remove(sequence.name());
      }
    }
    for (Sequence sequence : target.sequences()) {
      Optional<Sequence> before = base.sequence(renames.oldName(sequence.name()));
      if (before.isEmpty()) {
        add(sequence);
      } else if (!before.get().withName(sequence.name()).equals(sequence)) {
        script.add(Phase.COLUMNS, new AlterSequence(sequence));
      }
    }
    target.tables().forEach(this::advance);
  }

  private void add(Sequence sequence) {
    if (base.isUnmanagedSequence(sequence.name())) {
      script.add(Phase.OWNERSHIP, new ManageSequence(sequence));
    } else {
      script.add(Phase.CREATE, new CreateSequence(sequence));
    }
  }

  /**
   * Where another sequence than before gives a table's keys, it begins past those that it holds.
   */
  private void advance(Table table) {
    Optional<ObjectName> now = sequenceOf(table);
    Optional<Table> before = base.table(tableRenames.oldName(table.name()));
    boolean ours = now.filter(name -> target.sequence(name).isPresent()).isPresent();
    if (!ours || before.isEmpty() || isSameCounter(before.get(), now.get())) {
      return;
    }
    table
        .keyGivenBy(now.get())
        .ifPresent(
            key -> script.add(Phase.COUNTERS, new AdvanceSequence(now.get(), table.name(), key)));
  }

  private boolean isSameCounter(Table before, ObjectName now) {
    ObjectName former = renames.oldName(now);
    return before.mapping().isPresent()
        ? sequenceOf(before).filter(former::equals).isPresent()
        : base.sequence(former).isPresent();
  }

  /**
   * Holds a sequence that nothing uses any more: its position could not be told again after a
   * downgrade. It is dropped only together with a table that is destroyed.
   */
  private void remove(ObjectName name) {
    if (comparison.unmanaged().sequence(name).isPresent()) {
      script.add(Phase.OWNERSHIP, new UnmanageSequence(name));
      return;
    }
    boolean tableDestroyed =
        script.changes().stream()
            .anyMatch(
                change ->
                    change instanceof DropTable drop
                        && givesKeysOf(name, base.requireTable(drop.table())));
    Name as = DefaultNames.held(comparison.revision(), name.name());
    script.add(
        Phase.DROP,
        tableDestroyed ? new DropSequence(name) : new HoldSequence(name, name.sibling(as)));
  }

  private static boolean givesKeysOf(ObjectName sequence, Table table) {
    return table.mapping().isPresent()
        ? sequenceOf(table).filter(sequence::equals).isPresent()
        : startsWith(sequence.name(), table.name().name().text());
  }
}
