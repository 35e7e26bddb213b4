package io.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.schema.Column;
import io.aludel.schema.Schema;
import io.aludel.schema.Table;
import io.aludel.testing.Databases;
import io.aludel.testing.TestDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each change leaves the catalogue as if the schema after it had been created afresh; its inverse
 * leaves catalogue and rows as they were.
 */
class ChangesOnDatabasesTest {

  static Stream<Arguments> everywhere() {
    return Dialects.all().stream()
        .flatMap(
            dialect -> ChangeCases.all().stream().map(each -> Arguments.of(dialect.name(), each)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("everywhere")
  void changesAndComesBack(String dialect, ChangeCase each) {
    Schema before = each.before();
    if (each.refusal(dialect).isPresent()) {
      assertThatThrownBy(() -> Dialects.named(dialect).statements(before, each.changes()))
          .isInstanceOf(ImpossibleChange.class)
          .hasMessage(each.refusal(dialect).get());
      return;
    }
    try (TestDatabase database = Databases.open(dialect);
        TestDatabase fresh = Databases.open(dialect)) {
      database.run(database.dialect().statements(Schema.empty(), ChangeCase.creation(before)));
      each.rows().forEach(database::run);
      List<String> catalogue = database.catalogue();
      List<String> rows = rows(database, before);

      database.run(database.dialect().statements(before, each.changes()));
      fresh.run(fresh.dialect().statements(Schema.empty(), ChangeCase.creation(each.after())));
      assertThat(living(database.catalogue())).isEqualTo(living(fresh.catalogue()));

      database.run(database.dialect().statements(each.after(), each.inverse()));
      assertThat(database.catalogue()).isEqualTo(catalogue);
      if (each.keeps()) {
        assertThat(rows(database, before)).isEqualTo(rows);
      }
    }
  }

  /** What is held is not part of a fresh schema. */
  private static List<String> living(List<String> catalogue) {
    return catalogue.stream()
        .filter(line -> !line.toLowerCase(Locale.ROOT).contains("zz_"))
        .toList();
  }

  private static List<String> rows(TestDatabase database, Schema schema) {
    List<String> rows = new ArrayList<>();
    for (Table table : schema.tables()) {
      String columns =
          table.columns().stream()
              .map(Column::name)
              .sorted(Comparator.naturalOrder())
              .map(database.dialect()::identifier)
              .collect(Collectors.joining(", "));
      rows.addAll(
          database.query(
              "select "
                  + columns
                  + " from "
                  + database.dialect().identifier(table.name())
                  + " order by "
                  + columns));
    }
    return rows;
  }
}
