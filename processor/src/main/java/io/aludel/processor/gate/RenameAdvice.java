package io.aludel.processor.gate;

import static io.aludel.processor.gate.GateText.quote;

import io.aludel.change.Subject;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;

/** How to say that something new is what vanished, under another name. */
final class RenameAdvice {

  private final ModelNames names;
  private final Advice advice;

  RenameAdvice(ModelNames names, Advice advice) {
    this.names = names;
    this.advice = advice;
  }

  /**
   * @param vanished the table that vanished
   * @param candidate the name of a new table
   */
  void table(ObjectName vanished, Name candidate) {
    String old = quote(vanished.toString());
    String question = "If %s is its new name, on %s:".formatted(candidate, names.entity(candidate));
    if (!names.isOfEntity(candidate)) {
      advice.way(
          question,
          "@MigrationChange(renames = @Rename(table = %s, to = %s))"
              .formatted(old, quote(candidate.toString())));
      return;
    }
    advice.way(question, "@MigrationChange(renamedFrom = %s)".formatted(old));
    advice.way(
        "If only the class was renamed, let its table keep the name, on %s:"
            .formatted(names.entity(candidate)),
        "@Table(name = %s)".formatted(old));
  }

  /**
   * @param vanished the column that vanished
   * @param candidate a new column of the same table
   */
  void column(Subject vanished, Name candidate) {
    Subject renamed = Subject.of(vanished.object(), candidate);
    String old = quote(vanished.column().orElseThrow().toString());
    if (names.isOnlyColumn(renamed)) {
      advice.way(
          "If %s is its new name, on %s:".formatted(candidate, names.attribute(renamed)),
          "@MigrationChange(renamedFrom = %s)".formatted(old));
      return;
    }
    advice.way(
        "If %s is its new name, on %s:".formatted(candidate, names.entityOf(renamed)),
        "@MigrationChange(renames = @Rename(%scolumn = %s, to = %s))"
            .formatted(names.tableAttribute(vanished.object()), old, quote(candidate.toString())));
  }
}
