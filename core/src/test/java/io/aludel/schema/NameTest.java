package io.aludel.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameTest {

  /** Sorted names stay sorted, whichever way they are compared. */
  @Test
  void namesAreInTheOrderOfTheirLetters() {
    List<String> names =
        List.of("`B`", "`a`", "A_1", "a_b", "AA", "aab", "B", "b\u00c9", "b\u00e9a");
    List<Name> sorted = names.stream().map(Name::of).sorted().toList();
    assertThat(sorted)
        .extracting(Name::toString)
        .containsExactly("`B`", "`a`", "A_1", "a_b", "AA", "aab", "B", "b\u00c9", "b\u00e9a");
    assertThat(Name.of("AB")).isEqualByComparingTo(Name.of("ab"));
  }
}
