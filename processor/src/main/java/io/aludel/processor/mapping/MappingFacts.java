package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.schema.Column;
import io.aludel.schema.ColumnMapping;
import io.aludel.schema.TableMapping;
import io.aludel.schema.Type;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** What stored rows mean: the facts of a mapping that decide it and make no DDL. */
final class MappingFacts {

  /** Of no account: only the constants are compared. */
  private static final int TEXT_LENGTH = 255;

  private final MappingContext context;
  private final Converters converters;

  MappingFacts(MappingContext context) {
    this.context = context;
    this.converters = new Converters(context);
  }

  /** What the rows of a table mean. */
  TableMapping of(TableDraft draft) {
    Optional<Generator> generator = draft.generators().stream().findFirst();
    return generator.isPresent()
        ? draft.mapping().withGenerator(generator.get().recorded())
        : draft.mapping();
  }

  /** A column that says what its values mean; a mark of deleted rows says so from the start. */
  Column of(MappedColumn mapped) {
    Attribute attribute = mapped.attribute();
    Column column = mapped.column();
    Optional<String> ofAttribute = converter(attribute);
    Optional<String> converter =
        ofAttribute.isPresent() ? ofAttribute : column.mapping().converter();
    Optional<Type> values =
        converter.isPresent() || saysItsValues(column.type())
            ? Optional.empty()
            : constants(attribute);
    boolean version = attribute.has(Jpa.VERSION);
    return converter.isEmpty() && values.isEmpty() && !version
        ? column.withMapping(ColumnMapping.PLAIN)
        : column.withMapping(new ColumnMapping(converter, version, values));
  }

  /** The converter of an attribute, named or automatic; a discriminator is no attribute. */
  private Optional<String> converter(Attribute attribute) {
    Optional<Conversion> conversion =
        attribute.isDeclared() ? converters.of(attribute) : Optional.empty();
    return conversion.isPresent()
        ? Optional.of(conversion.get().converter().getQualifiedName().toString())
        : Optional.empty();
  }

  private static boolean saysItsValues(Type type) {
    return type instanceof Type.Enumeration
        || type instanceof Type.Ordinal
        || (type instanceof Type.Verbatim verbatim && !verbatim.constants().isEmpty());
  }

  /**
   * The constants that values stand for, where the column's type is stated and does not say.
   * Neither names nor positions are stored of an enum that stores values of its own.
   */
  private Optional<Type> constants(Attribute attribute) {
    if (!JavaTypes.isEnum(attribute.type())) {
      return Optional.empty();
    }
    TypeElement type = JavaTypes.element(attribute.type()).orElseThrow();
    if (EnumTypes.storesValues(type)) {
      return Optional.empty();
    }
    List<String> constants = context.constants(type);
    Optional<Mirror> enumerated = attribute.find(Jpa.ENUMERATED);
    boolean byName = enumerated.isPresent() && enumerated.get().constant("value").equals("STRING");
    return Optional.of(
        byName ? new Type.Enumeration(constants, TEXT_LENGTH) : new Type.Ordinal(constants));
  }
}
