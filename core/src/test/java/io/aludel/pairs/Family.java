package io.aludel.pairs;

import io.aludel.dialect.Dialects;
import io.aludel.schema.SchemaException;
import io.aludel.schema.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Types that become one another in place, and values of them; not each value is one of each type.
 *
 * @param keys how well its values serve as keys
 */
record Family(Keys keys, List<Type> types, List<String> values) {

  /** How well values serve as keys. */
  enum Keys {
    /** There are many, and they are short. */
    MANY,
    /** There are so few that they need company. */
    FEW,
    /** Some database makes no key of them. */
    NONE
  }

  static final Family NUMBERS =
      family(
          Keys.MANY,
          "tinyint smallint integer bigint decimal(12,2) decimal(19,0) decimal(21,2)",
          "1 2 3 -1 42 100 127 -128 0 1000 32767 -32768 70000 2147483647 -2147483648",
          "9007199254740993 9223372036854775807");

  static final Family TEXTS =
      new Family(
          Keys.MANY,
          types("varchar(5) varchar(20) varchar(50) varchar(255) varchar(300)"),
          List.of(
              "x",
              "it's",
              "a\\b",
              "",
              "größe",
              "\"q\"",
              "日本",
              "%_?",
              "-- x",
              "a\nb",
              "null",
              "{0}:p",
              "longer than five",
              "\\'; drop",
              "y".repeat(50),
              "z".repeat(255)));

  private static final List<Family> ALL =
      List.of(
          NUMBERS,
          NUMBERS,
          TEXTS,
          TEXTS,
          family(
              Keys.FEW,
              "varchar(20) enum{A,B} enum{A,B,C} enum{C,it's,B,A} enum{A,B,C}(20) enum{A,B} unchecked",
              "A B C it's"),
          family(Keys.FEW, "ordinal{A,B} ordinal{A,B,C} ordinal{A,B,C,D}", "A B C D"),
          family(
              Keys.MANY,
              "varbinary(10) varbinary(20)",
              "00 ff 00ff deadbeef 5c27 " + "0a".repeat(15)),
          family(Keys.NONE, "binary(4)", "00000000 deadbeef"),
          family(Keys.NONE, "float(24) float(53)", "0 0.5 -1.25 1024 -3"),
          family(
              Keys.MANY,
              "timestamp(0) timestamp(3) timestamp(6)",
              "2026-01-31T23:59:01 1970-01-02T00:00:00 9999-12-31T23:59:59 1999-12-31T23:59:59.123"),
          family(
              Keys.NONE,
              "instant(3) instant(6) timestamp_tz(6)",
              "2026-01-31T21:59:01Z 1999-12-31T23:59:59.123Z 1970-01-02T00:00:00Z"),
          family(Keys.MANY, "time(0) time(3)", "00:00:00 23:59:59 12:30:01"),
          family(Keys.NONE, "time_tz(0)", "10:00:00+00:00 23:59:59+00:00"),
          family(Keys.NONE, "time_offset(0)", "10:00:00+00:00 23:59:59+00:00"),
          family(Keys.MANY, "date", "2026-01-31 1970-01-01 9999-12-31 1583-01-01"),
          family(
              Keys.MANY,
              "uuid",
              "123e4567-e89b-12d3-a456-426614174000 00000000-0000-0000-0000-000000000001",
              "ffffffff-ffff-ffff-ffff-ffffffffffff 00000000-0000-4000-8000-00000000abcd"),
          family(Keys.FEW, "boolean", "true false"),
          family(Keys.FEW, "char(3) char(8)", "abc xyz it's"),
          family(Keys.NONE, "json", "{\"a\":\"it's\"} [1,null] \"\\\\\""),
          family(Keys.NONE, "xml", "<a/> <b>x</b>"),
          family(Keys.NONE, "inet", "127.0.0.1"),
          family(Keys.NONE, "clob varchar(70000)", "x it's größe"),
          family(Keys.NONE, "blob", "00ff"),
          family(Keys.NONE, "array{integer} array{integer}(3)", "1 1,2"));

  private static Family family(Keys keys, String types, String... values) {
    return new Family(keys, types(types), Arrays.stream(values).flatMap(Family::words).toList());
  }

  private static List<Type> types(String texts) {
    // A blank belongs to a type only where it says that nothing is checked.
    return Stream.of(texts.split(" (?!unchecked)")).map(Type::parse).toList();
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.split(" "));
  }

  static Family any(Dice dice) {
    return dice.of(ALL);
  }

  static Family keys(Dice dice) {
    return dice.of(ALL.stream().filter(each -> each.keys == Keys.MANY).toList());
  }

  static Family of(Type type) {
    return ALL.stream().filter(each -> each.types.contains(type)).findFirst().orElseThrow();
  }

  static boolean fits(Type type, String value) {
    boolean unread =
        type == Type.Plain.XML || type == Type.Plain.INET || type instanceof Type.Array;
    if (unread) {
      return true;
    }
    try {
      Dialects.named("h2").literal(type, value);
      return true;
    } catch (SchemaException none) {
      return false;
    }
  }

  /** The values that are some of all these types. */
  static List<String> values(List<Type> types) {
    return of(types.get(0)).values.stream()
        .filter(value -> types.stream().allMatch(type -> fits(type, value)))
        .toList();
  }
}
