package io.aludel.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A computation follows a new name of a column that it names, as databases do. */
class ComputationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '^',
      textBlock =
          """
          upper(a) # a # b # upper(b)
          A + aa + a1 + t.a # a # b # b + aa + a1 + t.b
          a || 'a' || 'it''a' # a # b # b || 'a' || 'it''a'
          upper(upper) # upper # b # upper(b)
          "a" || `a` || a # `a` # `b` # "b" || `b` || a
          a + 1 # a # `B` # a + 1
          a + 1 # a # rows # a + 1
          'a # a # b # 'a
          """)
  void followsANewName(String sql, String from, String to, String renamed) {
    assertThat(Computation.stored(sql).withColumnRenamed(Name.of(from), Name.of(to)).sql())
        .isEqualTo(renamed);
  }
}
