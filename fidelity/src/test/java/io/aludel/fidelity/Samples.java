package io.aludel.fidelity;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.type.BasicPluralType;

/** Values to fill rows with: no two alike, as far as their type allows. */
final class Samples {

  /** Where numbers begin: what one check refuses, another may want. */
  private static final int[] STARTS = {1, 0, 10, 100, 1000};

  private int number;

  private Samples(int start) {
    this.number = start;
  }

  /** Several sets of values, to be tried one after the other. */
  static List<Samples> all() {
    return IntStream.of(STARTS).mapToObj(Samples::new).toList();
  }

  /** What a primitive holds where nothing is given; null for everything else. */
  static Object zero(AttributeMapping attribute) {
    Class<?> type = attribute.getPropertyAccess().getGetter().getReturnTypeClass();
    return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
  }

  /**
   * A value.
   *
   * @throws IllegalStateException if there is none for its type
   */
  Object value(JdbcMapping mapping, SelectableMapping column) {
    if (mapping instanceof BasicPluralType<?, ?> plural) {
      return plural
          .getJavaTypeDescriptor()
          .wrap(new Object[] {value(plural.getElementType(), column)}, null);
    }
    if (mapping.getValueConverter() != null) {
      return converted(mapping, column);
    }
    return plain(mapping.getMappedJavaType().getJavaTypeClass(), column);
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  private Object converted(JdbcMapping mapping, SelectableMapping column) {
    org.hibernate.type.descriptor.converter.spi.BasicValueConverter converter =
        mapping.getValueConverter();
    Class<?> domain = converter.getDomainJavaType().getJavaTypeClass();
    if (domain.isEnum()) {
      return plain(domain, column);
    }
    return converter.toDomainValue(
        plain(converter.getRelationalJavaType().getJavaTypeClass(), column));
  }

  private Object plain(Class<?> type, SelectableMapping column) {
    int n = number++;
    if (type.isEnum()) {
      Object[] constants = type.getEnumConstants();
      return constants[n % constants.length];
    }
    if (type == String.class || type == char[].class) {
      String text = text(n, column);
      return type == String.class ? text : text.toCharArray();
    }
    if (type == Boolean.class || type == boolean.class) {
      return n % 2 == 1;
    }
    if (type == Character.class || type == char.class) {
      return (char) ('A' + n % 26);
    }
    if (type == BigDecimal.class) {
      Integer scale = column.getScale();
      return scale == null ? BigDecimal.valueOf(n) : BigDecimal.valueOf(n, scale);
    }
    return number(type, n)
        .or(() -> Moments.of(type, n))
        .or(() -> Oddments.of(type, n))
        .orElseThrow(() -> new IllegalStateException("no value is known of " + type.getName()));
  }

  private static Optional<Object> number(Class<?> type, int n) {
    return Stream.<Object>of(
            (byte) (n % 100), (short) n, n, (long) n, (float) n, (double) n, BigInteger.valueOf(n))
        .filter(
            each ->
                type.isInstance(each)
                    || (type.isPrimitive()
                        && Array.get(Array.newInstance(type, 1), 0).getClass() == each.getClass()))
        .findFirst();
  }

  private static String text(int n, SelectableMapping column) {
    String text = Integer.toString(n, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    Long length = column.getLength();
    if (length != null && length < text.length()) {
      text = text.substring(text.length() - length.intValue());
    }
    return text;
  }
}
