package io.aludel.schema;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column in one line: {@code role varchar(20) required}.
 *
 * <p>The line has the name, the type and, as they apply, {@code required}, {@code identity} and
 * {@code version}. What a column can be besides has no line.
 */
public final class ColumnLine {

  private static final String OF_WORDS = "_$";
  private static final String OF_TYPES = "_$,(){}";
  private static final Pattern BLANKS = Pattern.compile(" +");

  private ColumnLine() {}

  /** The column's line, in plain ASCII, if a line can say all of it. */
  public static Optional<String> of(Column column) {
    String type = column.type().text();
    if (saysMore(column)
        || !column.name().isWord()
        || !isPlain(type, OF_TYPES)
        || !isSpelt(column.type(), type)) {
      return Optional.empty();
    }
    StringBuilder line = new StringBuilder(column.name().text()).append(' ').append(type);
    line.append(column.required() ? " required" : "");
    line.append(column.identity() ? " identity" : "");
    line.append(column.mapping().version() ? " version" : "");
    return Optional.of(line.toString());
  }

  private static boolean saysMore(Column column) {
    return column.defaultSql().isPresent()
        || column.generatedAs().isPresent()
        || column.collation().isPresent()
        || column.comment().isPresent()
        || column.options().isPresent()
        || column.retired()
        || column.mapping().converter().isPresent()
        || column.mapping().values().isPresent();
  }

  /** Whether a text is of ASCII letters, digits and the punctuation that is given. */
  private static boolean isPlain(String text, String punctuation) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letterOrDigit =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!letterOrDigit && punctuation.indexOf(c) < 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** The spelling of constants says which they are only as long as they are plain themselves. */
  private static boolean isSpelt(Type type, String text) {
    if (type instanceof Type.Enumeration enumeration && hasWords(enumeration.constants())) {
      return true;
    }
    boolean hasBody = text.indexOf('{') >= 0;
    return !(type instanceof Type.Verbatim) && (!hasBody || Type.parse(text).equals(type));
  }

  private static boolean hasWords(List<String> constants) {
    for (String constant : constants) {
      if (!isPlain(constant, OF_WORDS)) {
        return false;
      }
    }
    return !constants.isEmpty();
  }

  /**
   * Reads a line.
   *
   * @throws SchemaException if it is none
   */
  public static Column parse(String line) {
    String[] words = BLANKS.split(line.strip());
    if (words.length < 2) {
      throw new SchemaException("a column is written 'name type', and '" + line + "' is not");
    }
    Column column = Column.of(words[0], Type.parse(words[1]));
    for (int i = 2; i < words.length; i++) {
      column = with(column, words[i]);
    }
    return column;
  }

  private static Column with(Column column, String word) {
    return switch (word) {
      case "required" -> column.withRequired(true);
      case "identity" -> column.withIdentity(true);
      case "version" -> column.withMapping(column.mapping().withVersion(true));
      default ->
          throw new SchemaException(
              "column "
                  + column.name()
                  + ": '"
                  + word
                  + "' is none of required, identity, version");
    };
  }
}
