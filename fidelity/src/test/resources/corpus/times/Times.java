package times;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;

@Entity
@SuppressWarnings("deprecation")
public class Times {
  @Id LocalDate id;
  LocalTime timeOfDay;
  LocalDateTime dateAndTime;
  Instant instant;
  OffsetDateTime offsetDateTime;
  ZonedDateTime zonedDateTime;
  OffsetTime offsetTime;
  Year aYear;
  YearMonth yearMonth;
  MonthDay monthDay;
  ZoneOffset offsetOfZone;
  ZoneId zone;
  Month aMonth;
  DayOfWeek weekday;
  Period period;

  @Column(secondPrecision = 3)
  LocalTime preciseTime;

  @Column(secondPrecision = 0)
  LocalDateTime roughDateTime;

  @Column(secondPrecision = 7)
  Instant preciseInstant;

  @Column(secondPrecision = 3)
  OffsetTime preciseOffsetTime;

  @Column(secondPrecision = 4)
  LocalDate noSeconds;

  @Column(precision = 3)
  LocalDateTime ignoredPrecision;

  Date oldDate;

  @Temporal(TemporalType.DATE)
  Date oldDay;

  @Temporal(TemporalType.TIME)
  Date oldTime;

  @Temporal(TemporalType.TIMESTAMP)
  Date oldTimestamp;

  Calendar calendar;

  @Temporal(TemporalType.DATE)
  Calendar calendarDay;

  java.sql.Date sqlDate;
  java.sql.Time sqlTime;

  @Column(secondPrecision = 3)
  java.sql.Timestamp sqlTimestamp;
}
