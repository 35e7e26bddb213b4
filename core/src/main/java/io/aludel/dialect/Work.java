package io.aludel.dialect;

import io.aludel.schema.Column;
import io.aludel.schema.Computation;
import java.util.regex.Pattern;

/**
 * What an action does to its table, for a database that is told how to go about it ({@link
 * MariaScript}).
 */
enum Work {

  /** Changes only what is said about the table. */
  METADATA,

  /** Gives the table another name. */
  RENAME_TABLE,

  /** Builds or drops an index that is not unique. */
  INDEX,

  /** Adds a unique key or index. */
  ADD_UNIQUE,

  /** Drops a key or index that may be unique. */
  DROP_UNIQUE,

  /** Adds a column which has one value in all rows that are there, or none. */
  ADD_COLUMN,

  /** Adds a column whose values are counted, with its index. */
  ADD_COUNTED,

  /** Drops a column, and the indexes that have no other. */
  DROP_COLUMN,

  /** Lets a column hold null. */
  OPTIONAL,

  /** Lets a column hold null no more. */
  REQUIRED,

  /** Makes room for more characters, which is said of the column alone. */
  CHARACTERS,

  /** The same, if the character set lets it be. */
  PERHAPS_CHARACTERS,

  /** Makes room for more bytes, which is part of how an index compares them. */
  BYTES,

  /** Adds a primary key of columns that hold no null. */
  ADD_PRIMARY_KEY,

  /** Drops the primary key, which keeps the rows in order. */
  DROP_PRIMARY_KEY,

  /** Says something else about a column that is computed when it is read. */
  VIRTUAL,

  /** Writes or reads every row. */
  ROWS,

  /** Nobody knows: SQL of a person's own decides, or what only the table knows. */
  UNKNOWN;

  /** Defaults that are the same for every row that is there. */
  private static final Pattern CONSTANT =
      Pattern.compile(
          "(?i)[-+]?\\d+(\\.\\d+)?|(date |time |timestamp )?'([^'\\\\]|'')*'|null|true|false"
              + "|(current_timestamp|localtimestamp|now)(\\(\\d?\\))?");

  /** What it is to add a column. */
  static Work toAdd(Column column) {
    boolean isKnown =
        column.options().isEmpty()
            && column.defaultSql().filter(sql -> !CONSTANT.matcher(sql).matches()).isEmpty();
    if (!isKnown) {
      return UNKNOWN;
    }
    return column
        .generatedAs()
        .map(each -> computed(each, METADATA))
        .orElse(column.identity() ? ADD_COUNTED : ADD_COLUMN);
  }

  /**
   * What it is to say something about a column anew.
   *
   * @param plain what it would be if the column were not computed
   */
  static Work toRestate(Column column, Work plain) {
    if (column.options().isPresent()) {
      return UNKNOWN;
    }
    return column.generatedAs().map(each -> computed(each, VIRTUAL)).orElse(plain);
  }

  private static Work computed(Computation computation, Work virtual) {
    return computation.virtual() ? virtual : ROWS;
  }
}
