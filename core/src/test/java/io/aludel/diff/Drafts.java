package io.aludel.diff;

import static io.aludel.diff.Schemas.column;
import static io.aludel.diff.Schemas.table;

import io.aludel.change.Change;
import io.aludel.change.Expression;
import io.aludel.change.Subject;
import io.aludel.revision.Agreement;
import io.aludel.revision.Revision;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What tests of the comparison make drafts from, and what they say of them. */
final class Drafts {

  private Drafts() {}

  static Draft draft(Schema base, Schema target, Intent... intents) {
    return new Comparison(List.of(), base, target, Schema.empty(), List.of(intents), "0002")
        .draft();
  }

  static Draft draft(List<Revision> history, Schema base, Schema target, Intent... intents) {
    return new Comparison(history, base, target, Schema.empty(), List.of(intents), "0002").draft();
  }

  static List<String> kinds(Draft draft) {
    return draft.changes().stream().map(Drafts::describe).toList();
  }

  private static String describe(Change change) {
    return change.getClass().getSimpleName() + " " + change.subject();
  }

  static Subject subject(String table, String column) {
    return Subject.of(ObjectName.of(table), Name.of(column));
  }

  static Intent backfill(String table, String column, String value) {
    return new Intent.ColumnBackfill(
        ObjectName.of(table), Name.of(column), new Expression.Value(value));
  }

  static Intent drop(Subject subject, boolean destroy) {
    return new Intent.Drop(subject, "not used", destroy, Optional.empty());
  }

  static Revision recorded(List<Change> changes, Agreement... agreements) {
    return new Revision(
        "0001",
        List.of(),
        "first",
        Optional.empty(),
        Optional.of(LocalDate.of(2026, 1, 2)),
        changes,
        List.of(agreements));
  }

  static List<String> unanswered(Draft draft) {
    return draft.findings().stream()
        .map(Finding.Unanswered.class::cast)
        .map(
            finding ->
                finding.hazard().rule()
                    + " "
                    + finding.hazard().subject()
                    + " "
                    + finding.candidates())
        .toList();
  }
}
