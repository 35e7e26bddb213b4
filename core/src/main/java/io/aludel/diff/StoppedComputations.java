package io.aludel.diff;

import io.aludel.change.ColumnAttributeChange.SetGenerated;
import io.aludel.change.Subject;
import io.aludel.diff.Script.Phase;
import io.aludel.schema.Column;
import io.aludel.schema.Computation;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stops computing columns of which the base's expression is not right any more on the way. */
final class StoppedComputations {

  private final SchemaEditor renamed;
  private final Script script;
  private final List<Subject> unfollowed = new ArrayList<>();

  /**
   * @param renamed the base while it gets today's names
   */
  StoppedComputations(SchemaEditor renamed, Script script) {
    this.renamed = renamed;
    this.script = script;
  }

  /**
   * Stops what is computed from a column that gets a name which only quotes let pass. Databases
   * follow that name; the expression that is known cannot, and would make another column of it when
   * it is written again.
   *
   * @param oldName the table's name before renames
   * @param steps how the table's columns are renamed from here on
   */
  void before(List<Renames.Step<Name>> steps, ObjectName oldName, ObjectName table) {
    for (Column column : renamed.requireTable(table).columns()) {
      if (column.generatedAs().isPresent() && !follows(column.generatedAs().get(), steps)) {
        script.add(
            Phase.STOP_COMPUTING, new SetGenerated(oldName, column.name(), Optional.empty()));
        stop(table, column.name());
        unfollowed.add(Subject.of(table, renamed(column.name(), steps)));
      }
    }
  }

  private static boolean follows(Computation computation, List<Renames.Step<Name>> steps) {
    Computation followed = computation;
    for (Renames.Step<Name> step : steps) {
      Computation next = followed.withColumnRenamed(step.from(), step.to());
      if (step.from().isIn(followed.sql()) && next.equals(followed)) {
        return false;
      }
      followed = next;
    }
    return true;
  }

  private static Name renamed(Name column, List<Renames.Step<Name>> steps) {
    Name name = column;
    for (Renames.Step<Name> step : steps) {
      name = step.from().equals(name) ? step.to() : name;
    }
    return name;
  }

  /**
   * Stops what is computed from a column that another one replaces: it would go on by the old one,
   * which is held.
   *
   * @param replaced the columns that are replaced, to which those that are stopped are added: they
   *     may be made anew, too
   */
  void ofReplaced(Set<Subject> replaced) {
    for (Subject source : Set.copyOf(replaced)) {
      Table table = renamed.requireTable(source.object());
      for (Column column : table.columns()) {
        boolean computed =
            column
                .generatedAs()
                .filter(each -> source.column().orElseThrow().isIn(each.sql()))
                .isPresent();
        if (computed) {
          script.add(
              Phase.COLUMNS, new SetGenerated(table.name(), column.name(), Optional.empty()));
          stop(table.name(), column.name());
          replaced.add(Subject.of(table.name(), column.name()));
        }
      }
    }
    replaced.addAll(unfollowed);
  }

  private void stop(ObjectName table, Name column) {
    renamed.editTable(
        table, each -> each.editColumn(column, old -> old.withGeneratedAs(Optional.empty())));
  }
}
