package io.aludel.schema;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An SQL identifier as a mapping writes it: plain, or quoted with backticks or double quotes.
 *
 * <p>Databases fold the case of plain identifiers, so two plain names are equal when they differ
 * only in case; a quoted name is equal only to the same text quoted.
 *
 * <p>Immutable. What names are compared by is worked out once, as they are compared all the time.
 */
public final class Name implements Comparable<Name> {

  private final String text;
  private final boolean quoted;

  /** Whether the text has nothing but small letters and digits of ASCII, and _. */
  private final boolean simple;

  /** A plain name in lower case; a quoted one as it is, behind a mark that keeps it apart. */
  private final String key;

  /**
   * @param text the identifier without quotes, in characters as written
   * @param quoted whether the mapping asked for the identifier to be quoted
   * @throws SchemaException if the text is empty
   */
  public Name(String text, boolean quoted) {
    this.text = Objects.requireNonNull(text, "text");
    if (text.isEmpty()) {
      throw new SchemaException("an identifier is empty");
    }
    this.quoted = quoted;
    this.simple = isSimple(text);
    if (quoted) {
      this.key = '`' + text;
    } else {
      this.key = simple ? text : text.toLowerCase(Locale.ROOT);
    }
  }

  private static boolean isSimple(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if ((c < 'a' || c > 'z') && c != '_' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  /** The identifier without quotes, in characters as written. */
  public String text() {
    return text;
  }

  /** Whether the mapping asked for the identifier to be quoted. */
  public boolean quoted() {
    return quoted;
  }

  /**
   * Reads an identifier as JPA spells it (section 2.13): {@code name}, {@code `name`} or {@code
   * "name"}.
   *
   * @throws SchemaException if the identifier is empty
   */
  public static Name of(String written) {
    if (written.length() > 2 && (isWrapped(written, '`') || isWrapped(written, '"'))) {
      return new Name(written.substring(1, written.length() - 1), true);
    }
    return new Name(written, false);
  }

  private static boolean isWrapped(String written, char quote) {
    return written.charAt(0) == quote && written.charAt(written.length() - 1) == quote;
  }

  /** Whether an SQL text may name this: whether its text stands there as a word. */
  public boolean isIn(String sql) {
    return Pattern.compile(
            "(?<![\\w$])" + Pattern.quote(text) + "(?![\\w$])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(sql)
        .find();
  }

  /** Whether it is not quoted, and has nothing but letters and digits of ASCII, _ and $. */
  public boolean isWord() {
    return !quoted && (simple || hasWordLettersAlone());
  }

  private boolean hasWordLettersAlone() {
    for (int i = 0; i < text.length(); i++) {
      if (!isOfWord(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfWord(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '$';
  }

  /** The same quoting around another text. */
  public Name withText(String other) {
    return new Name(other, quoted);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Name name && quoted == name.quoted && key.equals(name.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public int compareTo(Name other) {
    return key.compareTo(other.key);
  }

  /** The spelling that {@link #of} reads: quoted identifiers stand in backticks. */
  @Override
  public String toString() {
    return quoted ? '`' + text + '`' : text;
  }
}
