package io.aludel.processor.gate;

import io.aludel.change.Subject;
import io.aludel.schema.Column;
import io.aludel.schema.Type;
import io.aludel.schema.Type.Enumeration;
import io.aludel.schema.Type.Verbatim;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The constants of an enum that is stored by name which are gone, and the expressions that turn
 * their rows into others.
 *
 * @param column as SQL
 * @param gone the constants that are no more
 * @param renamed what the only one of them is called now, if just one is new
 */
record VanishedConstants(String column, List<String> gone, Optional<String> renamed) {

  static VanishedConstants of(Subject subject, ModelNames names) {
    List<String> before = constants(names.columnBefore(subject));
    List<String> after = constants(names.columnToday(subject));
    List<String> gone = before.stream().filter(each -> !after.contains(each)).toList();
    List<String> added = after.stream().filter(each -> !before.contains(each)).toList();
    boolean renamed = gone.size() == 1 && added.size() == 1;
    return new VanishedConstants(
        subject.column().map(SqlText::name).orElse(SqlText.GAP),
        gone,
        renamed ? Optional.of(added.get(0)) : Optional.empty());
  }

  private static List<String> constants(Optional<Column> column) {
    Optional<Type> type = column.map(each -> each.mapping().values().orElse(each.type()));
    if (type.isPresent() && type.get() instanceof Enumeration enumeration) {
      return enumeration.constants();
    }
    return type.isPresent() && type.get() instanceof Verbatim verbatim
        ? verbatim.constants()
        : List.of();
  }

  /** The new value over the old one; a gap where nobody knows it. */
  String up() {
    String whens =
        (gone.isEmpty() ? List.of(SqlText.GAP) : gone)
            .stream()
                .map(each -> when(each, renamed.orElse(SqlText.GAP)))
                .collect(Collectors.joining());
    return "case" + whens + otherwise();
  }

  /** The old value over the new one. */
  String down() {
    return renamed.map(name -> "case" + when(name, gone.get(0)) + otherwise()).orElse(column);
  }

  /** As text: H2 would take the whole expression for one of the column's own enum. */
  private String otherwise() {
    return " else cast(%s as varchar(255)) end".formatted(column);
  }

  private String when(String from, String to) {
    return " when %s = %s then %s".formatted(column, SqlText.literal(from), SqlText.literal(to));
  }
}
