package io.aludel.dialect;

import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.SchemaException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Writes identifiers.
 *
 * <p>A plain name is left to the database to fold, exactly as it folds Hibernate's own unquoted
 * SQL. One that the database would not read as an identifier is quoted in the folded spelling, so
 * that it is the same object as if it had been read.
 */
final class Identifiers {

  /** What counts towards the limit of an identifier's length. */
  enum Unit {
    /** Bytes, in UTF-8. */
    BYTES,
    /** Unicode characters. */
    CHARACTERS;

    /** No character needs more bytes than this in UTF-8. */
    private static final int BYTES_OF_A_CHARACTER = 3;

    private boolean isLong(String text, int limit) {
      if (text.length() * BYTES_OF_A_CHARACTER <= limit) {
        return false;
      }
      return limit
          < switch (this) {
            case BYTES -> text.getBytes(StandardCharsets.UTF_8).length;
            case CHARACTERS -> text.codePointCount(0, text.length());
          };
    }
  }

  private final Set<String> reserved;
  private final UnaryOperator<String> fold;
  private final String quote;
  private final int limit;
  private final Unit unit;
  private final boolean schemas;

  /**
   * @param reserved words that are no identifiers unless quoted, in upper case
   * @param fold what the database makes of an unquoted identifier
   * @param quote the character that quotes an identifier, and is doubled in it
   * @param limit how long an identifier may be
   * @param unit what the limit counts
   */
  Identifiers(
      Set<String> reserved, UnaryOperator<String> fold, String quote, int limit, Unit unit) {
    this(reserved, fold, quote, limit, unit, true);
  }

  private Identifiers(
      Set<String> reserved,
      UnaryOperator<String> fold,
      String quote,
      int limit,
      Unit unit,
      boolean schemas) {
    this.reserved = Set.copyOf(reserved);
    this.fold = fold;
    this.quote = quote;
    this.limit = limit;
    this.unit = unit;
    this.schemas = schemas;
  }

  Set<String> reserved() {
    return reserved;
  }

  /**
   * A name as SQL.
   *
   * @throws SchemaException if it is too long: PostgreSQL would cut it without a word
   */
  String sql(Name name) {
    if (unit.isLong(name.text(), limit)) {
      throw new SchemaException(
          "the name "
              + name
              + " is longer than the "
              + limit
              + " "
              + unit.name().toLowerCase(Locale.ROOT)
              + " that the database allows; give a shorter one in the mapping");
    }
    return !name.quoted() && isRegular(name.text()) ? name.text() : quote(inCatalogue(name));
  }

  /** The same, where the connection alone decides which schema a table lies in. */
  Identifiers withoutSchemas() {
    return new Identifiers(reserved, fold, quote, limit, unit, false);
  }

  /** Whether a table's name can say which schema it lies in. */
  boolean hasSchemas() {
    return schemas;
  }

  /** A table's or sequence's name as SQL. */
  String sql(ObjectName name) {
    return name.schema().filter(schema -> schemas).map(schema -> sql(schema) + ".").orElse("")
        + sql(name.name());
  }

  /** The name under which the database's catalogue keeps an object. */
  String inCatalogue(Name name) {
    return name.quoted() ? name.text() : fold.apply(name.text());
  }

  /** Whether both names are the same to the database: {@code a} and {@code "A"} are, to H2. */
  boolean same(Name one, Name other) {
    return inCatalogue(one).equals(inCatalogue(other));
  }

  private boolean isRegular(String text) {
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      if (!isPart(character)) {
        return false;
      }
      i += Character.charCount(character);
    }
    return isStart(text.codePointAt(0)) && !reserved.contains(text.toUpperCase(Locale.ROOT));
  }

  private static boolean isStart(int character) {
    return Character.isLetter(character) || character == '_';
  }

  private static boolean isPart(int character) {
    return isStart(character) || Character.isDigit(character) || character == '$';
  }

  private String quote(String text) {
    return quote + text.replace(quote, quote + quote) + quote;
  }
}
