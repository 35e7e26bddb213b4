package io.aludel.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The schema that Aludel emits is the one that Hibernate creates, as the databases themselves say,
 * and Hibernate can work with it.
 */
@Execution(ExecutionMode.CONCURRENT)
class CorpusTest {

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
    return Corpus.models()
        .flatMap(
            model ->
                model.namings().stream()
                    .map(
                        naming ->
                            dynamicTest(
                                model + " with naming " + naming, () -> compare(model, naming))));
  }

  private static void compare(Model model, NamingStrategies naming) throws Exception {
    for (Outcome outcome : fidelity.compare(model, List.of(naming), model.databases())) {
      assertThat(outcome.refusals()).as(outcome.toString()).isEmpty();
      assertThat(outcome.differences()).as(outcome.toString()).isEmpty();
      assertThat(outcome.figures().equal(Subject.TABLES)).isPositive();
    }
  }
}
