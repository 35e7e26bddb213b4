package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.mapping.basic.JavaBasic;
import io.aludel.processor.mapping.basic.SqlCode;
import io.aludel.processor.model.ColumnMirror;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code @Temporal} and {@code @TimeZoneStorage} make of a time (Jakarta Persistence, section
 * 11.1.53; Hibernate ORM 7.4).
 */
final class TemporalTypes {

  static final String TIME_ZONE_STORAGE = Jpa.HIBERNATE_PACKAGE + "TimeZoneStorage";

  private static final String INSTANT = "java.time.Instant";
  private static final String OFFSET_TIME = "java.time.OffsetTime";
  private static final Set<String> ZONED =
      Set.of(OFFSET_TIME, "java.time.OffsetDateTime", "java.time.ZonedDateTime");

  private static final Set<String> PRECISIONS = Set.of("precision", "secondPrecision");

  /** The types that {@code @Temporal} narrows; it has to agree with the others. */
  private static final Set<String> NARROWED =
      Set.of("java.util.Date", "java.util.Calendar", INSTANT);

  private static final Map<String, Set<String>> AGREEING =
      Map.ofEntries(
          Map.entry("java.sql.Date", Set.of("DATE")),
          Map.entry("java.sql.Time", Set.of("TIME")),
          Map.entry("java.sql.Timestamp", Set.of("TIMESTAMP")),
          Map.entry("java.time.LocalDate", Set.of("DATE")),
          Map.entry("java.time.LocalTime", Set.of("TIME")),
          Map.entry("java.time.LocalDateTime", Set.of("TIMESTAMP")),
          Map.entry(INSTANT, Set.of("DATE", "TIMESTAMP")),
          Map.entry("java.time.OffsetTime", Set.of("TIME")),
          Map.entry("java.time.OffsetDateTime", Set.of("TIMESTAMP")),
          Map.entry("java.time.ZonedDateTime", Set.of("TIMESTAMP")));

  private final MappingContext context;

  TemporalTypes(MappingContext context) {
    this.context = context;
  }

  /**
   * Whether what is said of a time contradicts its type, which is reported.
   *
   * @param name the type's name
   */
  boolean areWrong(Attribute attribute, String name) {
    Optional<Mirror> temporal = attribute.find(Jpa.TEMPORAL);
    if (temporal.isPresent()
        && AGREEING.containsKey(name)
        && !AGREEING.get(name).contains(temporal.get().constant("value"))) {
      context.report(
          Code.MAPPING_INVALID,
          temporal.get().place(),
          attribute
              + ": the type "
              + name
              + " says itself what is stored, and @Temporal("
              + temporal.get().constant("value")
              + ") is something else. Remove @Temporal.");
      return true;
    }
    return (storage(attribute).equals("AUTO") && refuseAuto(attribute))
        || (hasOffsetColumn(attribute) && (isLost(attribute) || isTorn(attribute)));
  }

  /** Whether the offset is to lie in another table than the time. */
  private boolean isTorn(Attribute attribute) {
    Optional<Mirror> offset = attribute.find(ColumnMapper.TIME_ZONE_COLUMN);
    String table = attribute.column().flatMap(ColumnMirror::table).orElse("");
    boolean torn = offset.filter(mirror -> !mirror.text("table").equals(table)).isPresent();
    if (torn) {
      context.report(
          Code.MAPPING_INVALID,
          offset.get().place("table"),
          attribute
              + ": Hibernate wants a time and its offset in one table. Say the same in both:"
              + (table.isEmpty()
                  ? " leave out the table of the @TimeZoneColumn, or name it in the @Column, too."
                  : " @TimeZoneColumn(table = \"" + table + "\")."));
    }
    return torn;
  }

  /** Beside a column of the offset, Hibernate reads the digits alone of a column without a name. */
  private boolean isLost(Attribute attribute) {
    Optional<Mirror> column =
        attribute
            .find(Jpa.COLUMN)
            .filter(mirror -> mirror.nonEmpty("name").isEmpty())
            .filter(mirror -> !PRECISIONS.containsAll(mirror.writtenAttributes()));
    column.ifPresent(
        mirror ->
            context.report(
                Code.MAPPING_INVALID,
                mirror.place(),
                attribute
                    + ": beside TimeZoneStorageType.COLUMN, Hibernate passes over what a @Column"
                    + " without a name says. Name it: @Column(name = \"…\")."));
    return column.isPresent();
  }

  private boolean refuseAuto(Attribute attribute) {
    context.report(
        Code.MAPPING_UNSUPPORTED,
        attribute.place(TIME_ZONE_STORAGE),
        attribute
            + ": TimeZoneStorageType.AUTO has one column on some databases and two on others. Say"
            + " which it is: NATIVE, COLUMN, NORMALIZE or NORMALIZE_UTC.");
    return true;
  }

  /** The name of the storage that is stated; empty where there is none. */
  private static String storage(Attribute attribute) {
    Optional<Mirror> stated = attribute.find(TIME_ZONE_STORAGE);
    return stated.isPresent() && ZONED.contains(JavaTypes.nameOf(attribute.type()))
        ? stated.get().constant("value")
        : "";
  }

  /** Whether the offset has a column of its own. */
  static boolean hasOffsetColumn(Attribute attribute) {
    return storage(attribute).equals("COLUMN");
  }

  /**
   * The Java type as it is stored here.
   *
   * @param name the type's name
   * @param code the SQL type that the mapping names
   */
  JavaBasic apply(Attribute attribute, String name, JavaBasic java, Optional<SqlCode> code) {
    if (NARROWED.contains(name)) {
      return code.equals(Optional.of(SqlCode.TIME)) && !name.equals(INSTANT)
          ? java.withPrecision(0)
          : narrowed(attribute, java);
    }
    boolean time = name.equals(OFFSET_TIME);
    return switch (storage(attribute)) {
      case "NATIVE" -> java.as(time ? SqlCode.TIME_WITH_TIMEZONE : SqlCode.TIMESTAMP_WITH_TIMEZONE);
      case "NORMALIZE" -> java.as(time ? SqlCode.TIME : SqlCode.TIMESTAMP);
      case "NORMALIZE_UTC", "COLUMN" -> java.as(time ? SqlCode.TIME_UTC : SqlCode.TIMESTAMP_UTC);
      default -> java;
    };
  }

  private static JavaBasic narrowed(Attribute attribute, JavaBasic java) {
    Optional<Mirror> temporal = attribute.find(Jpa.TEMPORAL);
    if (temporal.isEmpty()) {
      return java;
    }
    return switch (temporal.get().constant("value")) {
      case "DATE" -> java.as(SqlCode.DATE);
      case "TIME" -> java.as(SqlCode.TIME).withPrecision(0);
      default -> java;
    };
  }
}
