package io.aludel.rehearsal;

import io.aludel.schema.Column;
import io.aludel.schema.Name;
import io.aludel.schema.Type;
import io.aludel.schema.Type.Binary;
import io.aludel.schema.Type.Char;
import io.aludel.schema.Type.Decimal;
import io.aludel.schema.Type.Enumeration;
import io.aludel.schema.Type.Floating;
import io.aludel.schema.Type.Ordinal;
import io.aludel.schema.Type.Plain;
import io.aludel.schema.Type.Temporal;
import io.aludel.schema.Type.Varbinary;
import io.aludel.schema.Type.Varchar;
import io.aludel.schema.Type.Verbatim;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes up values: short and small, so that they fit narrower types, too, and different from row to
 * row, so that they fit keys. The same every time.
 */
final class SampleValues {

  /** So long that texts of it can be read, and so short that they fit almost everywhere. */
  private static final int LONGEST_WORD = 12;

  private SampleValues() {}

  /**
   * A value as text.
   *
   * @param column the column as it is
   * @param later the column as it will be, where it stays
   * @param row which value, from 0
   */
  static String text(Column column, Optional<Column> later, int row) {
    return text(column.name(), meant(column), later.map(SampleValues::meant), row);
  }

  /** What a type that only the database knows stands for, where the mapping says it. */
  private static Type meant(Column column) {
    return column.type() instanceof Verbatim
        ? column.mapping().values().orElse(column.type())
        : column.type();
  }

  private static String text(Name name, Type type, Optional<Type> later, int row) {
    if (length(type) > 0) {
      boolean becomesOther =
          later.isPresent() && length(later.get()) == 0 && !(later.get() instanceof Verbatim);
      return becomesOther
          ? text(name, later.get(), Optional.empty(), row)
          : word(
              name,
              Math.min(length(type), later.map(SampleValues::length).orElse(length(type))),
              row);
    }
    if (type instanceof Enumeration enumeration) {
      return constant(enumeration.constants(), later, row);
    }
    if (type instanceof Ordinal ordinal) {
      return constant(ordinal.constants(), later, row);
    }
    if (type instanceof Decimal decimal) {
      return decimal(decimal, later, row);
    }
    if (type instanceof Floating) {
      return later.isPresent() && !(later.get() instanceof Floating)
          ? row + 1 + ""
          : row + 1 + ".5";
    }
    if (type instanceof Temporal temporal) {
      return temporal(temporal, row);
    }
    if (type instanceof Binary binary) {
      return hexadecimal(binary.length(), row);
    }
    if (type instanceof Varbinary) {
      return hexadecimal(1, row);
    }
    return type instanceof Plain plain ? plain(plain, row) : verbatim(name, type, row);
  }

  /** How many characters a text takes; 0 for what is none. */
  private static int length(Type type) {
    if (type instanceof Varchar text) {
      return text.length();
    }
    if (type instanceof Char text) {
      return text.length();
    }
    return type == Plain.CLOB ? Integer.MAX_VALUE : 0;
  }

  private static String word(Name name, int length, int row) {
    String number = Integer.toString(row + 1);
    int room = Math.min(length, LONGEST_WORD) - number.length() - 1;
    String letters = name.text().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return room < 1 || letters.isEmpty()
        ? number
        : letters.substring(0, Math.min(room, letters.length())) + "-" + number;
  }

  private static String constant(List<String> constants, Optional<Type> later, int row) {
    List<String> staying = constants.stream().filter(each -> isIn(later, each)).toList();
    List<String> choice = staying.isEmpty() ? constants : staying;
    return choice.get(row % choice.size());
  }

  private static boolean isIn(Optional<Type> later, String constant) {
    if (later.isPresent() && later.get() instanceof Enumeration enumeration) {
      return enumeration.constants().contains(constant);
    }
    return later.isEmpty()
        || !(later.get() instanceof Ordinal ordinal)
        || ordinal.constants().contains(constant);
  }

  private static String decimal(Decimal type, Optional<Type> later, int row) {
    if (type.precision() == type.scale()) {
      return "0." + (row + 1);
    }
    boolean whole =
        type.scale() == 0
            || (later.isPresent() && !(later.get() instanceof Decimal other && other.scale() > 0));
    return row + 1 + (whole ? "" : ".5");
  }

  private static String temporal(Temporal type, int row) {
    String time = "12:00:0" + row % 10;
    String day = "2026-01-0" + (row % 9 + 1);
    return switch (type.kind()) {
      case TIME -> time;
      case TIME_TZ, TIME_OFFSET -> time + "+00:00";
      case TIMESTAMP -> day + "T" + time;
      case TIMESTAMP_TZ, INSTANT -> day + "T" + time + "Z";
    };
  }

  private static String hexadecimal(int bytes, int row) {
    return "00".repeat(bytes - 1) + String.format(Locale.ROOT, "%02x", row + 1);
  }

  private static String plain(Plain type, int row) {
    return switch (type) {
      case BOOLEAN -> row % 2 == 0 ? "true" : "false";
      case TINYINT, SMALLINT, INTEGER, BIGINT -> Integer.toString(row + 1);
      case DATE -> "2026-01-0" + (row % 9 + 1);
      case UUID -> "00000000-0000-4000-8000-" + String.format(Locale.ROOT, "%012d", row + 1);
      case JSON -> "{\"row\": " + (row + 1) + "}";
      case XML -> "<row>" + (row + 1) + "</row>";
      case INET -> "192.0.2." + (row + 1);
      case BLOB -> hexadecimal(1, row);
      case CLOB -> throw new IllegalArgumentException("a text");
    };
  }

  /** A guess by the words of the definition; what is no guess is a text. */
  private static String verbatim(Name name, Type type, int row) {
    if (!(type instanceof Verbatim verbatim)) {
      return Integer.toString(row + 1);
    }
    if (!verbatim.constants().isEmpty()) {
      return verbatim.constants().get(row % verbatim.constants().size());
    }
    String sql = verbatim.sql().toLowerCase(Locale.ROOT);
    if (sql.matches(".*(int|num|dec|float|real|double|serial).*")) {
      return Integer.toString(row + 1);
    }
    if (sql.contains("bool")) {
      return plain(Plain.BOOLEAN, row);
    }
    if (sql.contains("json")) {
      return plain(Plain.JSON, row);
    }
    if (sql.contains("uuid")) {
      return plain(Plain.UUID, row);
    }
    if (sql.contains("time")) {
      return sql.contains("stamp") || sql.contains("date")
          ? "2026-01-0" + (row % 9 + 1) + " 12:00:00"
          : "12:00:0" + row % 10;
    }
    return sql.contains("date") ? plain(Plain.DATE, row) : word(name, 1, row);
  }
}
