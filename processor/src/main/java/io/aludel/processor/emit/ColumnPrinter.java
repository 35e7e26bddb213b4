package io.aludel.processor.emit;

import io.aludel.change.DialectSql;
import io.aludel.change.Expression;
import io.aludel.migration.AlterTableOperations;
import io.aludel.migration.ColumnOption;
import io.aludel.migration.Types;
import io.aludel.schema.Column;
import io.aludel.schema.ColumnMapping;
import io.aludel.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Prints columns, types, and what rows get. */
final class ColumnPrinter {

  /** The arguments that describe a column: its name, its type, its options. */
  List<Fragment> arguments(Column column) {
    List<Fragment> arguments = new ArrayList<>();
    arguments.add(Fragment.text(column.name().toString()));
    arguments.add(type(column.type()));
    if (column.required()) {
      arguments.add(option("required"));
    }
    if (column.identity()) {
      arguments.add(option("identity"));
    }
    column.defaultSql().ifPresent(sql -> arguments.add(option("defaultSql", sql)));
    column
        .generatedAs()
        .map(each -> option(each.virtual() ? "virtuallyGeneratedAs" : "generatedAs", each.sql()))
        .ifPresent(arguments::add);
    column.collation().ifPresent(name -> arguments.add(option("collation", name)));
    column.comment().ifPresent(text -> arguments.add(option("comment", text)));
    column.options().ifPresent(sql -> arguments.add(option("options", sql)));
    arguments.addAll(options(column.mapping()));
    if (column.retired()) {
      arguments.add(option("retired"));
    }
    return arguments;
  }

  /** A column as an argument of a call. */
  Fragment definition(Column column) {
    return Fragment.callOf(AlterTableOperations.class, "column", arguments(column));
  }

  /** The options that say what a column's values mean. */
  List<Fragment> options(ColumnMapping mapping) {
    List<Fragment> options = new ArrayList<>();
    mapping.converter().ifPresent(name -> options.add(option("converter", name)));
    if (mapping.version()) {
      options.add(option("version"));
    }
    mapping
        .values()
        .map(type -> Fragment.imported(ColumnOption.class, "values", List.of(type(type))))
        .ifPresent(options::add);
    return options;
  }

  private Fragment option(String method, String... texts) {
    return Fragment.imported(ColumnOption.class, method, Fragment.texts(List.of(texts)));
  }

  Fragment type(Type type) {
    if (type instanceof Type.Plain plain) {
      return types(plain == Type.Plain.BOOLEAN ? "bool" : plain.text());
    }
    if (type instanceof Type.Floating floating) {
      return types("floating", floating.bits());
    }
    if (type instanceof Type.Decimal decimal) {
      return types("decimal", decimal.precision(), decimal.scale());
    }
    if (type instanceof Type.Char fixed) {
      return types("fixedChar", fixed.length());
    }
    if (type instanceof Type.Varchar varchar) {
      return types("varchar", varchar.length());
    }
    if (type instanceof Type.Binary binary) {
      return types("binary", binary.length());
    }
    if (type instanceof Type.Varbinary varbinary) {
      return types("varbinary", varbinary.length());
    }
    if (type instanceof Type.Temporal temporal) {
      return types(method(temporal.kind()), temporal.digits());
    }
    if (type instanceof Type.Enumeration enumeration) {
      return enumeration(enumeration);
    }
    if (type instanceof Type.Ordinal ordinal) {
      return Fragment.imported(Types.class, "ordinal", Fragment.texts(ordinal.constants()));
    }
    if (type instanceof Type.Array array) {
      return array(array);
    }
    return verbatim((Type.Verbatim) type);
  }

  private Fragment verbatim(Type.Verbatim type) {
    List<String> texts = new ArrayList<>();
    texts.add(type.sql());
    texts.addAll(type.constants());
    return Fragment.imported(
        Types.class,
        type.constants().isEmpty() ? "verbatim" : "verbatimEnumeration",
        Fragment.texts(texts));
  }

  private static String method(Type.Temporal.Kind kind) {
    return switch (kind) {
      case TIME -> "time";
      case TIME_TZ -> "timeTz";
      case TIME_OFFSET -> "timeOffset";
      case TIMESTAMP -> "timestamp";
      case TIMESTAMP_TZ -> "timestampTz";
      case INSTANT -> "instant";
    };
  }

  private Fragment array(Type.Array type) {
    Fragment element = type(type.element());
    return type.length() == 0
        ? Fragment.imported(Types.class, "array", List.of(element))
        : Fragment.imported(
            Types.class, "arrayOfLength", List.of(Fragment.number(type.length()), element));
  }

  private Fragment enumeration(Type.Enumeration type) {
    if (!type.checked()) {
      Type checked = new Type.Enumeration(type.constants(), type.length());
      return Fragment.imported(Types.class, "unchecked", List.of(type(checked)));
    }
    List<Fragment> constants = Fragment.texts(type.constants());
    if (type.equals(Types.enumeration(type.constants().toArray(String[]::new)))) {
      return Fragment.imported(Types.class, "enumeration", constants);
    }
    List<Fragment> arguments = new ArrayList<>();
    arguments.add(Fragment.number(type.length()));
    arguments.addAll(constants);
    return Fragment.imported(Types.class, "enumerationOfLength", arguments);
  }

  private Fragment types(String method, int... numbers) {
    List<Fragment> arguments = new ArrayList<>();
    for (int number : numbers) {
      arguments.add(Fragment.number(number));
    }
    return Fragment.imported(Types.class, method, arguments);
  }

  Fragment expression(Expression expression) {
    if (expression instanceof Expression.Value value) {
      return Fragment.creation(Expression.Value.class, List.of(Fragment.text(value.text())));
    }
    return Fragment.creation(
        Expression.Sql.class, List.of(sql(((Expression.Sql) expression).sql())));
  }

  /** A text for every database, and those of the databases that have one of their own. */
  Fragment sql(DialectSql sql) {
    String any = sql.texts().get(DialectSql.ANY);
    Fragment printed =
        any == null
            ? Fragment.callOf(
                DialectSql.class, "of", List.of(Fragment.callOf(Map.class, "of", List.of())))
            : Fragment.callOf(DialectSql.class, "any", List.of(Fragment.text(any)));
    for (Map.Entry<String, String> text : sql.texts().entrySet()) {
      if (!text.getKey().equals(DialectSql.ANY)) {
        printed =
            printed.then(
                "and", List.of(Fragment.text(text.getKey()), Fragment.text(text.getValue())));
      }
    }
    return printed;
  }
}
