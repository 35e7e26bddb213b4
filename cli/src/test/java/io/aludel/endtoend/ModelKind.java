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
  private static final List<ModelKind> PLAIN =
      List.of(values()).subList(0, List.of(values()).indexOf(EMBEDDED));

  /** What a backfill cannot say for SQLite, where it depends on the application's time zone. */
  private static final List<ModelKind> LOCAL = List.of(DATE, TIME, DATE_TIME);

  private final String javaType;
  private final String literal;
  private final String backfill;

  ModelKind(String javaType, String literal, String backfill) {
    this.javaType = javaType;
    this.literal = literal;
    this.backfill = backfill;
  }

  /** Kinds of plain attributes that a random attribute can have on a database. */
  static List<ModelKind> plain(TestDatabase.Kind database) {
    return database == TestDatabase.Kind.SQLITE
        ? PLAIN.stream().filter(kind -> !LOCAL.contains(kind)).toList()
        : PLAIN;
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
    boolean postgresql = database == TestDatabase.Kind.POSTGRESQL;
    return switch (this) {
      case BYTES -> postgresql ? "'\\x0" + row + "'" : "X'0" + row + "'";
      case CLOB -> postgresql ? String.valueOf(row) : "'long " + row + "'";
      case INSTANT, OFFSET_DATE_TIME ->
          switch (database) {
            case SQLITE -> row + "000";
            case MARIADB ->
                literal.formatted(row).replace(" with time zone", "").replace("+00'", "'");
            case H2, POSTGRESQL -> literal.formatted(row);
          };
      default -> literal.formatted(row);
    };
  }
}
