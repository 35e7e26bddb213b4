package io.aludel.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  private static Type verbatim(String sql) {
    return new Type.Verbatim(sql);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          int                    | integer
          INT4                   | Integer
          int8                   | bigint
          numeric(38)            | decimal(38,0)
          numeric ( 10 , 2 )     | DECIMAL(10,2)
          character varying (20) | varchar(20)
          character              | char(1)
          timestamptz            | timestamp with time zone
          int default 5          | integer  DEFAULT 5
          double                 | double precision
          """)
  void sameTypes(String one, String other) {
    assertThat(Spelling.isSameType(verbatim(one), verbatim(other))).isTrue();
    assertThat(Spelling.isSameType(verbatim(other), verbatim(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          integer          | bigint
          intarray         | integerarray
          numeric          | numeric(38,0)
          varchar          | varchar(1)
          char(2)          | char
          character large object | char(1) large object
          text default 'A' | text default 'a'
          integer unsigned | integer
          timestamp        | timestamptz
          """)
  void otherTypes(String one, String other) {
    assertThat(Spelling.isSameType(verbatim(one), verbatim(other))).isFalse();
  }

  /** Where the history speaks of a type of its own, and the mapping says how it is called. */
  @Test
  void logicalTypesThatEveryDatabaseSpellsAlike() {
    assertThat(Spelling.isSameType(Type.Plain.INTEGER, verbatim("int"))).isTrue();
    assertThat(Spelling.isSameType(new Type.Decimal(38, 0), verbatim("numeric(38)"))).isTrue();
    assertThat(Spelling.isSameType(new Type.Varchar(20), verbatim("character varying(20)")))
        .isTrue();
    assertThat(Spelling.isSameType(Type.Plain.CLOB, verbatim("clob"))).isFalse();
    assertThat(Spelling.isSameType(Type.Plain.INTEGER, Type.Plain.BIGINT)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          now()    | CURRENT_TIMESTAMP
          NOW ( )  | current_timestamp()
          now(6)   | current_timestamp(6)
          TRUE     | true
          lower(  'A' )  | LOWER('A')
          """)
  void sameDefaults(String one, String other) {
    assertThat(Spelling.isSameDefault(Optional.of(one), Optional.of(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          'Now()'  | 'now()'
          now(3)   | current_timestamp
          1        | 1.0
          """)
  void otherDefaults(String one, String other) {
    assertThat(Spelling.isSameDefault(Optional.of(one), Optional.of(other))).isFalse();
    assertThat(Spelling.isSameDefault(Optional.of(one), Optional.empty())).isFalse();
  }
}
