package converters;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Convert(attributeName = "address.street", converter = Converted.TextOfMoney.class)
@Convert(attributeName = "inherited", converter = Converted.TextOfMoney.class)
public class Converted extends Base {
  @Id Long id;

  @Convert(converter = TextOfMoney.class)
  @Column(length = 50)
  Money text;

  @Convert(converter = TextOfMoney.class)
  @Lob
  Money large;

  @Convert(converter = TextOfMoney.class)
  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 9, nullable = false)
  Money fixed;

  @Convert(converter = NumberOfMoney.class)
  @Column(precision = 10, scale = 3)
  Money number;

  @Convert(converter = NumberOfMoney.class)
  Money plainNumber;

  @Convert(converter = TextOfList.class)
  List<String> list;

  @Convert(converter = TimeOfMoney.class)
  Money time;

  @Convert(converter = DateOfMoney.class)
  @Column(secondPrecision = 2)
  Money date;

  @Convert(converter = TextOfDate.class)
  @Column(length = 10)
  LocalDate lengthIsLost;

  @Convert(converter = IdOfMoney.class)
  Money uuid;

  @Convert(converter = BytesOfMoney.class)
  Money bytes;

  @Convert(converter = BytesOfMoney.class)
  @Lob
  Money largeBytes;

  @Convert(converter = ColorOfMoney.class)
  Money color;

  @Convert(converter = LongOfInteger.class)
  int primitive;

  @Convert(converter = MapOfMoney.class)
  @JdbcTypeCode(SqlTypes.JSON)
  Money json;

  @Convert(converter = TextOfMoney.class)
  @Column(columnDefinition = "varchar(7)")
  Money defined;

  @Convert(converter = TextOfMoney.class)
  List<Money> several;

  Period automatic;

  @Column(length = 20)
  Period automaticToo;

  @Convert(disableConversion = true)
  Period serialized;

  @Embedded
  @Convert(attributeName = "city", converter = NumberOfMoney.class)
  Address address;

  @Embedded Inner inner;

  @Convert(converter = TextOfPlace.class)
  Place place;

  public static class Money implements java.io.Serializable {}

  public enum Color {
    RED,
    GREEN
  }

  @Embeddable
  public static class Address {
    @Convert(converter = BytesOfMoney.class)
    Money city;

    @Convert(converter = BytesOfMoney.class)
    @Column(length = 77)
    Money street;

    Period stay;
  }

  @Embeddable
  @Convert(attributeName = "inside", converter = NumberOfMoney.class)
  public static class Inner {
    Money inside;
  }

  @Embeddable
  public static class Place {
    int x;
  }

  public static class TextOfMoney extends To<Money, String> {}

  public static class NumberOfMoney extends To<Money, BigDecimal> {}

  public abstract static class Timed<X> extends To<X, LocalDateTime> {}

  public static class TimeOfMoney extends Timed<Money> {}

  public static class DateOfMoney extends To<Money, Date> {}

  public static class TextOfDate extends To<LocalDate, String> {}

  public static class TextOfList extends To<List<String>, String> {}

  public static class IdOfMoney extends To<Money, UUID> {}

  public static class BytesOfMoney extends To<Money, byte[]> {}

  public static class ColorOfMoney extends To<Money, Color> {}

  public static class LongOfInteger extends To<Integer, Long> {}

  public static class MapOfMoney extends To<Money, Map<String, String>> {}

  public static class TextOfPlace extends To<Place, String> {}

  @Converter(autoApply = true)
  public static class TextOfPeriod extends To<Period, String> {}

  public abstract static class To<X, Y> implements AttributeConverter<X, Y> {
    @Override
    public Y convertToDatabaseColumn(X value) {
      return null;
    }

    @Override
    public X convertToEntityAttribute(Y value) {
      return null;
    }
  }
}
