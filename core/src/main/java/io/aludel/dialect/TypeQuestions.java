package io.aludel.dialect;

import io.aludel.schema.Conversion;
import io.aludel.schema.Type;
import io.aludel.schema.Type.Array;
import io.aludel.schema.Type.Char;
import io.aludel.schema.Type.Decimal;
import io.aludel.schema.Type.Enumeration;
import io.aludel.schema.Type.Ordinal;
import io.aludel.schema.Type.Plain;
import io.aludel.schema.Type.Varbinary;
import io.aludel.schema.Type.Varchar;
import io.aludel.schema.Type.Verbatim;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which values of one type do not fit into another. */
final class TypeQuestions {

  /**
   * A way not to fit.
   *
   * @param problem what is wrong, as a clause: {@code "hold more than 20 characters"}
   * @param condition holds for values that do not fit
   */
  record Misfit(String problem, String condition) {}

  private TypeQuestions() {}

  /**
   * The values that a change of type would be refused for; none if all fit, or if the database does
   * not notice.
   *
   * @param column the column as SQL
   */
  static Optional<Misfit> misfit(SqlDialect dialect, Type from, Type to, String column) {
    if (from.conversionTo(to) == Conversion.LOSSLESS) {
      return Optional.empty();
    }
    if (to instanceof Enumeration enumeration) {
      return Optional.of(constants(dialect, enumeration.constants(), column));
    }
    if (to instanceof Verbatim verbatim && !verbatim.constants().isEmpty()) {
      return Optional.of(constants(dialect, verbatim.constants(), column));
    }
    if (to instanceof Ordinal ordinal) {
      return Optional.of(range(column, "0", Integer.toString(ordinal.constants().size() - 1)));
    }
    if (to instanceof Array array) {
      return dialect
          .elements(column)
          .map(
              elements ->
                  new Misfit(
                      "hold more than " + array.length() + " elements",
                      elements + " > " + array.length()));
    }
    if (dialect.type(from).equals(dialect.type(to))) {
      return Optional.empty();
    }
    if (to instanceof Varchar text) {
      return Optional.of(length(dialect, from, column, text.length()));
    }
    if (to instanceof Char text) {
      return Optional.of(length(dialect, from, column, text.length()));
    }
    if (to instanceof Varbinary bytes) {
      return Optional.of(
          new Misfit(
              "hold more than " + bytes.length() + " bytes",
              "octet_length(" + column + ") > " + bytes.length()));
    }
    if (to instanceof Decimal decimal) {
      String limit = BigInteger.TEN.pow(decimal.precision() - decimal.scale()).toString();
      return Optional.of(
          new Misfit("hold numbers of " + limit + " or more", "abs(" + column + ") >= " + limit));
    }
    if (to instanceof Plain plain && isInteger(plain)) {
      BigInteger greatest = NumberLiterals.greatest(plain);
      return Optional.of(
          range(column, greatest.negate().subtract(BigInteger.ONE).toString(), "" + greatest));
    }
    return Optional.empty();
  }

  /**
   * The values that an expression gives and that a column of a type would be refused for. Of
   * numbers nothing is asked: nobody knows whether it is one that the expression gives.
   *
   * @param expression the expression as SQL
   */
  static Optional<Misfit> misfit(SqlDialect dialect, Type to, String expression) {
    boolean isText =
        to instanceof Varchar
            || to instanceof Char
            || to instanceof Enumeration
            || to instanceof Verbatim;
    return isText
        ? misfit(dialect, new Varchar(Integer.MAX_VALUE), to, expression)
        : Optional.empty();
  }

  private static boolean isInteger(Plain type) {
    return List.of(Plain.TINYINT, Plain.SMALLINT, Plain.INTEGER, Plain.BIGINT).contains(type);
  }

  private static Misfit constants(SqlDialect dialect, List<String> constants, String column) {
    String literals = constants.stream().map(dialect::text).collect(Collectors.joining(", "));
    return new Misfit(
        "hold what is none of " + String.join(", ", constants),
        dialect.asText(column) + " not in (" + literals + ")");
  }

  /** Blanks that only fill up a text of fixed length are not in the way. */
  private static Misfit length(SqlDialect dialect, Type from, String column, int length) {
    String text = dialect.asText(column);
    return new Misfit(
        "hold more than " + length + " characters",
        dialect.characters(from instanceof Char ? "rtrim(" + text + ")" : text) + " > " + length);
  }

  private static Misfit range(String column, String least, String greatest) {
    return new Misfit(
        "hold numbers that are not from " + least + " to " + greatest,
        column + " not between " + least + " and " + greatest);
  }
}
