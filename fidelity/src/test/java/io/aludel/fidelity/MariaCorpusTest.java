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
 * On MariaDB, the schema that Aludel emits is the one that Hibernate creates, but for the lengths
 * of large objects. Some models are none for MariaDB: Hibernate's own statements fail there.
 */
@Execution(ExecutionMode.CONCURRENT)
class MariaCorpusTest {

  /** What the database says of Hibernate's own statements. */
  private static final Map<String, String> IMPOSSIBLE =
      Map.ofEntries(
          entry("aggregates_as_xml", "Unsupported aggregate SQL type"),
          entry("arrays", "right syntax to use near"),
          // A column called range, in a check that does not quote it.
          entry("bean_validation", "right syntax to use near"),
          // A column called blob.
          entry("binaries", "right syntax to use near"),
          entry("collations", "Unknown collation"),
          // A table called Long.
          entry("derived_key_lengths", "right syntax to use near"),
          // A text cannot refer to an enum.
          entry("enum_references", "Foreign key constraint is incorrectly formed"),
          entry("identities", "AUTO_INCREMENT' cannot be used in the CHECK clause"),
          entry("identity", "Column length too big"),
          entry("numbers", "Maximum is 38"),
          entry("options", "fillfactor"),
          entry("options_everywhere", "Option 'CACHE' used twice"),
          entry("seldom_attributes", "right syntax to use near"),
          // A column called condition.
          entry("shop", "right syntax to use near"),
          entry("single_table", "right syntax to use near"),
          entry("sql_types", "right syntax to use near"),
          entry("texts", "Row size too large"),
          entry("time_zones", "with time zone"),
          entry("times", "Maximum is 6"));

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
    return Corpus.sample(DatabaseKind.MARIADB)
        .map(model -> dynamicTest(model.name(), () -> compare(model)));
  }

  private static void compare(Model model) throws Exception {
    Outcome outcome =
        fidelity
            .compare(model, List.of(model.namings().get(0)), List.of(DatabaseKind.MARIADB))
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
