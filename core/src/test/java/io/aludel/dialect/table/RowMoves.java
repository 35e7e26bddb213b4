package io.aludel.dialect.table;

import io.aludel.dialect.Dialect;
import io.aludel.schema.Column;
import io.aludel.schema.HeldTable;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.Schema;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Statements that make the rows of a schema what they seldom are. */
final class RowMoves {

  private record Place(ObjectName table, Table definition, List<Column> columns) {

    static Place of(ObjectName name, Table table) {
      List<Column> columns = new ArrayList<>();
      table.columns().stream().filter(each -> each.generatedAs().isEmpty()).forEach(columns::add);
      table.held().stream()
          .filter(each -> each.original().generatedAs().isEmpty())
          .map(each -> each.original().withName(each.as()).withRequired(false))
          .forEach(columns::add);
      return new Place(name, table, columns);
    }

    List<Name> keys() {
      return definition.primaryKey().map(PrimaryKey::columns).orElse(List.of());
    }
  }

  private final Dialect dialect;
  private final OddValues values;
  private final List<Place> places = new ArrayList<>();

  RowMoves(Dialect dialect, Schema schema) {
    this.dialect = dialect;
    this.values = new OddValues(dialect);
    schema.tables().forEach(each -> places.add(Place.of(each.name(), each)));
    for (HeldTable held : schema.heldTables()) {
      places.add(Place.of(held.as(), held.original()));
    }
  }

  /** What may make rows refuse: what the question is about comes first. */
  List<String> spoiling(String question, ObjectName subject) {
    List<String> moves = new ArrayList<>();
    places.stream()
        .sorted(Comparator.comparing(each -> !each.table().equals(subject)))
        .forEach(
            place -> {
              place.columns().stream()
                  .sorted(Comparator.comparing(each -> !each.name().isIn(question)))
                  .forEach(column -> moves.addAll(updates(place, column)));
              moves.add(copy(place, Optional.empty(), ""));
            });
    return moves;
  }

  private List<String> updates(Place place, Column column) {
    List<String> assigned = new ArrayList<>(values.of(column));
    if (place.keys().contains(column.name())) {
      assigned.add(dialect.identifier(column.name()) + " + 3000000000");
    }
    return assigned.stream()
        .map(
            value ->
                "update "
                    + dialect.identifier(place.table())
                    + " set "
                    + dialect.identifier(column.name())
                    + " = "
                    + value)
        .toList();
  }

  /** A row for each value of each column, else like the first row. */
  List<String> odd() {
    List<String> moves = new ArrayList<>();
    for (Place place : places) {
      for (Column column : place.columns()) {
        values.of(column).forEach(each -> moves.add(copy(place, Optional.of(column.name()), each)));
      }
    }
    return moves;
  }

  private String copy(Place place, Optional<Name> replaced, String value) {
    String table = dialect.identifier(place.table());
    List<Name> columns =
        place.columns().stream()
            .filter(each -> !each.identity() || replaced.filter(each.name()::equals).isPresent())
            .map(Column::name)
            .filter(each -> !isHeld(place, each) || replaced.filter(each::equals).isPresent())
            .toList();
    String written = columns.stream().map(dialect::identifier).collect(Collectors.joining(", "));
    String selected =
        columns.stream()
            .map(
                each ->
                    replaced.filter(each::equals).isPresent() ? value : copied(table, place, each))
            .collect(Collectors.joining(", "));
    return "insert into "
        + table
        + " ("
        + written
        + ") select "
        + selected
        + " from "
        + table
        + " limit 1";
  }

  private static boolean isHeld(Place place, Name column) {
    return place.definition().heldColumn(column).isPresent();
  }

  private String copied(String table, Place place, Name column) {
    String name = dialect.identifier(column);
    return place.keys().contains(column)
        ? "(select max(" + name + ") + 1 from " + table + ")"
        : name;
  }
}
