package io.aludel.processor.mapping;

import io.aludel.schema.Name;
import io.aludel.schema.Type;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/**
 * The order of a primary key's columns: Hibernate's {@code ColumnOrderingStrategyStandard}, which
 * puts small columns first, and equally large ones in the order of their names.
 */
final class KeyOrder implements Comparator<MappedColumn> {

  private static final int SMALLEST = 4;
  private static final int DEFAULT_LENGTH = 255;

  /** More than any column whose length is stated, less than a type of no known size. */
  private static final int LONGEST = Integer.MAX_VALUE - 1;

  /** What the types of a {@code columnDefinition} take, by how it begins. */
  private static final Map<String, Integer> BY_SQL =
      Map.ofEntries(
          Map.entry("bigint", 8),
          Map.entry("bigserial", 8),
          Map.entry("boolean", SMALLEST),
          Map.entry("date", SMALLEST),
          Map.entry("decimal", SMALLEST),
          Map.entry("int", SMALLEST),
          Map.entry("int4", SMALLEST),
          Map.entry("int8", 8),
          Map.entry("integer", SMALLEST),
          Map.entry("numeric", SMALLEST),
          Map.entry("serial", SMALLEST),
          Map.entry("smallint", SMALLEST),
          Map.entry("time", SMALLEST),
          Map.entry("timestamp", 8),
          Map.entry("timestamptz", 8),
          Map.entry("tinyint", SMALLEST),
          Map.entry("uuid", 16));

  private static final double DIGITS_A_BYTE = Math.log(10) / Math.log(2) * 8;

  private final Map<Name, Type> types;

  /** The order by the types that the columns have. */
  KeyOrder() {
    this(Map.of());
  }

  /**
   * @param types the types that count instead of those that the columns have
   */
  KeyOrder(Map<Name, Type> types) {
    this.types = types;
  }

  @Override
  public int compare(MappedColumn one, MappedColumn other) {
    return Comparator.<MappedColumn>comparingInt(
            column -> size(types.getOrDefault(column.name(), column.referenceType())))
        .thenComparing(column -> column.name().text())
        .compare(one, other);
  }

  private static int size(Type type) {
    return Math.max(SMALLEST, bytes(type));
  }

  private static int bytes(Type type) {
    if (type instanceof Type.Plain plain) {
      return switch (plain) {
        case BOOLEAN, TINYINT, SMALLINT, INTEGER, DATE -> SMALLEST;
        case BIGINT -> 8;
        case UUID -> 16;
        default -> Integer.MAX_VALUE;
      };
    }
    if (type instanceof Type.Varchar varchar) {
      return length(varchar.length());
    }
    if (type instanceof Type.Char character) {
      return length(character.length());
    }
    if (type instanceof Type.Varbinary binary) {
      return length(binary.length());
    }
    if (type instanceof Type.Decimal decimal) {
      return (int) Math.ceil(decimal.precision() / DIGITS_A_BYTE);
    }
    if (type instanceof Type.Floating floating) {
      return floating.bits() > 24 ? 8 : SMALLEST;
    }
    if (type instanceof Type.Temporal temporal) {
      return temporal.kind() == Type.Temporal.Kind.TIME
              || temporal.kind() == Type.Temporal.Kind.TIME_TZ
          ? SMALLEST
          : 8;
    }
    if (type instanceof Type.Enumeration enumeration) {
      return length(enumeration.length());
    }
    if (type instanceof Type.Verbatim verbatim) {
      String word = verbatim.sql().strip().toLowerCase(Locale.ROOT).split("[^a-z0-9]", 2)[0];
      return BY_SQL.getOrDefault(word, LONGEST);
    }
    return type instanceof Type.Ordinal ? SMALLEST : Integer.MAX_VALUE;
  }

  private static int length(int length) {
    return length == DEFAULT_LENGTH ? LONGEST : length;
  }
}
