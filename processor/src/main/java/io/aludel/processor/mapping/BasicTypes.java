package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.mapping.basic.JavaBasic;
import io.aludel.processor.mapping.basic.Size;
import io.aludel.processor.mapping.basic.SqlCode;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.schema.SchemaException;
import io.aludel.schema.Type;
import io.aludel.schema.Type.Ordinal;
import io.aludel.schema.Type.Verbatim;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.type.TypeMirror;

/**
 * The column types of basic attributes: Jakarta Persistence, section 2.8, as Hibernate ORM 7.4
 * reads it.
 */
final class BasicTypes {

  private final MappingContext context;
  private final ExplicitCodes codes;
  private final Converters converters;
  private final EnumTypes enums;
  private final ArrayTypes arrays;
  private final TemporalTypes temporals;

  BasicTypes(MappingContext context) {
    this.context = context;
    this.codes = new ExplicitCodes(context);
    this.converters = new Converters(context);
    this.enums = new EnumTypes(context);
    this.arrays = new ArrayTypes(context, this);
    this.temporals = new TemporalTypes(context);
  }

  /** Whether an attribute states its column's type, so that its Java type decides nothing. */
  static boolean isTyped(Attribute attribute) {
    return stated(attribute).isPresent() || definition(attribute).isPresent();
  }

  private static Optional<String> definition(Attribute attribute) {
    return attribute.nonEmpty(Jpa.COLUMN, "columnDefinition");
  }

  private static Optional<Mirror> stated(Attribute attribute) {
    Optional<Mirror> column = attribute.find(Jpa.MIGRATION_COLUMN);
    boolean typed = column.isPresent() && column.get().nonEmpty("type").isPresent();
    return typed ? column : Optional.empty();
  }

  /** The type of an attribute's column; nothing where it has none, which is reported. */
  Optional<ColumnType> typeOf(Attribute attribute, BeanConstraints constraints) {
    Optional<Mirror> stated = stated(attribute);
    if (stated.isPresent()) {
      return parse(attribute, stated.get());
    }
    Optional<String> definition = definition(attribute);
    if (definition.isPresent()) {
      return Optional.of(defined(attribute, definition.get()));
    }
    if (converters.areWrong(attribute) || codes.areStrange(attribute)) {
      return Optional.empty();
    }
    Size size = Facets.of(attribute, constraints);
    Optional<Conversion> conversion = converters.of(attribute);
    return conversion.isPresent()
        ? converted(attribute, conversion.get(), size)
        : derive(attribute, codes.of(attribute), size);
  }

  private Optional<ColumnType> parse(Attribute attribute, Mirror stated) {
    try {
      return Optional.of(ColumnType.of(Type.parse(stated.text("type"))));
    } catch (SchemaException unreadable) {
      context.report(
          Code.MAPPING_INVALID,
          stated.place("type"),
          attribute + ": " + unreadable.getMessage() + ".");
      return Optional.empty();
    }
  }

  /** A type that is written out, with the checks that follow from the Java type all the same. */
  private ColumnType defined(Attribute attribute, String definition) {
    Optional<Conversion> conversion = converters.of(attribute);
    if (conversion.isPresent()) {
      return new ColumnType(new Verbatim(definition), BooleanChecks.of(conversion.get()));
    }
    return JavaTypes.isEnum(attribute.type())
        ? enums.defined(attribute, definition, codes.of(attribute))
        : ColumnType.of(new Verbatim(definition));
  }

  /** The column of a converted attribute has the type that is stored. */
  private Optional<ColumnType> converted(Attribute attribute, Conversion conversion, Size size) {
    TypeMirror relational = conversion.relational();
    Optional<SqlCode> code = codes.of(attribute);
    boolean ofElements =
        ArrayTypes.isArray(attribute.type())
            && !context.types.isSubtype(attribute.type(), conversion.domain());
    Optional<JavaBasic> domain = JavaBasic.of(JavaTypes.nameOf(conversion.domain()));
    boolean time = domain.isPresent() && domain.get().temporal();
    Size converted = time ? ofTime(size) : size.ofElements();
    Optional<ColumnType> type =
        ofElements
            ? arrays.of(attribute, relational, converted)
            : derive(attribute.withType(relational), code, converted);
    return type.isPresent()
        ? Optional.of(new ColumnType(unchecked(type.get().type()), BooleanChecks.of(conversion)))
        : Optional.empty();
  }

  /** Hibernate checks the constants of enums that a converter yields nowhere. */
  private static Type unchecked(Type type) {
    return type instanceof Ordinal ordinal ? ordinal.integer() : type;
  }

  /** Hibernate reads a converted time's size as the time's, whatever it is converted to. */
  private static Size ofTime(Size size) {
    return new Size(OptionalInt.empty(), size.secondDigits(), 0, size.secondDigits());
  }

  /**
   * The type that follows from the Java type.
   *
   * @param code the SQL type that the mapping names
   */
  Optional<ColumnType> derive(Attribute attribute, Optional<SqlCode> code, Size size) {
    TypeMirror type = attribute.type();
    if (code.isEmpty() && ArrayTypes.isArray(type)) {
      return arrays.of(attribute, size);
    }
    if (JavaTypes.isEnum(type)) {
      return enums.typeOf(attribute, code, size);
    }
    String name = JavaTypes.nameOf(type);
    if (temporals.areWrong(attribute, name)) {
      return Optional.empty();
    }
    Optional<JavaBasic> plain = java(type, name, code.isPresent());
    if (plain.isEmpty()) {
      return unsupported(attribute);
    }
    JavaBasic java = temporals.apply(attribute, name, plain.get(), code);
    SqlCode usual = attribute.has(Jpa.LOB) ? java.code().asLob() : java.code();
    return sized(attribute, name, java.as(code.orElse(usual)), size);
  }

  /** Hibernate serializes what it does not know, and takes any type where the column's is named. */
  private Optional<JavaBasic> java(TypeMirror type, String name, boolean coded) {
    Optional<JavaBasic> known = JavaBasic.of(name);
    return known.isEmpty() && (coded || JavaTypes.isSerializable(type, context))
        ? Optional.of(JavaBasic.SERIALIZABLE)
        : known;
  }

  private Optional<ColumnType> sized(Attribute attribute, String name, JavaBasic java, Size size) {
    Optional<String> trouble = java.code().trouble(java, size);
    if (trouble.isPresent()) {
      context.report(
          Code.MAPPING_INVALID, attribute.place(Jpa.COLUMN), attribute + ": " + trouble.get());
      return Optional.empty();
    }
    return Optional.of(
        new ColumnType(java.code().type(java, size), BooleanChecks.of(name, java.code())));
  }

  private Optional<ColumnType> unsupported(Attribute attribute) {
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
                ? ", which is an entity. Say how they relate: @ManyToOne or @OneToOne, or for a"
                    + " collection @OneToMany or @ManyToMany."
                : ". State it, @MigrationColumn(type = \"varchar(20)\"), or make the attribute"
                    + " @Transient."));
    return Optional.empty();
  }
}
