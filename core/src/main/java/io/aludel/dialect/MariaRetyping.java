package io.aludel.dialect;

import io.aludel.schema.Column;
import io.aludel.schema.Type;
import io.aludel.schema.Type.Char;
import io.aludel.schema.Type.Enumeration;
import io.aludel.schema.Type.Varbinary;
import io.aludel.schema.Type.Varchar;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What it is to MariaDB to give a column another type: it copies the table, but for longer texts
 * and more constants at the end of an enum.
 */
final class MariaRetyping {

  /** Past which a length takes two bytes in a row. */
  private static final int ONE_BYTE = 255;

  /** Up to which a length looks the same in one byte and in two. */
  private static final int EITHER = 127;

  /** What a character takes: the table decides on it where the column does not. */
  private static final int MOST_BYTES = 4;

  /** As many constants as one byte counts. */
  private static final int SMALL_ENUM = 255;

  private MariaRetyping() {}

  static Work work(Column before, Column after) {
    if (!before.collation().equals(after.collation())) {
      // The character set may be another one, or only the order of an index, or neither.
      return Work.UNKNOWN;
    }
    if (before.type() instanceof Enumeration old && after.type() instanceof Enumeration now) {
      return isAppended(old.constants(), now.constants()) ? Work.METADATA : Work.ROWS;
    }
    if (before.type() instanceof Varbinary old && after.type() instanceof Varbinary now) {
      return isBlob(old.length(), now.length()) || !isLonger(old.length(), now.length(), 1)
          ? Work.ROWS
          : Work.BYTES;
    }
    return texts(before.type(), after.type());
  }

  private static Work texts(Type before, Type after) {
    OptionalInt old = length(before);
    OptionalInt now = length(after);
    if (old.isEmpty() || now.isEmpty() || isBlob(old.getAsInt(), now.getAsInt())) {
      return Work.ROWS;
    }
    long easy =
        IntStream.rangeClosed(1, MOST_BYTES)
            .filter(bytes -> isLonger(old.getAsInt(), now.getAsInt(), bytes))
            .count();
    if (easy == 0) {
      return Work.ROWS;
    }
    return easy == MOST_BYTES ? Work.CHARACTERS : Work.PERHAPS_CHARACTERS;
  }

  private static OptionalInt length(Type type) {
    if (type instanceof Varchar text) {
      return OptionalInt.of(text.length());
    }
    return type instanceof Char text ? OptionalInt.of(text.length()) : OptionalInt.empty();
  }

  private static boolean isBlob(int old, int now) {
    return Math.max(old, now) > MariaTypes.LONGEST;
  }

  /** Whether a column becomes longer without what is in its rows having to change. */
  private static boolean isLonger(int old, int now, int bytes) {
    boolean keepsLengths =
        now * bytes <= ONE_BYTE || old * bytes > ONE_BYTE || old * bytes <= EITHER;
    return now >= old && keepsLengths;
  }

  /** MariaDB is told constants in alphabetical order, and stores their numbers. */
  private static boolean isAppended(List<String> before, List<String> after) {
    List<String> old = before.stream().sorted().toList();
    List<String> now = after.stream().sorted().toList();
    return now.size() >= old.size()
        && now.subList(0, old.size()).equals(old)
        && (now.size() <= SMALL_ENUM || old.size() > SMALL_ENUM);
  }
}
