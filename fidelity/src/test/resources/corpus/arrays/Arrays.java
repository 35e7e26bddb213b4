package arrays;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.Date;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.type.SqlTypes;

@Entity
public class Arrays {
  @Id Long id;
  int[] primitives;
  Integer[] boxed;
  long[] longs;
  short[] shorts;
  boolean[] booleans;
  float[] floats;
  double[] doubles;
  String[] texts;
  byte[][] bytes;
  UUID[] uuids;
  BigDecimal[] decimals;
  BigInteger[] integers;
  Instant[] instants;
  LocalDate[] dates;
  Part[] parts;
  List<String> listedTexts;
  Set<Long> distinctLongs;
  SortedSet<String> sortedTexts;
  Collection<UUID> collected;
  List<? extends Number> numbers;
  List<Boolean> flags;
  List<Byte> tiny;
  List<Character> letters;
  List<Date> days;
  List<Currency> currencies;
  List<Duration> durations;
  List<Year> years;
  List<InetAddress> addresses;
  List<Class<?>> classes;
  List<Part> listed;

  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
  OffsetDateTime[] moments;

  @Array(length = 5)
  int[] five;

  @Array(length = 3)
  @Column(length = 20)
  List<String> three;

  @Column(length = 20, nullable = false)
  String[] shorter;

  @Column(length = 500_000_000)
  String[] longer;

  @Column(precision = 5, scale = 1)
  List<BigDecimal> precise;

  @Column(precision = 5)
  double[] fewDigits;

  @Column(precision = 3)
  Instant[] milliseconds;

  @Column(secondPrecision = 3)
  List<LocalDateTime> secondPrecisionMeansNothing;

  @Column(columnDefinition = "bigint array")
  List<Integer> defined;

  @Lob String[] large;
  @Lob int[] small;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> coded;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Double> json;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  List<Integer> text;

  Color[] colors;

  @Enumerated(EnumType.STRING)
  List<Color> names;

  @Enumerated(EnumType.STRING)
  @Column(length = 9)
  Set<Color> shortNames;

  ArrayList<String> serialized;
  HashSet<String> serializedToo;
  EnumSet<Color> serializedAsWell;

  public enum Color {
    RED,
    GREEN,
    BLUE
  }

  public static class Part implements Serializable {}
}
