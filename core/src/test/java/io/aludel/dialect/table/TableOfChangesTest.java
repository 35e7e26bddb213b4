package io.aludel.dialect.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.Change;
import io.aludel.dialect.ChangeCase;
import io.aludel.dialect.ChangeCases;
import io.aludel.dialect.table.Outcome.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What each change does on each database, tried and written down for a reviewer. {@code
 * -Daludel.golden=write} writes it anew.
 */
class TableOfChangesTest {

  @ParameterizedTest
  @ValueSource(strings = {"h2", "mariadb", "postgresql", "sqlite"})
  void saysWhatEachChangeDoes(String dialect) throws IOException {
    Path golden = Path.of("src/test/resources/io/aludel/dialect/table." + dialect + ".md");
    String said = GoldenTable.text(dialect, Outcomes.on(dialect));
    if ("write".equals(System.getProperty("aludel.golden"))) {
      Files.writeString(golden, said);
    }
    assertThat(said).isEqualTo(Files.readString(golden));
  }

  /** No kind of change without its row, up or down. */
  @ParameterizedTest
  @ValueSource(strings = {"h2", "mariadb", "postgresql", "sqlite"})
  void leavesNoKindOut(String dialect) {
    Set<String> shown =
        ChangeCases.of(dialect).stream()
            .flatMap(TableOfChangesTest::changes)
            .map(each -> each.getClass().getSimpleName())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(shown).isEqualTo(kinds(Change.class).collect(Collectors.toCollection(TreeSet::new)));
  }

  /** What the questions let pass, the database takes. */
  @ParameterizedTest
  @ValueSource(strings = {"h2", "mariadb", "postgresql", "sqlite"})
  void asksForAllThatIsRefused(String dialect) {
    assertThat(Outcomes.on(dialect))
        .filteredOn(each -> each.unasked().isPresent())
        .extracting(each -> each.change().name())
        .isEmpty();
  }

  /** The rows that are found to be refused show each kind of question, by how it begins. */
  @ParameterizedTest
  @ValueSource(strings = {"h2", "mariadb", "postgresql", "sqlite"})
  void findsRowsForEachKindOfQuestion(String dialect) {
    List<Way> ways =
        Outcomes.on(dialect).stream().flatMap(each -> Stream.of(each.up(), each.down())).toList();
    assertThat(
            ways.stream()
                .flatMap(way -> way.refusals().stream())
                .map(each -> beginning(each.counted().replaceFirst("\\d+ ", ""))))
        .containsAll(
            ways.stream()
                .flatMap(way -> way.asked().stream())
                .map(each -> beginning(each))
                .toList());
  }

  private static String beginning(String problem) {
    return String.join(" ", List.of(problem.split(" ")).subList(0, 2));
  }

  private static Stream<Change> changes(ChangeCase each) {
    return Stream.concat(each.changes().stream(), each.inverse().stream());
  }

  static Stream<String> kinds(Class<?> kind) {
    return kind.isSealed()
        ? Stream.of(kind.getPermittedSubclasses()).flatMap(TableOfChangesTest::kinds)
        : Stream.of(kind.getSimpleName());
  }
}
