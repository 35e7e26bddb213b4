package io.aludel.dialect;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.change.ColumnAttributeChange.SetColumnOptions;
import io.aludel.change.ConstraintChange.AddConstraint;
import io.aludel.change.SequenceChange.CreateSequence;
import io.aludel.change.SequenceChange.ManageSequence;
import io.aludel.change.SequenceChange.UnmanageSequence;
import io.aludel.change.TableChange.CreateTable;
import io.aludel.change.TableChange.ManageTable;
import io.aludel.change.TableChange.SetTableOptions;
import io.aludel.change.TableChange.UnmanageTable;
import io.aludel.migration.Operations;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Schema;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A change, where it starts, and the rows that are there.
 *
 * @param base what makes the schema that it starts from
 * @param rows statements that write rows, in SQL that every database understands
 * @param misfits statements that write rows beside them that the change is refused for; where there
 *     are none, such rows are looked for
 * @param keeps whether the rows are what they were once the change has been taken back
 * @param refusals where it cannot be, by dialect, and what the dialect says of it
 */
public record ChangeCase(
    String name,
    List<Change> base,
    List<Change> changes,
    List<String> rows,
    List<String> misfits,
    boolean keeps,
    Map<String, String> refusals) {

  ChangeCase(String name, Consumer<Operations> base, Consumer<Operations> change) {
    this(name, base, Operations.changesOf(change));
  }

  ChangeCase(String name, Consumer<Operations> base, List<Change> changes) {
    this(name, Operations.changesOf(base), changes, List.of(), List.of(), true, Map.of());
  }

  ChangeCase rows(String... statements) {
    return new ChangeCase(name, base, changes, List.of(statements), misfits, keeps, refusals);
  }

  ChangeCase misfits(String... statements) {
    return new ChangeCase(name, base, changes, rows, List.of(statements), keeps, refusals);
  }

  ChangeCase losing() {
    return new ChangeCase(name, base, changes, rows, misfits, false, refusals);
  }

  /** The same, where one dialect says that it cannot be. */
  ChangeCase refused(String dialect, String message) {
    Map<String, String> more = new HashMap<>(refusals);
    more.put(dialect, message);
    return new ChangeCase(name, base, changes, rows, misfits, keeps, Map.copyOf(more));
  }

  public Optional<String> refusal(String dialect) {
    return Optional.ofNullable(refusals.get(dialect));
  }

  public Schema before() {
    return Changes.apply(Schema.empty(), base);
  }

  public Schema after() {
    return Changes.apply(before(), changes);
  }

  public List<Change> inverse() {
    return Changes.invert(before(), changes);
  }

  /** Whether it can be taken back. */
  public boolean hasWayBack() {
    return Changes.irreversible(inverse()).isEmpty();
  }

  /**
   * Whether no statement carries it out, although a schema created afresh would be another one: the
   * history takes over or hands back what is there, or somebody else sees to it.
   */
  public boolean isOnlySaid() {
    return changes.stream()
        .allMatch(
            change ->
                change instanceof ManageTable
                    || change instanceof UnmanageTable
                    || change instanceof ManageSequence
                    || change instanceof UnmanageSequence
                    || change instanceof SetTableOptions
                    || change instanceof SetColumnOptions);
  }

  /** What creates a schema from nothing. */
  public static List<Change> creation(Schema schema) {
    List<Change> changes = new ArrayList<>();
    schema.sequences().forEach(sequence -> changes.add(new CreateSequence(sequence)));
    for (Table table : schema.tables()) {
      CreateTable.whole(table.withHeld(List.of())).stream()
          .filter(change -> !isForeignKey(change))
          .forEach(changes::add);
    }
    for (Table table : schema.tables()) {
      table.foreignKeys().forEach(key -> changes.add(new AddConstraint(table.name(), key)));
    }
    return changes;
  }

  private static boolean isForeignKey(Change change) {
    return change instanceof AddConstraint add && add.constraint() instanceof ForeignKey;
  }

  @Override
  public String toString() {
    return name;
  }
}
