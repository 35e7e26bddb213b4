package io.aludel.fidelity;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * On SQLite, the schema that Aludel emits is the one that Hibernate creates but for what Hibernate
 * leaves out there: {@link SqliteGap}. Some models are none for SQLite, each for a reason.
 */
@Execution(ExecutionMode.CONCURRENT)
class SqliteCorpusTest {

  private static final String NO_SCHEMAS = "lies in a schema, and SQLite has none";

  /** What is said of the models that are none for SQLite. */
  private static final Map<String, String> IMPOSSIBLE =
      Map.ofEntries(
          entry("aggregates", "Dialect does not support aggregateComponentAssignmentExpression"),
          entry("aggregates_as_xml", "Dialect does not support aggregateComponentAssignment"),
          entry("arrays", "Unable to determine SQL type name for column 'coded'"),
          entry("collations", "no such collation sequence: POSIX"),
          entry("collections_elsewhere", NO_SCHEMAS),
          entry("content", NO_SCHEMAS),
          // A table called Nothing, which Hibernate does not quote.
          entry("discriminators", "near \"Nothing\": syntax error"),
          entry("options", "with (fillfactor = 50)"),
          entry("options_everywhere", "cannot have the options 'cycle' on SQLite"),
          entry("secondary_tables", NO_SCHEMAS),
          entry("secondary_tables_too", NO_SCHEMAS),
          entry("sequences", NO_SCHEMAS),
          entry("spring_names", NO_SCHEMAS),
          entry("table_generators", NO_SCHEMAS),
          entry("tables", NO_SCHEMAS),
          entry("tables_of_their_own", NO_SCHEMAS));

  private static Fidelity fidelity;

  @BeforeAll
  static void start() {
    fidelity = new Fidelity();
  }

  @AfterAll
  static void stop() throws Exception {
    fidelity.close();
  }

  @TestFactory
  Stream<DynamicTest> emittedSchemaIsHibernatesSchema() {
    return Corpus.sample(DatabaseKind.SQLITE)
        .map(model -> dynamicTest(model.name(), () -> compare(model)));
  }

  private static void compare(Model model) throws Exception {
    Outcome outcome =
        fidelity
            .compare(model, List.of(model.namings().get(0)), List.of(DatabaseKind.SQLITE))
            .get(0);
    if (IMPOSSIBLE.containsKey(model.name())) {
      assertThat(Stream.concat(outcome.refusals().stream(), outcome.differences().stream()))
          .as(outcome.toString())
          .anyMatch(each -> each.contains(IMPOSSIBLE.get(model.name())));
      return;
    }
    assertThat(outcome.refusals()).as(outcome.toString()).isEmpty();
    assertThat(outcome.differences()).as(outcome.toString()).isEmpty();
    assertThat(outcome.figures().equal(Subject.TABLES)).isPositive();
  }
}
