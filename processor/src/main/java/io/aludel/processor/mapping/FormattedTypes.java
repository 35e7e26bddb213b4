package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.schema.Type;
import io.aludel.schema.Type.Plain;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;

/**
 * Java types that one attribute stores as JSON or XML, and another as Hibernate would by itself.
 * Hibernate 7.4 remembers the first that it reads, and if that is the one with a format, stores all
 * of the type so: the schema then depends on the order in which it happens to read the classes.
 */
final class FormattedTypes {

  private FormattedTypes() {}

  static void check(Collection<TableDraft> tables, MappingContext context) {
    if (tables.stream().noneMatch(FormattedTypes::hasFormatted)) {
      return;
    }
    Converters converters = new Converters(context);
    ExplicitCodes codes = new ExplicitCodes(context);
    List<MappedColumn> columns =
        tables.stream()
            .flatMap(table -> table.columns().stream())
            .filter(column -> column.attribute().type().getKind() == TypeKind.DECLARED)
            .filter(column -> converters.of(column.attribute()).isEmpty())
            .toList();
    Map<String, MappedColumn> formatted = new HashMap<>();
    columns.stream()
        .filter(column -> isFormatted(column.column().type()))
        .forEach(column -> formatted.putIfAbsent(typeOf(column), column));
    Map<Element, MappedColumn> others = new LinkedHashMap<>();
    columns.stream()
        .filter(column -> followsFormat(column.column().type()))
        .filter(column -> formatted.containsKey(typeOf(column)))
        .filter(column -> codes.of(column.attribute()).isEmpty())
        .forEach(column -> others.putIfAbsent(column.attribute().member(), column));
    others
        .values()
        .forEach(column -> report(column.attribute(), formatted.get(typeOf(column)), context));
  }

  private static boolean hasFormatted(TableDraft table) {
    for (MappedColumn column : table.columns()) {
      if (isFormatted(column.column().type())) {
        return true;
      }
    }
    return false;
  }

  private static String typeOf(MappedColumn column) {
    return column.attribute().type().toString();
  }

  private static boolean isFormatted(Type type) {
    return type == Plain.JSON || type == Plain.XML;
  }

  /**
   * Whether it is the type of what Hibernate has no type for: a collection, or a serialized one.
   */
  private static boolean followsFormat(Type type) {
    return type instanceof Type.Array || type instanceof Type.Varbinary;
  }

  private static void report(Attribute attribute, MappedColumn formatted, MappingContext context) {
    context.report(
        Code.MAPPING_UNSUPPORTED,
        attribute.place(),
        attribute
            + ": "
            + attribute.type()
            + " is stored as "
            + formatted.column().type().text().toUpperCase(Locale.ROOT)
            + " by "
            + formatted.attribute()
            + ", and Hibernate then stores this one in the same way if it happens to read that one"
            + " first. Say the same of both: @JdbcTypeCode(SqlTypes.JSON), or SqlTypes.SQLXML; or"
            + " give one of them another Java type, or a converter.");
  }
}
