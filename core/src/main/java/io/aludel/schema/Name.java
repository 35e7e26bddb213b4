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
 * @param text the identifier without quotes, in characters as written
 * @param quoted whether the mapping asked for the identifier to be quoted
 */
public record Name(String text, boolean quoted) implements Comparable<Name> {

  private static final char LAST_ASCII = 0x7f;

  public Name {
    Objects.requireNonNull(text, "text");
    if (text.isEmpty()) {
      throw new SchemaException("an identifier is empty");
    }
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
    for (int i = 0; i < text.length(); i++) {
      if (!isOfWord(text.charAt(i))) {
        return false;
      }
    }
    return !quoted;
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

  private String key() {
    return quoted ? '`' + text : text.toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Name name
        && quoted == name.quoted
        && (text.equals(name.text) || (!quoted && compareTo(name) == 0));
  }

  @Override
  public int hashCode() {
    if (quoted) {
      return text.hashCode() + 1;
    }
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter > LAST_ASCII) {
        return key().hashCode();
      }
      // As a string's own, so that it is the key's.
      hash = 31 * hash + lower(letter);
    }
    return hash;
  }

  @Override
  public int compareTo(Name other) {
    if (quoted || other.quoted) {
      return key().compareTo(other.key());
    }
    int shared = Math.min(text.length(), other.text.length());
    for (int i = 0; i < shared; i++) {
      char mine = text.charAt(i);
      char theirs = other.text.charAt(i);
      if (mine > LAST_ASCII || theirs > LAST_ASCII) {
        return key().compareTo(other.key());
      }
      if (mine != theirs && lower(mine) != lower(theirs)) {
        return lower(mine) - lower(theirs);
      }
    }
    return text.length() - other.text.length();
  }

  /** The letter in lower case, of those in ASCII: names are mostly compared by no others. */
  private static int lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
  }

  /** The spelling that {@link #of} reads: quoted identifiers stand in backticks. */
  @Override
  public String toString() {
    return quoted ? '`' + text + '`' : text;
  }
}
