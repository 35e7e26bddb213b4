package io.aludel.fidelity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What Hibernate leaves out of its schema on SQLite, or cannot do there, and Aludel can: all that
 * may differ.
 */
enum SqliteGap {
  /** Hibernate gives no foreign keys to SQLite. */
  FOREIGN_KEY {
    @Override
    boolean explains(Difference difference) {
      return onlyAludelHas(difference, "foreign key ");
    }
  },

  /** It gives no unique keys but those of one column that the mapping calls unique. */
  UNIQUE_KEY {
    @Override
    boolean explains(Difference difference) {
      return onlyAludelHas(difference, "unique ");
    }
  },

  /** It gives no primary key to the table of a collection with bytes among the key's columns. */
  KEY_OF_BYTES {
    @Override
    boolean explains(Difference difference) {
      return onlyAludelHas(difference, "primary key ");
    }
  },

  /**
   * A key that is counted up may be given out again once its row is gone; and it has no type, and
   * is counted by nobody, where the definition says "integer" before it comes to the key.
   */
  COUNTER {
    @Override
    boolean explains(Difference difference) {
      return difference.subject() == Subject.COLUMNS
          && difference
              .aludel()
              .filter(text -> text.startsWith("integer not null identity"))
              .isPresent();
    }
  },

  /**
   * Types that Aludel does not tell from others, since H2 and PostgreSQL do not. SQLite spells them
   * as they are written, and makes the same affinity of them.
   */
  SPELLING {
    @Override
    boolean explains(Difference difference) {
      return difference.subject() == Subject.COLUMNS
          && difference.hibernate().map(SqliteGap::asAludelSpells).equals(difference.aludel());
    }
  };

  abstract boolean explains(Difference difference);

  static Optional<SqliteGap> explaining(Difference difference) {
    return Stream.of(values()).filter(each -> each.explains(difference)).findFirst();
  }

  /** Whether a row is refused that a unique key finds there already: {@link #UNIQUE_KEY}. */
  static boolean isRefusalOfDuplicate(String difference) {
    return difference.startsWith("no row of ") && difference.contains("UNIQUE constraint failed");
  }

  /** Whether a statement of Hibernate's fails because SQLite has no comments. */
  static boolean isComment(String statement) {
    return statement.toLowerCase(Locale.ROOT).contains("\"comment on ");
  }

  private static String asAludelSpells(String type) {
    return type.replaceFirst("^decimal\\(", "numeric(")
        .replaceFirst("^real\\b", "float")
        .replaceFirst("^clob\\b", "varchar(2147483647)");
  }

  private static boolean onlyAludelHas(Difference difference, String start) {
    return difference.subject() == Subject.KEYS
        && difference.hibernate().isEmpty()
        && difference.aludel().filter(text -> text.startsWith(start)).isPresent();
  }
}
