package conversions;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Converts;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

public class Conversions_ {
  public record Rgb(int red, int green, int blue) {}

  @Converter(autoApply = true)
  public static class RgbConverter implements AttributeConverter<Rgb, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Rgb rgb) {
      return rgb == null ? null : rgb.red() << 16 | rgb.green() << 8 | rgb.blue();
    }

    @Override
    public Rgb convertToEntityAttribute(Integer number) {
      return number == null ? null : new Rgb(number >> 16, number >> 8 & 255, number & 255);
    }
  }

  @Converter
  public static class UpperCase implements AttributeConverter<String, String> {
    @Override
    public String convertToDatabaseColumn(String text) {
      return text == null ? null : text.toUpperCase(Locale.ROOT);
    }

    @Override
    public String convertToEntityAttribute(String text) {
      return text;
    }
  }

  @Converter
  public static class Cents implements AttributeConverter<BigDecimal, Long> {
    @Override
    public Long convertToDatabaseColumn(BigDecimal amount) {
      return amount == null ? null : amount.movePointRight(2).longValue();
    }

    @Override
    public BigDecimal convertToEntityAttribute(Long cents) {
      return cents == null ? null : BigDecimal.valueOf(cents, 2);
    }
  }

  @Embeddable
  public static class Price {
    BigDecimal net;

    @Convert(converter = Cents.class)
    BigDecimal tax;

    @Convert(disableConversion = true)
    @Column(length = 3)
    String currency;
  }

  @MappedSuperclass
  public abstract static class Labelled {
    @Id @GeneratedValue Long id;
    String label;
    String hint;
  }

  @Entity
  @Converts({
    @Convert(attributeName = "label", converter = UpperCase.class),
    @Convert(attributeName = "list.net", converter = Cents.class)
  })
  public static class Paint extends Labelled {
    Rgb colour;

    @Column(nullable = false)
    Rgb accent = new Rgb(0, 0, 0);

    @Embedded
    @AttributeOverride(name = "net", column = @Column(name = "list_net"))
    @AttributeOverride(name = "tax", column = @Column(name = "list_tax"))
    @AttributeOverride(name = "currency", column = @Column(name = "list_currency"))
    Price list;

    @Embedded
    @Convert(attributeName = "net", converter = Cents.class)
    Price special;

    @ElementCollection
    @Convert(attributeName = "key", converter = UpperCase.class)
    @Convert(attributeName = "value", converter = Cents.class)
    Map<String, BigDecimal> rebates = new HashMap<>();

    @ElementCollection
    Set<Rgb> mixedOf = new HashSet<>();

    @ElementCollection
    Map<Rgb, String> names = new HashMap<>();

    @ElementCollection
    @Convert(converter = Cents.class)
    List<BigDecimal> formerPrices = new ArrayList<>();
  }
}
