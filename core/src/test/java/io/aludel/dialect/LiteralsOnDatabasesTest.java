package io.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.schema.SchemaException;
import io.aludel.schema.Type;
import io.aludel.testing.Databases;
import io.aludel.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A literal is the value that was written, or an error that says what is allowed. */
class LiteralsOnDatabasesTest {

  /** What the databases give back as text, up to the point where they agree. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          boolean        | TRUE                                 | true
          tinyint        | -128                                 | -128
          bigint         | 9223372036854775807                  | 9223372036854775807
          integer        | 5.0                                  | 5
          float(53)      | 1.5e3                                | 1500
          decimal(5,2)   | -123.4                               | -123.40
          decimal(5,2)   | 0                                    | 0.00
          varchar(30)    | it's "me" \\n ; -- %s ?              | it's "me" \\n ; -- %s ?
          varchar(20)    | größe                                | größe
          char(3)        | abc                                  | abc
          varchar(3)     | 1e2                                  | 1e2
          json           | {}                                   | {}
          json           | "it's \\u00e4"                        | "it's ä"
          uuid           | 123E4567-E89B-12D3-A456-426614174000 | 123e4567-e89b-12d3-a456-426614174000
          date           | 2026-01-31                           | 2026-01-31
          time(0)        | 23:59                                | 23:59:00
          time(3)        | 23:59:01.25                          | 23:59:01.25
          timestamp(6)   | 2026-01-31T23:59:01.123456           | 2026-01-31 23:59:01.123456
          timestamp(6)   | 2026-01-31 23:59:01                  | 2026-01-31 23:59:01
          enum{B,it's}   | it's                                 | it's
          ordinal{A,B,C} | C                                    | 2
          """)
  void isTheValue(String type, String value, String stored) {
    for (String dialect : List.of("h2", "mariadb", "postgresql")) {
      assertThat(stored(Dialects.named(dialect), type, value, "c")).isEqualTo(stored);
    }
  }

  /** As Hibernate was seen to store values through SQLite's driver. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          boolean           | TRUE                                 | integer 1
          boolean           | false                                | integer 0
          tinyint           | -128                                 | integer -128
          bigint            | 9223372036854775807                  | integer 9223372036854775807
          integer           | 5.0                                  | integer 5
          float(53)         | 1.5e3                                | real 1500
          decimal(5,2)      | -123.4                               | real -123.4
          decimal(5,2)      | 7.00                                 | integer 7
          varchar(30)       | it's "me" \\n ; -- %s ?              | text it's "me" \\n ; -- %s ?
          varchar(3)        | 007                                  | text 007
          char(3)           | abc                                  | text abc
          clob              | größe                                | text größe
          json              | {"a": "it's"}                        | text {"a": "it's"}
          timestamp_tz(3)   | 2026-01-31T23:59:01.123+02:00        | integer 1769896741123
          instant(6)        | 2026-01-31T21:59:01.123456Z          | integer 1769896741123
          time_offset(0)    | 23:59:01+03:00                       | text 23:59:01+03:00
          enum{B,it's}      | it's                                 | text it's
          ordinal{A,B,C}    | C                                    | integer 2
          """)
  void isWhatHibernateStoresInSqlite(String type, String value, String stored) {
    assertThat(stored(Dialects.named("sqlite"), type, value, "typeof(c) || ' ' || c"))
        .isEqualTo(stored);
  }

  @Test
  void isNoDateOrTimeInSqliteWhoseTimeZoneNobodyKnows() {
    Map<String, String> values =
        Map.of(
            "date", "2026-01-31",
            "time(0)", "23:59:00",
            "time_tz(0)", "23:59:00+01:00",
            "timestamp(6)", "2026-01-31T23:59:00");
    values.forEach(
        (type, value) ->
            assertThatThrownBy(() -> Dialects.named("sqlite").literal(Type.parse(type), value))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("depend on the application's time zone"));
  }

  @Test
  void isTheMomentWhateverTheSessionsTimeZone() {
    for (String name : List.of("h2", "mariadb", "postgresql")) {
      Dialect dialect = Dialects.named(name);
      String seconds =
          name.equals("mariadb")
              ? "timestampdiff(second, '1970-01-01', c)"
              : "cast(extract(epoch from c) as bigint)";
      assertThat(stored(dialect, "instant(6)", "2026-01-31T23:00:00Z", seconds))
          .isEqualTo("1769900400");
      assertThat(stored(dialect, "timestamp_tz(3)", "2026-02-01T00:00:00+01:00", seconds))
          .isEqualTo("1769900400");
    }
  }

  @Test
  void isTheBytes() {
    assertThat(stored(Dialects.named("h2"), "varbinary(9)", "00fF", "rawtohex(c)"))
        .isEqualTo("00ff");
    assertThat(stored(Dialects.named("h2"), "binary(2)", "00fF", "rawtohex(c)")).isEqualTo("00ff");
    assertThat(stored(Dialects.named("h2"), "blob", "00fF", "rawtohex(c)")).isEqualTo("00ff");
    assertThat(stored(Dialects.named("h2"), "clob", "it's", "c")).isEqualTo("it's");
    for (String type : List.of("varbinary(9)", "binary(2)", "blob")) {
      assertThat(stored(Dialects.named("mariadb"), type, "00fF", "lower(hex(c))"))
          .isEqualTo("00ff");
    }
    assertThat(stored(Dialects.named("mariadb"), "clob", "größe", "c")).isEqualTo("größe");
    Dialect sqlite = Dialects.named("sqlite");
    for (String type : List.of("varbinary(9)", "binary(2)", "blob")) {
      assertThat(stored(sqlite, type, "00fF", "typeof(c) || hex(c)")).isEqualTo("blob00FF");
    }
    assertThat(stored(sqlite, "uuid", "123E4567-e89b-12d3-a456-426614174000", "hex(c)"))
        .isEqualTo("123E4567E89B12D3A456426614174000");
    Dialect postgresql = Dialects.named("postgresql");
    assertThat(stored(postgresql, "varbinary(9)", "00fF", "encode(c, 'hex')")).isEqualTo("00ff");
    assertThat(stored(postgresql, "binary(2)", "00fF", "encode(c, 'hex')")).isEqualTo("00ff");
    assertThat(stored(postgresql, "blob", "00fF", "encode(lo_get(c), 'hex')")).isEqualTo("00ff");
    assertThat(stored(postgresql, "clob", "größe", "convert_from(lo_get(c), 'UTF8')"))
        .isEqualTo("größe");
  }

  private static String stored(Dialect dialect, String type, String value, String expression) {
    Type parsed = Type.parse(type);
    try (TestDatabase database = Databases.open(dialect)) {
      database.run("create table t (c " + dialect.type(parsed) + ")");
      database.run("insert into t values (null)");
      database.run("update t set c = " + dialect.literal(parsed, value));
      String stored = database.query("select " + expression + " from t").get(0);
      if (dialect.name().equals("mariadb")) {
        // It writes all digits that a time may have, and keeps JSON as it was written.
        stored = stored.replaceAll("(:\\d\\d)\\.?(\\d*?)0*$", "$1.$2").replaceAll("\\.$", "");
        stored = stored.replace("\\u00e4", "ä");
      }
      return type.equals("boolean")
          ? stored.replaceAll("(?i)^t(rue)?$", "true")
          : type.startsWith("float") ? stored.replaceAll("\\.0$", "") : stored;
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          boolean        | yes                    | true or false
          tinyint        | 128                    | a whole number from -128 to 127
          integer        | 1.5                    | a whole number from -2147483648 to 2147483647
          integer        | user                   | a whole number from -2147483648 to 2147483647
          bigint         | 1e999999999            | a whole number from -9223372036854775808
          decimal(5,2)   | 1234                   | a number with at most 3 digits before the point and 2 after it
          decimal(5,2)   | 1.234                  | a number with at most 3 digits before the point and 2 after it
          float(24)      | 1e39                   | a number like 1.5 or 1e10 that is not too large
          float(53)      | NaN                    | a number like 1.5 or 1e10 that is not too large
          varchar(3)     | user                   | a text of at most 3 characters, and it has 4
          varbinary(1)   | 0                      | an even number of hexadecimal digits
          varbinary(1)   | 0000                   | at most 1 bytes, and it has 2
          json           | {"a": 01}              | a JSON text like
          json           | {"a": 1} x             | a JSON text like
          json           | {'a': 1}               | a JSON text like
          json           | [1,]                   | a JSON text like
          xml            | <a/>                   | no value here: only the database reads XML
          inet           | 127.0.0.1              | no value here: databases store addresses
          array{integer} | {1}                    | no value here: databases write arrays
          uuid           | 1                      | a UUID like
          date           | 2026-02-30             | a date like 2026-01-31
          date           | 31.01.2026             | a date like 2026-01-31
          time(0)        | 24:00                  | a time like 23:59:00
          time(0)        | 10:00:00.5             | at most 0 digits of fractional seconds
          timestamp(6)   | now()                  | a date and time like 2026-01-31T23:59:00
          instant(6)     | 2026-01-31T10:00:00    | a date and time with its offset
          enum{A,B}      | C                      | one of A, B
          ordinal{A,B}   | 1                      | one of A, B
          """)
  void saysWhatIsAllowed(String type, String value, String allowed) {
    for (Dialect dialect : Dialects.all()) {
      assertThatThrownBy(() -> dialect.literal(Type.parse(type), value))
          .isInstanceOf(SchemaException.class)
          .hasMessageStartingWith("'" + value + "' is no value of " + type + ": allowed is ")
          .hasMessageContaining(allowed);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"varchar(9)", "clob", "sql{text}"})
  void refusesWhatCannotBeStored(String type) {
    for (Dialect dialect : Dialects.all()) {
      assertThatThrownBy(() -> dialect.literal(Type.parse(type), "a\0b"))
          .isInstanceOf(SchemaException.class);
    }
  }
}
