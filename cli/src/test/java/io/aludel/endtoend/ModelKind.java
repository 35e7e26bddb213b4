package io.aludel.endtoend;

import java.util.List;

/** The kinds of attributes that random models are made of. */
enum ModelKind {
  TEXT("String", "'v%d'", "filled"),
  INTEGER("Integer", "%d", "5"),
  LONG("Long", "%d000000007", "6"),
  SHORT("Short", "%d", "7"),
  BYTE("Byte", "%d", "8"),
  BOOLEAN("Boolean", "true", "false"),
  DOUBLE("Double", "%d.5", "0.25"),
  FLOAT("Float", "%d.25", "0.5"),
  DECIMAL("java.math.BigDecimal", "%d.75", "12.50"),
  BIG_INTEGER("java.math.BigInteger", "%d00000000000000000001", "9"),
  CHARACTER("Character", "'%d'", "x"),
  DATE("java.time.LocalDate", "date '2026-01-0%d'", "2026-02-03"),
  TIME("java.time.LocalTime", "time '10:00:0%d'", "11:12:13"),
  DATE_TIME("java.time.LocalDateTime", "timestamp '2026-01-0%d 10:00:00'", "2026-02-03T11:12:13"),
  INSTANT(
      "java.time.Instant",
      "timestamp with time zone '2026-01-0%d 10:00:00+00'",
      "2026-02-03T11:12:13Z"),
  OFFSET_DATE_TIME(
      "java.time.OffsetDateTime",
      "timestamp with time zone '2026-01-0%d 10:00:00+00'",
      "2026-02-03T11:12:13Z"),
  UUID(
      "java.util.UUID",
      "'00000000-0000-0000-0000-00000000000%d'",
      "00000000-0000-0000-0000-0000000000ff"),
  BYTES("byte[]", "", ""),
  CLOB("String", "", ""),
  NAMED_CONSTANT("", "'RED'", "GREEN"),
  COUNTED_CONSTANT("", "1", "GREEN"),
  EMBEDDED("", "", ""),
  REFERENCE("", "", "");

  /** Kinds that keys and indexes can be made of, with values that differ from row to row. */
  static final List<ModelKind> KEYS = List.of(TEXT, INTEGER, LONG, SHORT, DATE, UUID, DATE_TIME);

  /** Kinds of plain attributes that a random attribute can have. */
  static final List<ModelKind> PLAIN =
      List.of(values()).subList(0, List.of(values()).indexOf(EMBEDDED));

  private final String javaType;
  private final String literal;
  private final String backfill;

  ModelKind(String javaType, String literal, String backfill) {
    this.javaType = javaType;
    this.literal = literal;
    this.backfill = backfill;
  }

  String javaType() {
    return javaType;
  }

  /** The value of a backfill; empty where there is none. */
  String backfill() {
    return backfill;
  }

  boolean isConstant() {
    return this == NAMED_CONSTANT || this == COUNTED_CONSTANT;
  }

  /** A value for a row as SQL. */
  String literal(TestDatabase.Kind database, int row) {
    boolean h2 = database == TestDatabase.Kind.H2;
    return switch (this) {
      case BYTES -> h2 ? "X'0" + row + "'" : "'\\x0" + row + "'";
      case CLOB -> h2 ? "'long " + row + "'" : String.valueOf(row);
      default -> literal.formatted(row);
    };
  }
}
