package io.aludel.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The names of what nothing names: keys, indexes, checks, and what is held.
 *
 * <p>They are cut to the shortest limit among the databases, PostgreSQL's 63 bytes, with a short
 * hash in place of what was cut.
 */
public final class DefaultNames {

  /** PostgreSQL cuts identifiers at this many bytes, silently (manual, 4.1.1). */
  public static final int LIMIT_IN_BYTES = 63;

  private static final int HASH_DIGITS = 8;

  private DefaultNames() {}

  public static Name primaryKey(ObjectName table) {
    return join("pk", table, List.of());
  }

  public static Name foreignKey(ObjectName table, List<Name> columns) {
    return join("fk", table, columns);
  }

  public static Name uniqueKey(ObjectName table, List<Name> columns) {
    return join("uq", table, columns);
  }

  public static Name index(ObjectName table, List<Name> columns) {
    return join("ix", table, columns);
  }

  /** The check of a column, be it the mapping's or the one that its enum type brings. */
  public static Name check(ObjectName table, Name column) {
    return join("ck", table, List.of(column));
  }

  /** A check of a table, of which only its condition can tell it from another. */
  public static Name check(ObjectName table, String condition) {
    return join("ck", table, List.of(Name.of(hash(condition.getBytes(StandardCharsets.UTF_8)))));
  }

  /** The name of an object that revision {@code revision} holds. */
  public static Name held(String revision, Name original) {
    return new Name(cut("zz_" + revision + "_" + original.text()), original.quoted());
  }

  /** The name of a held table's primary key; it frees the one that the table gave it. */
  public static Name heldPrimaryKey(ObjectName heldAs) {
    return heldAs.name().withText(cut(heldAs.name().text() + "_pk"));
  }

  /** The name of the column that a transformation fills, until the old column has left its own. */
  public static Name transforming(Name column) {
    return column.withText(cut("zz_new_" + column.text()));
  }

  /** The name of the check that proves that a column holds no null, until the column says so. */
  public static Name required(ObjectName table, Name column) {
    return join("zz_required", table, List.of(column));
  }

  /**
   * The name of the index of a counted column that has no key for the time being. A table counts
   * one column at most, which may get another name meanwhile.
   */
  public static Name counting() {
    return new Name("zz_counting", false);
  }

  private static Name join(String prefix, ObjectName table, List<Name> columns) {
    StringBuilder text = new StringBuilder(prefix).append('_').append(table.name().text());
    boolean quoted = table.name().quoted();
    for (Name column : columns) {
      text.append('_').append(column.text());
      quoted |= column.quoted();
    }
    return new Name(cut(text.toString()), quoted);
  }

  private static String cut(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= LIMIT_IN_BYTES) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int size = 0;
    for (int codePoint : text.codePoints().toArray()) {
      size += new String(Character.toChars(codePoint)).getBytes(StandardCharsets.UTF_8).length;
      if (size > LIMIT_IN_BYTES - HASH_DIGITS - 1) {
        break;
      }
      kept.appendCodePoint(codePoint);
    }
    return kept + "_" + hash(bytes);
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, HASH_DIGITS / 2);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new AssertionError(everyPlatformHasIt);
    }
  }
}
