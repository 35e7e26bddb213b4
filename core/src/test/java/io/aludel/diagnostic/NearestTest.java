package io.aludel.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> NAMES = List.of("name", "email", "role", "legacy_field", "id");

  @ParameterizedTest
  @CsvSource({
    "nmae, name",
    "NAME, name",
    "emial, email",
    "legacyfield, legacy_field",
    "rol, role",
    "ix, id",
    "status,",
    "xyz,",
    "'',"
  })
  void whatWasMeant(String written, String meant) {
    assertThat(Nearest.to(written, NAMES).orElse(null)).isEqualTo(meant);
  }

  @Test
  void theNearestFirstAndEquallyNearOnesInOrder() {
    assertThat(Nearest.several("0002", List.of("0012", "0022", "0002x", "9999", "0001"), 3))
        .containsExactly("0001", "0002x", "0012");
  }

  @Test
  void aQuestionOrNothing() {
    assertThat(Nearest.question("nmae", NAMES)).isEqualTo(" Did you mean 'name'?");
    assertThat(Nearest.question("status", NAMES)).isEmpty();
  }
}
