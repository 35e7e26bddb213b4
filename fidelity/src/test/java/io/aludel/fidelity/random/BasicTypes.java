package io.aludel.fidelity.random;

import static io.aludel.fidelity.random.Basic.Kind.KEYABLE;
import static io.aludel.fidelity.random.Basic.Kind.LARGE;
import static io.aludel.fidelity.random.Basic.Kind.NUMBER;
import static io.aludel.fidelity.random.Basic.Kind.TEXT;

import java.util.List;

/** Chooses basic types. */
final class BasicTypes {

  private final World world;
  private final Dice dice;

  BasicTypes(World world) {
    this.world = world;
    this.dice = world.dice;
  }

  /** Any type that an attribute can have. */
  Basic any() {
    return switch (dice.below(14)) {
      case 0, 1, 2 -> text();
      case 3 -> Basic.of(dice.of("Integer", "Long", "Short", "Byte"), NUMBER);
      case 4 -> Basic.of(dice.of("int", "long", "short", "byte"), NUMBER);
      case 5 -> Basic.of(dice.of("boolean", "Boolean", "char", "Character"), KEYABLE);
      case 6 -> decimal();
      case 7, 8 -> enumeration();
      case 9, 10 -> time();
      case 11 -> dice.of(Basic.of("UUID", KEYABLE), coded(), converted());
      case 12 -> rare();
      default -> large();
    };
  }

  /** A type for an identifier that nobody generates. */
  Basic forId() {
    return switch (dice.below(7)) {
      case 0 -> Basic.of("Integer", NUMBER);
      case 1 -> Basic.of("Long", NUMBER);
      case 2 -> Basic.of("UUID", KEYABLE);
      case 3 -> Basic.of("LocalDate", KEYABLE);
      case 4 -> Basic.of("Short", NUMBER);
      default -> Basic.of("String", TEXT).with("length = " + dice.between(2, 90));
    };
  }

  /** A type for an element of a collection, a map's key or an identifying attribute. */
  Basic simple() {
    return switch (dice.below(6)) {
      case 0, 1 -> Basic.of("String", TEXT).with("length = " + dice.between(2, 400));
      case 2 -> Basic.of("String", TEXT);
      case 3 -> enumeration();
      case 4 -> Basic.of(dice.of("Integer", "Long", "Short"), NUMBER);
      default -> Basic.of(dice.of("UUID", "LocalDate", "Instant", "Boolean"), KEYABLE);
    };
  }

  private Basic text() {
    return switch (dice.below(6)) {
      case 0, 1 -> Basic.of("String", TEXT);
      case 2, 3 -> Basic.of("String", TEXT).with("length = " + dice.between(1, 500));
      case 4 ->
          Basic.of("String", LARGE).with("length = " + dice.of(4000, 40000, 2_000_000, 20_000_000));
      default -> Basic.of("String", TEXT).annotated("@org.hibernate.annotations.Nationalized");
    };
  }

  private Basic decimal() {
    return switch (dice.below(6)) {
      case 0 -> Basic.of("BigDecimal", NUMBER);
      case 1, 2 ->
          Basic.of("BigDecimal", NUMBER)
              .with("precision = " + dice.between(8, 30), "scale = " + dice.below(7));
      case 3 -> Basic.of("BigInteger", NUMBER);
      case 4 -> Basic.of("BigInteger", NUMBER).with("precision = " + dice.between(5, 30));
      default -> Basic.of(dice.of("double", "Double", "float", "Float"), NUMBER);
    };
  }

  private Basic enumeration() {
    Basic basic = Basic.of(dice.pick(world.enums), KEYABLE);
    return switch (dice.below(4)) {
      case 0 -> basic;
      case 1 -> basic.annotated("@Enumerated");
      case 2 -> basic.annotated("@Enumerated(EnumType.STRING)");
      default ->
          basic.annotated("@Enumerated(EnumType.STRING)").with("length = " + dice.between(8, 60));
    };
  }

  private Basic time() {
    String[] precision =
        dice.chance(25) ? new String[] {"secondPrecision = " + dice.below(7)} : new String[0];
    return switch (dice.below(9)) {
      case 0 -> Basic.of(dice.of("LocalDate", "java.sql.Date"), KEYABLE);
      case 1 -> Basic.of(dice.of("LocalTime", "java.sql.Time"), KEYABLE).with(precision);
      case 2, 3 ->
          Basic.of(dice.of("LocalDateTime", "java.sql.Timestamp"), KEYABLE).with(precision);
      case 4 ->
          Basic.of(dice.of("Instant", "OffsetDateTime", "ZonedDateTime"), KEYABLE).with(precision);
      case 5 -> zoned();
      case 6 -> Basic.of("OffsetTime", KEYABLE);
      case 7 ->
          Basic.of(dice.of("Date", "Calendar"), KEYABLE)
              .annotated("@Temporal(TemporalType." + dice.of("DATE", "TIMESTAMP") + ")");
      default -> Basic.of("Date", KEYABLE);
    };
  }

  private Basic zoned() {
    return Basic.of(dice.of("OffsetDateTime", "ZonedDateTime"), LARGE)
        .annotated(
            "@org.hibernate.annotations.TimeZoneStorage("
                + "org.hibernate.annotations.TimeZoneStorageType."
                + dice.of("NATIVE", "NORMALIZE", "NORMALIZE_UTC", "DEFAULT")
                + ")");
  }

  private Basic coded() {
    return switch (dice.below(5)) {
      case 0 -> Basic.of("UUID", KEYABLE).annotated(code("VARCHAR")).with("length = 36");
      case 1 -> Basic.of("Integer", NUMBER).annotated(code(dice.of("BIGINT", "SMALLINT")));
      case 2 -> Basic.of("String", TEXT).annotated(code(dice.of("VARCHAR", "NVARCHAR")));
      case 3 -> Basic.of("Boolean", KEYABLE).annotated(code("TINYINT"));
      default -> Basic.of("String", LARGE).annotated(code("LONGVARCHAR"));
    };
  }

  private static String code(String name) {
    return "@org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes." + name + ")";
  }

  private Basic converted() {
    if (world.converted.isEmpty()) {
      return Basic.of("UUID", KEYABLE);
    }
    String type = dice.pick(world.converted);
    return dice.chance(50)
        ? Basic.of(type, KEYABLE)
        : Basic.of(type, KEYABLE).annotated("@Convert(converter = " + type + "Converter.class)");
  }

  private Basic rare() {
    return switch (dice.below(9)) {
      case 0 -> Basic.of("Duration", KEYABLE);
      case 1 -> Basic.of("Year", KEYABLE);
      case 2 -> Basic.of("ZoneOffset", KEYABLE);
      case 3 -> Basic.of("Currency", KEYABLE);
      case 4 -> Basic.of(dice.of("Locale", "TimeZone", "ZoneId", "java.net.URL"), KEYABLE);
      case 5 -> Basic.of("Class<?>", KEYABLE);
      case 6 -> Basic.of("java.net.InetAddress", KEYABLE);
      case 7 -> Basic.of(dice.of("YearMonth", "MonthDay", "Period"), LARGE);
      default -> Basic.of(dice.of("Month", "DayOfWeek"), KEYABLE);
    };
  }

  private Basic large() {
    return switch (dice.below(7)) {
      case 0, 1 -> Basic.of(dice.of("String", "char[]"), LARGE).annotated("@Lob");
      case 2 -> Basic.of("byte[]", LARGE).annotated("@Lob");
      case 3 -> Basic.of("byte[]", LARGE).with("length = " + dice.of(16, 1000, 2_000_000));
      case 4 -> Basic.of(dice.of("int[]", "String[]", "long[]", "UUID[]"), LARGE);
      case 5 -> Basic.of(dice.of("List<String>", "Set<Integer>", "List<Long>"), LARGE);
      default ->
          new Basic(
              dice.of("String", "Map<String, String>"), List.of(code("JSON")), List.of(), LARGE);
    };
  }
}
