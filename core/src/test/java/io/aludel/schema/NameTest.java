package io.aludel.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

  /** Plain names are what their lower case is. */
  @Property(tries = 2_000)
  void plainNamesAreTheirLowerCase(@ForAll("texts") String one, @ForAll("texts") String other) {
    Name name = new Name(one, false);
    Name second = new Name(other, false);
    String key = one.toLowerCase(Locale.ROOT);
    String secondKey = other.toLowerCase(Locale.ROOT);
    assertThat(name.equals(second)).isEqualTo(key.equals(secondKey));
    assertThat(Integer.signum(name.compareTo(second)))
        .isEqualTo(Integer.signum(key.compareTo(secondKey)));
    if (name.equals(second)) {
      assertThat(name).hasSameHashCodeAs(second);
    }
    assertThat(new Name(one, true)).isNotEqualTo(name);
  }

  /** Among them letters that are of ASCII, or are two, in lower case only. */
  @Provide
  static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars('a', 'A', 'k', 'K', '_', 'i', '\u212a', '\u0130', '\u0307', '\u00c9', '\u00e9')
        .ofMinLength(1)
        .ofMaxLength(3);
  }
}
