package io.aludel.processor.mapping;

import static java.util.Map.entry;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.ColumnMirror;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.schema.SchemaException;
import io.aludel.schema.Type;
import io.aludel.schema.Type.Enumeration;
import io.aludel.schema.Type.Ordinal;
import io.aludel.schema.Type.Plain;
import io.aludel.schema.Type.Temporal.Kind;
import io.aludel.schema.Type.Verbatim;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The column types of basic attributes: Jakarta Persistence, section 2.8, with the lengths and
 * precisions that Hibernate ORM 7.4 gives where the mapping gives none.
 */
final class BasicTypes {

  private static final Map<String, Function<Facets, Type>> BY_NAME =
      Map.ofEntries(
          entry("boolean", facets -> Plain.BOOLEAN),
          entry("byte", facets -> Plain.TINYINT),
          entry("short", facets -> Plain.SMALLINT),
          entry("int", facets -> Plain.INTEGER),
          entry("long", facets -> Plain.BIGINT),
          entry("char", facets -> facets.character()),
          entry("float", facets -> facets.floating(24)),
          entry("double", facets -> facets.floating(53)),
          entry("java.lang.Boolean", facets -> Plain.BOOLEAN),
          entry("java.lang.Byte", facets -> Plain.TINYINT),
          entry("java.lang.Short", facets -> Plain.SMALLINT),
          entry("java.lang.Integer", facets -> Plain.INTEGER),
          entry("java.lang.Long", facets -> Plain.BIGINT),
          entry("java.lang.Character", facets -> facets.character()),
          entry("java.lang.Float", facets -> facets.floating(24)),
          entry("java.lang.Double", facets -> facets.floating(53)),
          entry("java.lang.String", facets -> facets.string()),
          entry("char[]", facets -> facets.text(255)),
          entry("byte[]", facets -> facets.bytes(255)),
          entry("java.math.BigDecimal", facets -> facets.number(38, 2)),
          entry("java.math.BigInteger", facets -> facets.number(38, 0)),
          entry("java.util.UUID", facets -> Plain.UUID),
          entry("java.util.Currency", facets -> facets.text(3)),
          entry("java.util.Locale", facets -> facets.text(255)),
          entry("java.util.TimeZone", facets -> facets.text(255)),
          entry("java.net.URL", facets -> facets.text(255)),
          entry("java.lang.Class", facets -> facets.text(255)),
          entry("java.sql.Blob", facets -> Plain.BLOB),
          entry("java.sql.Clob", facets -> Plain.CLOB),
          entry("java.sql.NClob", facets -> Plain.CLOB),
          entry("java.sql.Date", facets -> Plain.DATE),
          entry("java.sql.Time", facets -> facets.temporal(Kind.TIME, 0)),
          entry("java.sql.Timestamp", facets -> facets.temporal(Kind.TIMESTAMP, 6)),
          entry("java.util.Date", facets -> facets.temporal(Kind.TIMESTAMP, 6)),
          entry("java.util.Calendar", facets -> facets.temporal(Kind.TIMESTAMP, 6)),
          entry("java.time.LocalDate", facets -> Plain.DATE),
          entry("java.time.LocalTime", facets -> facets.temporal(Kind.TIME, 0)),
          entry("java.time.LocalDateTime", facets -> facets.temporal(Kind.TIMESTAMP, 6)),
          entry("java.time.OffsetTime", facets -> facets.temporal(Kind.TIME_TZ, 0)),
          entry("java.time.OffsetDateTime", facets -> facets.temporal(Kind.TIMESTAMP_TZ, 6)),
          entry("java.time.ZonedDateTime", facets -> facets.temporal(Kind.TIMESTAMP_TZ, 6)),
          entry("java.time.Instant", facets -> facets.temporal(Kind.INSTANT, 6)),
          entry("java.time.Duration", facets -> facets.decimal(21, 0)),
          entry("java.time.Year", facets -> Plain.INTEGER),
          entry("java.time.ZoneId", facets -> facets.text(255)),
          entry("java.time.ZoneOffset", facets -> facets.text(6)));

  private static final Set<String> CHARACTER_LOBS = Set.of("java.lang.String", "char[]");

  /** The types whose meaning {@code @Temporal} narrows (section 11.1.52). */
  private static final Set<String> OLD_TEMPORALS = Set.of("java.util.Date", "java.util.Calendar");

  /** Types that Hibernate treats apart, one way a database. */
  private static final Set<String> UNSUPPORTED =
      Set.of("java.net.InetAddress", "java.net.Inet4Address", "java.net.Inet6Address");

  private final MappingContext context;

  BasicTypes(MappingContext context) {
    this.context = context;
  }

  /** Whether an attribute states its column's type, so that its Java type decides nothing. */
  static boolean isTyped(Attribute attribute) {
    return attribute
            .find(Jpa.MIGRATION_COLUMN)
            .flatMap(mirror -> mirror.nonEmpty("type"))
            .isPresent()
        || attribute.column().flatMap(ColumnMirror::definition).isPresent();
  }

  /** The type of an attribute's column; nothing where it has none, which is reported. */
  Optional<Type> typeOf(Attribute attribute, BeanConstraints constraints) {
    Optional<Mirror> stated =
        attribute.find(Jpa.MIGRATION_COLUMN).filter(mirror -> mirror.nonEmpty("type").isPresent());
    if (stated.isPresent()) {
      return parse(attribute, stated.get());
    }
    Optional<ColumnMirror> column = attribute.column();
    Optional<String> definition = column.flatMap(ColumnMirror::definition);
    if (definition.isPresent()) {
      return Optional.of(new Verbatim(definition.get()));
    }
    return derive(attribute, new Facets(column, constraints));
  }

  private Optional<Type> parse(Attribute attribute, Mirror stated) {
    try {
      return Optional.of(Type.parse(stated.text("type")));
    } catch (SchemaException unreadable) {
      context.report(
          Code.MAPPING_INVALID,
          stated.place("type"),
          attribute + ": " + unreadable.getMessage() + ".");
      return Optional.empty();
    }
  }

  private Optional<Type> derive(Attribute attribute, Facets facets) {
    TypeMirror type = attribute.type();
    String name = JavaTypes.nameOf(type);
    Optional<String> trouble = facets.trouble(name);
    if (trouble.isPresent()) {
      context.report(
          Code.MAPPING_INVALID, attribute.place(Jpa.COLUMN), attribute + ": " + trouble.get());
      return Optional.empty();
    }
    if (JavaTypes.isEnum(type)) {
      return enumeration(attribute, facets);
    }
    if (attribute.has(Jpa.LOB) && (CHARACTER_LOBS.contains(name) || isBinary(type))) {
      return Optional.of(CHARACTER_LOBS.contains(name) ? Plain.CLOB : Plain.BLOB);
    }
    if (attribute.has(Jpa.TEMPORAL) && OLD_TEMPORALS.contains(name)) {
      return Optional.of(temporal(attribute, facets));
    }
    if (BY_NAME.containsKey(name)) {
      return Optional.of(BY_NAME.get(name).apply(facets));
    }
    // Hibernate serializes what it does not know.
    return isSerializable(type) && !UNSUPPORTED.contains(name)
        ? Optional.of(facets.bytes(255))
        : unsupported(attribute);
  }

  private static Type temporal(Attribute attribute, Facets facets) {
    return switch (attribute.find(Jpa.TEMPORAL).orElseThrow().constant("value")) {
      case "DATE" -> Plain.DATE;
      case "TIME" -> facets.temporal(Kind.TIME, 0);
      default -> facets.temporal(Kind.TIMESTAMP, 6);
    };
  }

  private Optional<Type> enumeration(Attribute attribute, Facets facets) {
    TypeElement type = JavaTypes.element(attribute.type()).orElseThrow();
    List<String> constants = context.constants(type);
    if (constants.isEmpty()) {
      context.report(
          Code.TYPE_UNSUPPORTED,
          attribute.place(),
          attribute
              + ": the enum "
              + type.getQualifiedName()
              + " has no constants, so the column could hold nothing. Add one, or make the"
              + " attribute @Transient.");
      return Optional.empty();
    }
    Optional<? extends Element> valued =
        type.getEnclosedElements().stream()
            .filter(each -> Mirror.find(each, Jpa.ENUMERATED_VALUE).isPresent())
            .findFirst();
    if (valued.isPresent()) {
      context.report(
          Code.MAPPING_UNSUPPORTED,
          attribute.place(),
          attribute
              + ": the enum "
              + type.getQualifiedName()
              + " stores its @EnumeratedValue, which Aludel does not derive yet. State the column's"
              + " type: @MigrationColumn(type = \"varchar(20)\").");
      return Optional.empty();
    }
    return Optional.of(
        isStoredByName(attribute)
            ? new Enumeration(constants, facets.textLength(255))
            : new Ordinal(constants));
  }

  /** Whether an enum is stored by its constants' names rather than by their positions. */
  static boolean isStoredByName(Attribute attribute) {
    return attribute
        .find(Jpa.ENUMERATED)
        .filter(mirror -> mirror.constant("value").equals("STRING"))
        .isPresent();
  }

  private boolean isBinary(TypeMirror type) {
    String name = JavaTypes.nameOf(type);
    return name.equals("byte[]") || (!BY_NAME.containsKey(name) && isSerializable(type));
  }

  private boolean isSerializable(TypeMirror type) {
    TypeElement serializable = context.elements.getTypeElement("java.io.Serializable");
    return type.getKind() == TypeKind.DECLARED
        && serializable != null
        && context.types.isAssignable(context.types.erasure(type), serializable.asType());
  }

  private Optional<Type> unsupported(Attribute attribute) {
    boolean entity =
        JavaTypes.element(attribute.type())
            .filter(type -> Mirror.find(type, Jpa.ENTITY).isPresent())
            .isPresent();
    context.report(
        Code.TYPE_UNSUPPORTED,
        attribute.place(),
        attribute
            + ": no column type follows from "
            + attribute.type()
            + (entity
                ? ", which is an entity. Say how they relate: @ManyToOne or @OneToOne."
                : ". State it, @MigrationColumn(type = \"varchar(20)\"), or make the attribute"
                    + " @Transient."));
    return Optional.empty();
  }
}
