package io.aludel.schema;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column in one line: {@code role varchar(20) required}.
 *
 * <p>The line has the name, the type and, as they apply, {@code required}, {@code identity} and
 * {@code version}. What a column can be besides has no line.
 */
public final class ColumnLine {

  private static final Pattern PLAIN_TYPE = Pattern.compile("[A-Za-z0-9_$,(){}]+");
  private static final Pattern BLANKS = Pattern.compile(" +");

  private ColumnLine() {}

  /** The column's line, in plain ASCII, if a line can say all of it. */
  public static Optional<String> of(Column column) {
    ColumnMapping mapping = ColumnMapping.PLAIN.withVersion(column.mapping().version());
    Column said =
        Column.of(column.name(), column.type())
            .withRequired(column.required())
            .withIdentity(column.identity())
            .withMapping(mapping);
    String type = column.type().text();
    if (!said.equals(column)
        || !column.name().isWord()
        || !PLAIN_TYPE.matcher(type).matches()
        || !isSpelt(column.type(), type)) {
      return Optional.empty();
    }
    StringBuilder line = new StringBuilder(column.name().text()).append(' ').append(type);
    line.append(column.required() ? " required" : "");
    line.append(column.identity() ? " identity" : "");
    line.append(mapping.version() ? " version" : "");
    return Optional.of(line.toString());
  }

  /** The spelling of constants says which they are only as long as they are plain themselves. */
  private static boolean isSpelt(Type type, String text) {
    boolean hasBody = text.indexOf('{') >= 0;
    return !(type instanceof Type.Verbatim) && (!hasBody || Type.parse(text).equals(type));
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
