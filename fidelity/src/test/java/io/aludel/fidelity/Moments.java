package io.aludel.fidelity;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;

/** Values of the types that are about time. */
final class Moments {

  private static final LocalDateTime BEGIN = LocalDateTime.of(2024, 1, 1, 12, 0);

  private Moments() {}

  static Optional<Object> of(Class<?> type, int n) {
    LocalDateTime at = BEGIN.plusDays(n).plusSeconds(n);
    Calendar calendar = new GregorianCalendar(2024, Calendar.JANUARY, 1 + n % 28);
    return Stream.<Object>of(
            at,
            at.toLocalDate(),
            at.toLocalTime(),
            at.toInstant(ZoneOffset.UTC),
            at.atOffset(ZoneOffset.UTC),
            at.atZone(ZoneOffset.UTC),
            at.toLocalTime().atOffset(ZoneOffset.UTC),
            Duration.ofNanos(n),
            Period.ofDays(n),
            Year.of(1900 + n),
            YearMonth.of(1900 + n, 1),
            MonthDay.of(1, 1 + n % 28),
            ZoneOffset.ofHours(n % 12),
            TimeZone.getTimeZone("UTC"),
            java.sql.Timestamp.valueOf(at),
            java.sql.Date.valueOf(at.toLocalDate()),
            java.sql.Time.valueOf(at.toLocalTime()),
            calendar,
            ZoneId.of("Europe/Paris"))
        .filter(type::isInstance)
        .findFirst();
  }
}
