package io.aludel.processor.mapping;

import io.aludel.processor.mapping.basic.SqlCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The checks of booleans that are not stored as such. */
final class BooleanChecks {

  private static final Set<String> BOOLEANS = Set.of("boolean", "java.lang.Boolean");

  private static final Map<SqlCode, String> VALUES =
      Map.of(SqlCode.TINYINT, "(0,1)", SqlCode.CHAR, "('F','T')");

  /** What Hibernate's own converters store, which need not be run to be known. */
  private static final Map<String, String> CONVERTED =
      Map.of(
          "org.hibernate.type.YesNoConverter", "('N','Y')",
          "org.hibernate.type.TrueFalseConverter", "('F','T')",
          "org.hibernate.type.NumericBooleanConverter", "(0,1)");

  private BooleanChecks() {}

  /** The check of a Java type in a column of a type that the mapping names. */
  static List<UnaryOperator<String>> of(String javaType, SqlCode code) {
    return BOOLEANS.contains(javaType) ? in(VALUES.get(code)) : List.of();
  }

  /** The check of a converter, if it is one of Hibernate's own. */
  static List<UnaryOperator<String>> of(Conversion conversion) {
    return in(CONVERTED.get(conversion.converter().getQualifiedName().toString()));
  }

  private static List<UnaryOperator<String>> in(String values) {
    return values == null ? List.of() : List.of(column -> column + " in " + values);
  }
}
