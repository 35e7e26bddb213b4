package io.aludel.dialect;

import io.aludel.change.Change;
import io.aludel.dialect.Origins.Origin;
import io.aludel.schema.Column;
import io.aludel.schema.Name;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.Table;
import io.aludel.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes questions about the rows of a table, in the names of before the first change. */
final class RowQuestions {

  /** So many rows are shown to a person. */
  private static final int SHOWN = 20;

  private final SqlDialect dialect;

  RowQuestions(SqlDialect dialect) {
    this.dialect = dialect;
  }

  /** The rows for which a condition over original names holds. */
  Precondition rows(Change change, Origin origin, String problem, String condition) {
    return rows(
        change, problem, dialect.identifier(origin.name()), condition, keys(origin.table()));
  }

  /**
   * @param source what to select from
   * @param condition which rows refuse; empty for all
   * @param keys what a person is shown of them
   */
  private Precondition rows(
      Change change, String problem, String source, String condition, String keys) {
    String from = " from " + source + (condition.isEmpty() ? "" : " where " + condition);
    String order = keys.equals("*") ? "" : " order by " + keys;
    return new Precondition(
        change,
        change.subject(),
        problem,
        "select count(*)" + from,
        "select " + keys + from + order + dialect.first(SHOWN));
  }

  private String keys(Table table) {
    return table
        .primaryKey()
        .map(PrimaryKey::columns)
        .filter(columns -> !columns.isEmpty())
        .map(columns -> columns.stream().map(dialect::identifier).collect(Collectors.joining(", ")))
        .orElse("*");
  }

  /**
   * The rows that have the same values as another row; a null is like no other.
   *
   * @param columns what the values are called
   * @param values the values, as SQL over original names
   */
  Precondition duplicates(Change change, Origin origin, List<Name> columns, List<String> values) {
    String names = columns.stream().map(dialect::identifier).collect(Collectors.joining(", "));
    List<String> named = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String name = dialect.identifier(columns.get(i));
      named.add(values.get(i).equals(name) ? name : values.get(i) + " as " + name);
    }
    boolean asTheyAre = named.equals(values);
    String table = dialect.identifier(origin.name());
    String source =
        asTheyAre
            ? table
            : "(select " + String.join(", ", named) + " from " + table + ") given_values";
    String groups =
        " from "
            + source
            + " where "
            + columns.stream()
                .map(column -> dialect.identifier(column) + " is not null")
                .collect(Collectors.joining(" and "))
            + " group by "
            + names
            + " having count(*) > 1";
    return new Precondition(
        change,
        change.subject(),
        "share their "
            + columns.stream().map(Name::toString).collect(Collectors.joining(", "))
            + " with another row",
        "select coalesce(sum(occurrences), 0) from (select count(*) as occurrences"
            + groups
            + ") duplicates",
        "select " + names + ", count(*)" + groups + " order by " + names + dialect.first(SHOWN));
  }

  /**
   * The rows for which a condition holds that a person wrote, in today's names.
   *
   * @param now the table as it is when the condition is to hold
   * @return nothing if the condition names a column whose values are not known yet
   */
  Optional<Precondition> written(
      Change change, Origin origin, Table now, String problem, String condition) {
    List<String> parts = new ArrayList<>();
    boolean renamed = !origin.name().equals(now.name());
    for (Column column : now.columns()) {
      Optional<Name> original = origin.column(column.name());
      if (original.isEmpty()) {
        if (column.name().isIn(condition)) {
          return Optional.empty();
        }
      } else {
        renamed |= !original.get().equals(column.name());
        parts.add(
            value(origin, original.get(), column) + " as " + dialect.identifier(column.name()));
        renamed |= isTextByNow(origin, original.get(), column);
      }
    }
    if (!renamed) {
      return Optional.of(rows(change, origin, problem, condition));
    }
    String source =
        "(select "
            + String.join(", ", parts)
            + " from "
            + dialect.identifier(origin.name())
            + ") as "
            + dialect.identifier(now.name().name());
    boolean keyKnown =
        now.primaryKey().stream()
            .flatMap(key -> key.columns().stream())
            .allMatch(column -> origin.column(column).isPresent());
    return Optional.of(rows(change, problem, source, condition, keyKnown ? keys(now) : "*"));
  }

  /** A condition may compare a text with what is none of the constants that it was so far. */
  private String value(Origin origin, Name original, Column now) {
    String column = dialect.identifier(original);
    return isTextByNow(origin, original, now) ? dialect.asText(column) : column;
  }

  private static boolean isTextByNow(Origin origin, Name original, Column now) {
    return !(now.type() instanceof Type.Enumeration)
        && origin
            .table()
            .column(original)
            .filter(each -> each.type() instanceof Type.Enumeration)
            .isPresent();
  }
}
