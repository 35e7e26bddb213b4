package time_zones;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.Date;
import org.hibernate.annotations.FractionalSeconds;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
public class TimeZones {
  @Id Long id;

  @TimeZoneStorage(TimeZoneStorageType.NATIVE)
  OffsetDateTime nativeMoment;

  @TimeZoneStorage(TimeZoneStorageType.NATIVE)
  OffsetTime nativeTime;

  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
  OffsetDateTime normalMoment;

  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
  OffsetTime normalTime;

  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
  ZonedDateTime utcMoment;

  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
  OffsetTime utcTime;

  @TimeZoneStorage(TimeZoneStorageType.DEFAULT)
  ZonedDateTime usualMoment;

  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
  Instant noZone;

  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  OffsetDateTime twoColumns;

  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  OffsetTime timeInTwo;

  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  @Column(secondPrecision = 1)
  OffsetDateTime columnWithoutName;

  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  @Column(name = "both_required", nullable = false, secondPrecision = 2)
  ZonedDateTime required;

  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  @TimeZoneColumn(name = "its_zone", columnDefinition = "smallint", comment = "seconds")
  @Column(name = "with_zone")
  ZonedDateTime withZone;

  @FractionalSeconds(2)
  Instant hundredths;

  @FractionalSeconds(2)
  LocalTime timeOfDay;

  @FractionalSeconds(1)
  @Column(secondPrecision = 4)
  Date wins;

  @FractionalSeconds(3)
  String meansNothing;

  @Temporal(TemporalType.DATE)
  LocalDate agrees;

  @Temporal(TemporalType.TIMESTAMP)
  LocalDateTime agreesToo;

  @Temporal(TemporalType.DATE)
  Instant onlyDay;

  @Temporal(TemporalType.DATE)
  String noTime;
}
