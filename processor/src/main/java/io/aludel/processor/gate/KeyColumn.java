package io.aludel.processor.gate;

import io.aludel.change.Subject;
import io.aludel.schema.Column;
import io.aludel.schema.Name;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.Table;
import io.aludel.schema.Type.Plain;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A column that becomes part of a table's primary key, as the position of a collection's elements
 * does: what its rows get decides whether they can be told apart.
 *
 * @param key the columns of the key
 */
record KeyColumn(Name column, List<Name> key, Table before, Table after) {

  static Optional<KeyColumn> of(Subject subject, ModelNames names) {
    Optional<Table> after = names.today(subject.object());
    return after
        .flatMap(Table::primaryKey)
        .map(PrimaryKey::columns)
        .filter(key -> subject.column().filter(key::contains).isPresent())
        .flatMap(
            key ->
                names
                    .before(subject.object())
                    .map(
                        old ->
                            new KeyColumn(
                                subject.column().orElseThrow(), key, old, after.orElseThrow())));
  }

  /** Whether one value for all rows would do: the rest of the key tells them apart already. */
  boolean isSpare() {
    return before.primaryKey().filter(old -> rest().containsAll(old.columns())).isPresent();
  }

  private List<Name> rest() {
    return key.stream().filter(each -> !each.equals(column)).toList();
  }

  /**
   * The ways out where one value for all rows would be refused.
   *
   * @param on the attribute that the column holds
   */
  void addTo(String on, MeaningAdvice.Ways ways) {
    rowNumber()
        .ifPresentOrElse(
            number ->
                ways.add(
                    "To count the rows of each owner, which must not be alike, on %s:"
                        .formatted(on),
                    "@MigrationChange(backfillSql =",
                    "    %s)".formatted(GateText.quote(number))),
            () ->
                ways.add(
                    "To compute a value, another one for each row that the key has to tell apart,"
                        + " on %s:".formatted(on),
                    "@MigrationChange(backfillSql = \"…\")"));
  }

  /** When to agree. */
  String condition() {
    return "If the table is empty, or is emptied before the upgrade (delete from %s)"
        .formatted(SqlText.name(after.name()));
  }

  /** An expression that counts the rows of an owner from nought, where that can be meant. */
  private Optional<String> rowNumber() {
    List<Name> elements =
        before.columns().stream().map(Column::name).filter(each -> !key.contains(each)).toList();
    boolean counts =
        after.column(column).filter(each -> each.type() == Plain.INTEGER).isPresent()
            && rest().stream().allMatch(each -> before.column(each).isPresent())
            && !elements.isEmpty();
    if (!counts) {
      return Optional.empty();
    }
    String table = SqlText.name(after.name());
    String sameOwner =
        rest().stream()
            .map(SqlText::name)
            .map(each -> "other.%s = %s.%s and ".formatted(each, table, each))
            .collect(Collectors.joining());
    return Optional.of(
        "(select count(*) from %s other where %s%s < %s)"
            .formatted(
                table,
                sameOwner,
                row(elements, each -> "other." + each),
                row(elements, each -> table + "." + each)));
  }

  private static String row(List<Name> columns, Function<String, String> qualified) {
    String names =
        columns.stream().map(SqlText::name).map(qualified).collect(Collectors.joining(", "));
    return columns.size() == 1 ? names : "(" + names + ")";
  }
}
