package io.aludel.runtime;

import io.aludel.dialect.Dialect;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/** What the version tables and their locks have to know of the database that they lie in. */
enum DatabaseKind {
  H2("varchar", "varchar", "timestamp(6) with time zone", "current_timestamp", Division.BY_ZERO),
  POSTGRESQL(
      "varchar", "varchar", "timestamp(6) with time zone", "current_timestamp", Division.BY_ZERO),
  /** Keys tell case; times are in UTC, whatever the session's time zone. */
  MARIADB(
      "varchar(190) character set utf8mb4 collate utf8mb4_bin",
      "longtext character set utf8mb4 collate utf8mb4_bin",
      "datetime(6)",
      "utc_timestamp(6)",
      "case count(*) when 0 then (select 1 union select 2) else 1 end"),
  /** Times are texts, in UTC. A number that overflows is the one thing that a query fails of. */
  SQLITE(
      "text",
      "text",
      "text",
      "strftime('%Y-%m-%d %H:%M:%f', 'now')",
      "case count(*) when 0 then abs(-9223372036854775807 - 1) else 1 end");

  /** Standard SQL: a query that fails because of what it divides by. */
  private static final class Division {
    private static final String BY_ZERO = "1 / count(*)";
  }

  private final String keyType;
  private final String textType;
  private final String momentType;
  private final String now;
  private final String failureOnNone;

  DatabaseKind(
      String keyType, String textType, String momentType, String now, String failureOnNone) {
    this.keyType = keyType;
    this.textType = textType;
    this.momentType = momentType;
    this.now = now;
    this.failureOnNone = failureOnNone;
  }

  static DatabaseKind of(Dialect dialect) {
    return valueOf(dialect.name().toUpperCase(Locale.ROOT));
  }

  /** Whether what changes a table mostly replaces it by a new one, as it was worked out before. */
  boolean buildsTablesAnew() {
    return this == SQLITE;
  }

  /** The type of a text that is part of a key. */
  String keyType() {
    return keyType;
  }

  /** The type of a text of any length. */
  String textType() {
    return textType;
  }

  /** The type of a moment, stored in UTC. */
  String momentType() {
    return momentType;
  }

  /** The moment at which a statement runs. */
  String now() {
    return now;
  }

  /** Reads what {@link #now} wrote. */
  Instant moment(ResultSet row, String column) throws SQLException {
    return switch (this) {
      case H2, POSTGRESQL -> row.getTimestamp(column).toInstant();
      case MARIADB, SQLITE ->
          LocalDateTime.parse(row.getString(column).replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    };
  }

  /** What a query selects to fail where there is no row; scripts know no other condition. */
  String failureOnNone() {
    return failureOnNone;
  }
}
