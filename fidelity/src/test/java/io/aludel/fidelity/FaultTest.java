package io.aludel.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What comparisons leave out, they leave out because Hibernate fails there and Aludel's schema does
 * not.
 */
class FaultTest {

  private static final Path FAULTS = Path.of("src/test/resources/faults");

  @ParameterizedTest
  @EnumSource(Fault.class)
  void isHibernatesAndNotAludels(Fault fault) throws Exception {
    Model model = Model.in(FAULTS.resolve(fault.name().toLowerCase(Locale.ROOT)));
    try (Fidelity fidelity = new Fidelity()) {
      List<Outcome> outcomes = fidelity.compare(model, model.namings(), model.databases());
      for (Outcome outcome : outcomes) {
        assumeThat(outcome.refusals()).as(outcome.toString()).isEmpty();
        assertThat(outcome.differences()).as(outcome.toString()).isEmpty();
        assertThat(outcome.notes()).as(outcome.toString()).isEmpty();
        assertThat(outcome.faults())
            .as(outcome.toString())
            .isNotEmpty()
            .allSatisfy(each -> assertThat(each).startsWith(fault.name()));
      }
    }
  }

  /** No statement of Hibernate's DDL fails, but rows do. */
  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"REQUIRED_IN_SINGLE_TABLE_SUBCLASS"})
  void keepsHibernateFromStoringRows(Fault fault) throws Exception {
    Model model = Model.in(FAULTS.resolve(fault.name().toLowerCase(Locale.ROOT)));
    try (Databases databases = new Databases();
        Compiled compiled = Compiled.of(model, NamingStrategies.JPA)) {
      assumeThat(compiled.errors()).isEmpty();
      for (DatabaseKind kind : DatabaseKind.ALWAYS) {
        Database theirs = databases.take(kind);
        try (Hibernate hibernate = new Hibernate(model, NamingStrategies.JPA, compiled, theirs)) {
          assertThat(hibernate.failedStatements()).isEmpty();
          assertThat(new Rows(hibernate, theirs, theirs).failuresOnTheirs()).isNotEmpty();
        }
      }
    }
  }

  @Test
  void nothingElseIsLeftOut() throws Exception {
    try (Stream<Path> folders = Files.list(FAULTS)) {
      assertThat(folders.map(each -> each.getFileName().toString().toUpperCase(Locale.ROOT)))
          .containsExactlyInAnyOrderElementsOf(Stream.of(Fault.values()).map(Fault::name).toList());
    }
  }
}
