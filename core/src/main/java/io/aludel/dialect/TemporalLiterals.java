package io.aludel.dialect;

import io.aludel.schema.Type;
import io.aludel.schema.Type.Plain;
import io.aludel.schema.Type.Temporal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.function.Function;

/** Writes dates and times in the standard's literals, which H2 and PostgreSQL share. */
final class TemporalLiterals {

  private static final DateTimeFormatter TIME_OF_DAY =
      new DateTimeFormatterBuilder()
          .appendPattern("HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .toFormatter(Locale.ROOT);

  private TemporalLiterals() {}

  static String date(String value) {
    LocalDate date = read(Plain.DATE, value, LocalDate::parse, "a date like 2026-01-31");
    if (date.getYear() < 1 || date.getYear() > 9999) {
      throw Literals.invalid(Plain.DATE, value, "a date from 0001-01-01 to 9999-12-31");
    }
    return "date '" + date + "'";
  }

  static String time(Temporal type, String value) {
    LocalTime time = read(type, value, LocalTime::parse, "a time like 23:59:00");
    requireDigits(type, value, time.get(ChronoField.NANO_OF_SECOND));
    return "time '" + TIME_OF_DAY.format(time) + "'";
  }

  static String timeWithZone(Temporal type, String value) {
    OffsetTime time = offsetTime(type, value);
    return "time with time zone '" + TIME_OF_DAY.format(time) + offset(time.getOffset()) + "'";
  }

  /** A time with its offset, as {@link #timeWithZone} reads it. */
  static OffsetTime offsetTime(Temporal type, String value) {
    OffsetTime time = read(type, value, OffsetTime::parse, "a time like 23:59:00+01:00");
    requireDigits(type, value, time.get(ChronoField.NANO_OF_SECOND));
    return time;
  }

  static String timestamp(Temporal type, String value) {
    LocalDateTime time =
        read(
            type,
            value,
            text -> LocalDateTime.parse(text.replace(' ', 'T')),
            "a date and time like 2026-01-31T23:59:00");
    requireDigits(type, value, time.get(ChronoField.NANO_OF_SECOND));
    requireYear(type, value, time.getYear());
    return "timestamp '" + time.toLocalDate() + " " + TIME_OF_DAY.format(time) + "'";
  }

  static String timestampWithZone(Temporal type, String value) {
    OffsetDateTime time = moment(type, value);
    return "timestamp with time zone '"
        + time.toLocalDate()
        + " "
        + TIME_OF_DAY.format(time)
        + offset(time.getOffset())
        + "'";
  }

  /** A date and time with its offset, as {@link #timestampWithZone} reads it. */
  static OffsetDateTime moment(Temporal type, String value) {
    OffsetDateTime time =
        read(
            type,
            value,
            text -> OffsetDateTime.parse(text.replace(' ', 'T')),
            "a date and time with its offset, like 2026-01-31T23:59:00Z or "
                + "2026-01-31T23:59:00+01:00");
    requireDigits(type, value, time.get(ChronoField.NANO_OF_SECOND));
    requireYear(type, value, time.getYear());
    return time;
  }

  /** A moment, as the date and time that it is in UTC. */
  static String timestampInUtc(Temporal type, String value) {
    LocalDateTime time =
        moment(type, value).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
    return "timestamp '" + time.toLocalDate() + " " + TIME_OF_DAY.format(time) + "'";
  }

  private static void requireYear(Type type, String value, int year) {
    if (year < 1 || year > 9999) {
      throw Literals.invalid(type, value, "a year from 1 to 9999");
    }
  }

  private static String offset(ZoneOffset offset) {
    return offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
  }

  private static <T> T read(Type type, String value, Function<String, T> parse, String allowed) {
    try {
      return parse.apply(value.strip());
    } catch (DateTimeException notOne) {
      throw Literals.invalid(type, value, allowed);
    }
  }

  private static void requireDigits(Temporal type, String value, int nanoseconds) {
    int digits = 9;
    for (int rest = nanoseconds; digits > 0 && rest % 10 == 0; rest /= 10) {
      digits--;
    }
    if (digits > type.digits()) {
      throw Literals.invalid(
          type, value, "at most " + type.digits() + " digits of fractional seconds");
    }
  }
}
