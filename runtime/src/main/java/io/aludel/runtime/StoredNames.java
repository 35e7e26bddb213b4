package io.aludel.runtime;

import io.aludel.dialect.Dialect;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** How a database's catalogue spells the identifiers that a dialect writes. */
final class StoredNames {

  /** What databases quote identifiers with. */
  private static final Set<String> QUOTES = Set.of("\"", "`");

  private final Dialect dialect;
  private final UnaryOperator<String> fold;
  private final String currentSchema;

  private StoredNames(Dialect dialect, UnaryOperator<String> fold, String currentSchema) {
    this.dialect = dialect;
    this.fold = fold;
    this.currentSchema = currentSchema;
  }

  /** How the database at the other end of a connection spells them. */
  static StoredNames of(Dialect dialect, Connection connection) throws SQLException {
    DatabaseMetaData server = connection.getMetaData();
    UnaryOperator<String> fold = UnaryOperator.identity();
    if (server.storesUpperCaseIdentifiers()) {
      fold = name -> name.toUpperCase(Locale.ROOT);
    } else if (server.storesLowerCaseIdentifiers()) {
      fold = name -> name.toLowerCase(Locale.ROOT);
    }
    return new StoredNames(dialect, fold, currentSchema(connection));
  }

  /** What others call a schema is a catalogue to MariaDB, and SQLite has but one. */
  private static String currentSchema(Connection connection) throws SQLException {
    return Optional.ofNullable(connection.getSchema())
        .orElse(Optional.ofNullable(connection.getCatalog()).orElse("main"));
  }

  String currentSchema() {
    return currentSchema;
  }

  DatabaseKind kind() {
    return DatabaseKind.of(dialect);
  }

  boolean isSqlite() {
    return kind() == DatabaseKind.SQLITE;
  }

  /** Plain identifiers are folded; which ones are quoted is the dialect's business. */
  String stored(Name name) {
    String sql = dialect.identifier(name);
    String quote = sql.substring(0, 1);
    if (QUOTES.contains(quote)) {
      return sql.substring(1, sql.length() - 1).replace(quote + quote, quote);
    }
    return fold.apply(sql);
  }

  String stored(ObjectName object) {
    return stored(object.name());
  }

  /** The database schema that an object lies in. */
  String schemaOf(ObjectName object) {
    return dialect.hasSchemas() ? schemaOfOwn(object) : currentSchema;
  }

  /** The same of a table of Aludel's own, whose schema is a database to those who have none. */
  String schemaOfOwn(ObjectName object) {
    return object.schema().map(this::stored).orElse(currentSchema);
  }
}
