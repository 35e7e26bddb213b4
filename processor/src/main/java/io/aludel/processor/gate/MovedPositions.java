package io.aludel.processor.gate;

import io.aludel.change.Subject;
import io.aludel.schema.Column;
import io.aludel.schema.Type;
import io.aludel.schema.Type.Ordinal;
import java.util.List;
import java.util.Optional;

/**
 * The constants of an enum that is stored by position, before and now, and the expressions that
 * renumber the rows.
 *
 * @param column as SQL
 * @param optional whether a row may have none
 */
record MovedPositions(String column, List<String> before, List<String> after, boolean optional) {

  /** Nothing, where the column does not hold one position a row. */
  static Optional<MovedPositions> of(Subject subject, ModelNames names) {
    Optional<Column> old = names.columnBefore(subject);
    Optional<Column> now = names.columnToday(subject);
    Optional<Ordinal> before = old.flatMap(MovedPositions::positions);
    Optional<Ordinal> after = now.flatMap(MovedPositions::positions);
    if (before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new MovedPositions(
            SqlText.name(now.get().name()),
            before.get().constants(),
            after.get().constants(),
            !now.get().required()));
  }

  private static Optional<Ordinal> positions(Column column) {
    Type values = column.mapping().values().orElse(column.type());
    return values instanceof Ordinal ordinal ? Optional.of(ordinal) : Optional.empty();
  }

  /** The new position of a row over its old one; a gap for a constant that is gone. */
  String up() {
    return renumbering(before, after, SqlText.GAP);
  }

  /**
   * The old position of a row over its new one. The old enum has nothing for a constant that is
   * new: where the column may be empty, it is.
   */
  String down() {
    return renumbering(after, before, optional ? "null" : SqlText.GAP);
  }

  private String renumbering(List<String> from, List<String> to, String other) {
    StringBuilder text = new StringBuilder("case ").append(column);
    for (int i = 0; i < from.size(); i++) {
      int position = to.indexOf(from.get(i));
      if (position != i) {
        text.append(" when ").append(i).append(" then ").append(position < 0 ? other : position);
      }
    }
    return text.append(" else ").append(column).append(" end").toString();
  }

  /** What a person has to know who takes the expressions over; nothing, if there is nothing. */
  String remark() {
    List<String> gone = without(before, after);
    List<String> added = without(after, before);
    String up = gone.isEmpty() ? "" : " (say which constant takes the rows of " + list(gone) + ")";
    String down =
        added.isEmpty()
            ? ""
            : optional
                ? " (on the way down, rows of " + list(added) + " get null)"
                : " (say which constant takes the rows of " + list(added) + " on the way down)";
    return up + down;
  }

  /** When the rows are right as they are. */
  String condition() {
    List<String> gone = without(before, after);
    List<String> added = without(after, before);
    boolean renamed =
        gone.size() == 1
            && added.size() == 1
            && before.stream()
                .map(each -> each.equals(gone.get(0)) ? added.get(0) : each)
                .toList()
                .equals(after);
    return renamed
        ? "If %s is the new name of %s, or there are no rows".formatted(added.get(0), gone.get(0))
        : "If there are no rows";
  }

  private static List<String> without(List<String> constants, List<String> others) {
    return constants.stream().filter(each -> !others.contains(each)).toList();
  }

  private static String list(List<String> constants) {
    return String.join(", ", constants);
  }
}
