package io.aludel.dialect.table;

import io.aludel.dialect.Dialect;
import io.aludel.schema.Column;
import io.aludel.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The values of a type that changes most likely stumble over, as SQL. */
final class OddValues {

  private static final List<String> NUMBERS = List.of("-1", "0", "7", "200", "40000");

  private final Dialect dialect;

  OddValues(Dialect dialect) {
    this.dialect = dialect;
  }

  List<String> of(Column column) {
    List<String> values = new ArrayList<>();
    if (!column.required()) {
      values.add("null");
    }
    of(column.type()).forEach(values::add);
    return values;
  }

  private Stream<String> of(Type type) {
    if (type instanceof Type.Varchar text) {
      return Stream.of("", "x".repeat(text.length()), "X".repeat(text.length())).map(dialect::text);
    }
    if (type instanceof Type.Enumeration constants) {
      return constants.constants().stream().map(each -> dialect.literal(type, each));
    }
    if (type instanceof Type.Verbatim verbatim) {
      return verbatim.constants().stream().map(dialect::text);
    }
    if (type instanceof Type.Ordinal ordinal) {
      return IntStream.range(0, ordinal.constants().size()).mapToObj(Integer::toString);
    }
    if (type instanceof Type.Decimal decimal) {
      String whole = "9".repeat(decimal.precision() - decimal.scale());
      String fraction = decimal.scale() == 0 ? "" : "." + "9".repeat(decimal.scale());
      return Stream.of("-1", "0", whole + fraction, "-" + whole + fraction);
    }
    return type instanceof Type.Plain plain ? of(plain) : Stream.of();
  }

  private Stream<String> of(Type.Plain type) {
    return switch (type) {
      case BOOLEAN -> Stream.of("true", "false").map(each -> dialect.literal(type, each));
      case TINYINT -> NUMBERS.stream().limit(3);
      case SMALLINT -> NUMBERS.stream().limit(4);
      case INTEGER -> NUMBERS.stream();
      case BIGINT -> Stream.concat(NUMBERS.stream(), Stream.of("3000000000"));
      default -> Stream.of();
    };
  }
}
