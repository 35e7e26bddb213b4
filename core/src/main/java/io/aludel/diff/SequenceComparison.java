package io.aludel.diff;

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
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.Sequence;
import io.aludel.schema.Table;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Compares the sequences. */
record SequenceComparison(Comparison comparison, Renames<ObjectName> tableRenames, Script script) {

  void compare() {
    Schema base = comparison.base();
    Schema target = comparison.target();
    Renames<ObjectName> renames = renames();
    for (Renames.Step<ObjectName> step :
        renames.steps(
            name ->
                name.sibling(DefaultNames.held(comparison.revision() + "_swap", name.name())))) {
      script.add(Phase.RENAME, new RenameSequence(step.from(), step.to()));
    }
    for (Sequence sequence : base.sequences()) {
      if (target.sequence(sequence.name()).isEmpty() && !renames.renamesAway(sequence.name())) {
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
  }

  /**
   * A renamed table carries its sequence along: the name that derives from the table's changes with
   * it.
   */
  private Renames<ObjectName> renames() {
    Map<ObjectName, ObjectName> derived = new TreeMap<>();
    for (Table table : comparison.target().tables()) {
      if (tableRenames.leadsTo(table.name())) {
        String newName = table.name().name().text();
        String oldName = tableRenames.oldName(table.name()).name().text();
        for (Sequence sequence : comparison.target().sequences()) {
          Name name = sequence.name().name();
          if (startsWith(name, newName)) {
            Name old = name.withText(oldName + name.text().substring(newName.length()));
            derived.put(sequence.name(), sequence.name().sibling(old));
          }
        }
      }
    }
    return new Renames<>(
        derived,
        comparison.base().sequences().stream().map(Sequence::name).toList(),
        comparison.target().sequences().stream().map(Sequence::name).toList());
  }

  private static boolean startsWith(Name name, String prefix) {
    return name.text().regionMatches(true, 0, prefix, 0, prefix.length());
  }

  private void add(Sequence sequence) {
    if (comparison.base().isUnmanagedSequence(sequence.name())) {
      script.add(Phase.OWNERSHIP, new ManageSequence(sequence));
    } else {
      script.add(Phase.CREATE, new CreateSequence(sequence));
    }
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
                        && startsWith(name.name(), drop.table().name().text()));
    Name as = DefaultNames.held(comparison.revision(), name.name());
    script.add(
        Phase.DROP,
        tableDestroyed ? new DropSequence(name) : new HoldSequence(name, name.sibling(as)));
  }
}
