package io.aludel.processor.intent;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.Rule;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The annotations do not depend on the core, so that only a test can hold their rules together. */
class RulesAgreeTest {

  @Test
  void everyRuleThatCanBeAcceptedIsOneOfTheCoresAndIsNamedInTheSameOrder() {
    assertThat(
            Arrays.stream(io.aludel.hazard.Rule.values())
                .map(Enum::name)
                .filter(name -> Arrays.stream(Rule.values()).anyMatch(r -> r.name().equals(name))))
        .containsExactlyElementsOf(Arrays.stream(Rule.values()).map(Enum::name).toList());
  }
}
