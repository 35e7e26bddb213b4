package io.aludel.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The schema that is derived is the one that Hibernate creates, as the databases themselves say.
 */
class FidelityTest {

  private static FidelityHarness harness;

  @BeforeAll
  static void start() {
    harness = new FidelityHarness();
  }

  @AfterAll
  static void stop() throws Exception {
    harness.close();
  }

  @TestFactory
  Stream<DynamicTest> derivedSchemaIsHibernatesSchema(@TempDir Path temporary) {
    return MappingCase.all("good")
        .flatMap(
            mapping ->
                mapping.databases().stream()
                    .map(
                        database ->
                            dynamicTest(
                                mapping + " on " + database,
                                () -> compare(mapping, database, temporary))));
  }

  private static void compare(MappingCase mapping, String database, Path temporary)
      throws Exception {
    Path classes = temporary.resolve(mapping + "-" + database);
    Derivation derivation =
        Derivation.of(
            ToolProvider.getSystemJavaCompiler(), mapping.sources(), mapping.settings(), classes);
    assertThat(derivation.reports()).isEmpty();
    assertThat(derivation.target().isConclusive()).isTrue();
    SortedSet<String> ours = harness.byAludel(database, derivation.target().schema());
    SortedSet<String> theirs =
        harness.byHibernate(database, mapping.settings(), classes, derivation.classNames());
    assertThat(theirs).isNotEmpty();
    assertThat(difference(ours, theirs)).as("only in Aludel's").isEmpty();
    assertThat(difference(theirs, ours)).as("only in Hibernate's").isEmpty();
  }

  private static SortedSet<String> difference(SortedSet<String> these, SortedSet<String> those) {
    SortedSet<String> difference = new TreeSet<>(these);
    difference.removeAll(those);
    return difference;
  }
}
