package on_mariadb;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

/** What the folders that are none for MariaDB hold, without what Hibernate's own SQL fails at. */
public class OnMariadb {

  public enum Colour {
    RED,
    BLUE,
    GREEN
  }

  @Entity(name = "MariaTypes")
  @Table(
      indexes = @Index(columnList = "text desc, whole"),
      uniqueConstraints = @UniqueConstraint(columnNames = {"whole", "large"}))
  public static class Types {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    boolean truth;
    Boolean perhaps;
    byte tiny;
    short little;
    int whole;
    long large;
    float single;
    double twice;

    @Column(precision = 10)
    float digits;

    @Column(precision = 15)
    double moreDigits;

    BigDecimal price;

    @Column(precision = 12, scale = 4)
    BigDecimal exact;

    BigInteger huge;
    char letter;
    Character perhapsLetter;
    String text;

    @Column(length = 40)
    String shorter;

    @Column(length = 70000)
    String medium;

    @Column(length = 20000000)
    String endless;

    @Nationalized String national;

    @Collate("utf8mb4_bin")
    String exactText;

    @ColumnDefault("'it''s \"x\"'")
    String withDefault;

    @Column(columnDefinition = "varchar(9) default 'n'")
    String defined;

    @Lob String clob;
    @Lob byte[] blob_;

    @Column(length = 100)
    byte[] bytes;

    @Column(length = 70000)
    byte[] mediumBytes;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 30)
    String padded;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    byte[] fixed;

    @JdbcTypeCode(SqlTypes.CHAR)
    UUID spelled;

    @JdbcTypeCode(SqlTypes.BINARY)
    UUID packed;

    UUID uuid;
    InetAddress address;
    int[] numbers;
    List<String> words;
    Colour[] colours;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> json;

    @JdbcTypeCode(SqlTypes.SQLXML)
    String xml;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    Colour named;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    Colour shortNamed;

    Colour counted;
    Month month_;

    @GeneratedColumn("whole + 1")
    Integer computed;

    @Check(constraints = "checked > 0")
    int checked;

    @Column(unique = true, length = 50)
    String once;
  }

  @Entity(name = "MariaTimes")
  public static class Times {
    @Id @GeneratedValue Long id;
    LocalDate day;
    LocalTime time_;

    @Column(secondPrecision = 3)
    LocalTime preciseTime;

    LocalDateTime moment;

    @Column(secondPrecision = 0)
    LocalDateTime seconds;

    Instant instant;

    @Column(secondPrecision = 3)
    Instant shorterInstant;

    OffsetDateTime offset_;
    ZonedDateTime zoned;
    OffsetTime offsetTime;
    Duration duration;
    Year year_;
    ZoneOffset zone;
  }

  @Entity(name = "MariaBean")
  public static class Bean {
    @Id UUID id;
    @NotNull String needed;

    @Size(max = 12)
    String sized;

    @Min(2)
    @Max(8)
    int ranged;

    @ElementCollection List<String> notes;

    @ManyToOne(optional = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    Types parent;
  }
}
