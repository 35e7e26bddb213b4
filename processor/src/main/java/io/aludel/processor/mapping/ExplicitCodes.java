package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.mapping.basic.SqlCode;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The SQL type that {@code @JdbcTypeCode} or {@code @JdbcType} names, or their like for the keys of
 * a map and the positions of a list, on the attribute itself or on an annotation of somebody's own
 * that it carries.
 */
final class ExplicitCodes {

  private static final String TYPE = "JdbcType";
  private static final String CODE = "JdbcTypeCode";

  /** The number of {@code SqlTypes.ARRAY}, which every array has anyway. */
  private static final int ARRAY = 2003;

  private static final String DESCRIPTORS = "org.hibernate.type.descriptor.jdbc.";

  /** Hibernate's own descriptors, without their package and {@code JdbcType}. */
  private static final Map<String, SqlCode> DESCRIBED =
      Map.ofEntries(
          Map.entry("BigInt", SqlCode.BIGINT),
          Map.entry("Binary", SqlCode.BINARY),
          Map.entry("Boolean", SqlCode.BOOLEAN),
          Map.entry("Char", SqlCode.CHAR),
          Map.entry("Date", SqlCode.DATE),
          Map.entry("Decimal", SqlCode.DECIMAL),
          Map.entry("Double", SqlCode.DOUBLE),
          Map.entry("Float", SqlCode.FLOAT),
          Map.entry("Integer", SqlCode.INTEGER),
          Map.entry("Json", SqlCode.JSON),
          Map.entry("LongNVarchar", SqlCode.LONGNVARCHAR),
          Map.entry("LongVarbinary", SqlCode.LONGVARBINARY),
          Map.entry("LongVarchar", SqlCode.LONGVARCHAR),
          Map.entry("NChar", SqlCode.NCHAR),
          Map.entry("NVarchar", SqlCode.NVARCHAR),
          Map.entry("Numeric", SqlCode.NUMERIC),
          Map.entry("Real", SqlCode.REAL),
          Map.entry("SmallInt", SqlCode.SMALLINT),
          Map.entry("Time", SqlCode.TIME),
          Map.entry("Timestamp", SqlCode.TIMESTAMP),
          Map.entry("TimestampWithTimeZone", SqlCode.TIMESTAMP_WITH_TIMEZONE),
          Map.entry("TimeWithTimeZone", SqlCode.TIME_WITH_TIMEZONE),
          Map.entry("TinyInt", SqlCode.TINYINT),
          Map.entry("UUID", SqlCode.UUID),
          Map.entry("Varbinary", SqlCode.VARBINARY),
          Map.entry("Varchar", SqlCode.VARCHAR));

  private final MappingContext context;

  ExplicitCodes(MappingContext context) {
    this.context = context;
  }

  /** Whether an attribute names a type that no logical type is known for, which is reported. */
  boolean areStrange(Attribute attribute) {
    Optional<Mirror> mirror = find(attribute);
    boolean strange = mirror.isPresent() && !isArray(mirror.get()) && code(mirror.get()).isEmpty();
    if (strange) {
      context.report(
          Code.MAPPING_UNSUPPORTED,
          mirror.get().place("value"),
          attribute
              + ": the type that "
              + mirror.get().shortName()
              + " names has no shape that is known for every database"
              + (isNamed(mirror.get())
                  ? ": Hibernate creates a type of the database's own for it. Store the enum"
                      + " with @Enumerated(EnumType.STRING) alone, or create the type with @Sql and"
                      + " name it: @Column(columnDefinition = \"…\")."
                  : ". State the column's type beside it: "
                      + CollectionPart.typedBy(mirror.get().name()).statement()
                      + "."));
    }
    return strange;
  }

  /** The type that is named, if it has a logical type. A version has the type of its attribute. */
  Optional<SqlCode> of(Attribute attribute) {
    return attribute.has(Jpa.VERSION) ? Optional.empty() : find(attribute).flatMap(this::code);
  }

  /** Whether an annotation is read where another annotation carries it. */
  static boolean isRead(Mirror meta) {
    return meta.name().startsWith(Jpa.HIBERNATE_PACKAGE)
        && (meta.name().endsWith(TYPE) || isCode(meta));
  }

  private static Optional<Mirror> find(Attribute attribute) {
    if (isOfJpaAlone(attribute)) {
      return Optional.empty();
    }
    String part = attribute.part().map(CollectionPart::typePrefix).orElse("");
    return Stream.of(TYPE, CODE)
        .map(name -> Jpa.HIBERNATE_PACKAGE + part + name)
        .flatMap(name -> said(attribute, name).or(() -> carried(attribute, name)).stream())
        .findFirst();
  }

  private static boolean isOfJpaAlone(Attribute attribute) {
    for (Mirror mirror : Mirror.all(attribute.member())) {
      if (!mirror.name().startsWith(Jpa.PACKAGE)) {
        return false;
      }
    }
    return true;
  }

  /** What is said on the member, as overrides say no types. */
  private static Optional<Mirror> said(Attribute attribute, String name) {
    return Mirror.find(attribute.member(), name);
  }

  private static Optional<Mirror> carried(Attribute attribute, String name) {
    for (Mirror mirror : Mirror.all(attribute.member())) {
      boolean own =
          !mirror.name().startsWith(Jpa.PACKAGE)
              && !mirror.name().startsWith(Jpa.HIBERNATE_PACKAGE);
      Optional<Mirror> meta =
          own
              ? Mirror.find(mirror.annotation().getAnnotationType().asElement(), name)
              : Optional.empty();
      if (meta.isPresent()) {
        return Optional.of(new Mirror(attribute.member(), meta.get().annotation()));
      }
    }
    return Optional.empty();
  }

  private Optional<SqlCode> code(Mirror mirror) {
    if (isCode(mirror)) {
      return SqlCode.of(mirror.number("value", Integer.MIN_VALUE));
    }
    return mirror
        .classLiteral("value")
        .map(JavaTypes::nameOf)
        .filter(name -> name.startsWith(DESCRIPTORS) && name.endsWith("JdbcType"))
        .map(name -> name.substring(DESCRIPTORS.length(), name.length() - "JdbcType".length()))
        .map(DESCRIBED::get);
  }

  private static boolean isArray(Mirror mirror) {
    return isCode(mirror) && mirror.number("value", Integer.MIN_VALUE) == ARRAY;
  }

  private static boolean isCode(Mirror mirror) {
    return mirror.name().endsWith(CODE);
  }

  private static boolean isNamed(Mirror mirror) {
    int number = mirror.number("value", Integer.MIN_VALUE);
    return number >= 6000 && number <= 6003;
  }
}
