package io.aludel.schema;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows what is written in several ways and means the same to every database that takes it: types
 * of a {@code columnDefinition}, and defaults.
 */
public final class Spelling {

  private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"|`[^`]*`");

  /** How types begin, and the one way in which they are compared. */
  private static final Map<Pattern, String> TYPES = new LinkedHashMap<>();

  static {
    type("int4|int|integer", "integer");
    type("int8|bigint", "bigint");
    type("int2|smallint", "smallint");
    type("bool|boolean", "boolean");
    type("double precision|double|float8", "double precision");
    type("(?:national )?(?:character|char) varying|varchar", "varchar");
    type("character(?! large| set)|char(?! varying)", "char");
    type("timestamptz", "timestamp with time zone");
    type("numeric|decimal|dec", "decimal");
  }

  private static final Pattern DECIMAL_OF_PRECISION = Pattern.compile("^decimal\\((\\d+)\\)");

  private static final Pattern CHAR_OF_ONE = Pattern.compile("^char(?!\\()");

  private static final Pattern NOW = Pattern.compile("\\b(?:now|current_timestamp)\\((\\d*)\\)");

  private Spelling() {}

  private static void type(String spellings, String name) {
    TYPES.put(Pattern.compile("^(?:" + spellings + ")\\b"), name);
  }

  /** Whether two types are the same, however a {@code columnDefinition} spells them. */
  public static boolean isSameType(Type one, Type other) {
    return one.equals(other) || name(one).equals(name(other));
  }

  /** Whether two defaults are the same. */
  public static boolean isSameDefault(Optional<String> one, Optional<String> other) {
    return one.map(Spelling::ofDefault).equals(other.map(Spelling::ofDefault));
  }

  private static String name(Type type) {
    if (type instanceof Type.Verbatim verbatim && verbatim.constants().isEmpty()) {
      return ofType(verbatim.sql());
    }
    boolean spelledAlike =
        type == Type.Plain.INTEGER
            || type == Type.Plain.BIGINT
            || type == Type.Plain.SMALLINT
            || type instanceof Type.Varchar
            || type instanceof Type.Decimal;
    // What no columnDefinition can be.
    return spelledAlike ? type.text() : "logical " + type.text();
  }

  private static String ofType(String sql) {
    String plain = plain(sql);
    for (Map.Entry<Pattern, String> each : TYPES.entrySet()) {
      Matcher beginning = each.getKey().matcher(plain);
      if (beginning.find()) {
        plain = each.getValue() + plain.substring(beginning.end());
        break;
      }
    }
    plain = DECIMAL_OF_PRECISION.matcher(plain).replaceFirst("decimal($1,0)");
    return CHAR_OF_ONE.matcher(plain).replaceFirst("char(1)");
  }

  private static String ofDefault(String sql) {
    return NOW.matcher(plain(sql))
        .replaceAll(
            now -> "current_timestamp" + (now.group(1).isEmpty() ? "" : "(" + now.group(1) + ")"));
  }

  /** In lower case and with single spaces, but for what stands in quotes. */
  private static String plain(String sql) {
    StringBuilder text = new StringBuilder();
    Matcher quoted = QUOTED.matcher(sql);
    int end = 0;
    while (quoted.find()) {
      text.append(folded(sql.substring(end, quoted.start()))).append(quoted.group());
      end = quoted.end();
    }
    return text.append(folded(sql.substring(end))).toString().strip();
  }

  private static String folded(String sql) {
    return sql.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceAll(" ?([(),]) ?", "$1");
  }
}
