package io.aludel.rehearsal;

import io.aludel.diagnostic.Code;
import io.aludel.dialect.Dialect;
import io.aludel.runtime.catalogue.Catalogue;
import io.aludel.schema.Name;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The database schemas that a rehearsal takes place in, with what lies there. */
final class Premises {

  /** How the tables that know what is applied begin. */
  private static final String VERSION_TABLES = LinearSequence.VERSION_TABLE;

  private final DataSource source;
  private final Dialect dialect;
  private final String quote;
  private final String current;
  private final List<String> added = new ArrayList<>();
  private Optional<SortedMap<String, Catalogue>> known = Optional.empty();

  private Premises(DataSource source, Dialect dialect, String quote, String current) {
    this.source = source;
    this.dialect = dialect;
    this.quote = quote;
    this.current = current;
  }

  static Premises of(DataSource source, Dialect dialect, Connection connection)
      throws SQLException {
    String schema =
        Optional.ofNullable(connection.getSchema()).or(() -> catalog(connection)).orElse("main");
    return new Premises(
        source, dialect, connection.getMetaData().getIdentifierQuoteString(), schema);
  }

  /** What others call a schema is a catalogue to MariaDB, and SQLite has but one. */
  private static Optional<String> catalog(Connection connection) {
    try {
      return Optional.ofNullable(connection.getCatalog());
    } catch (SQLException error) {
      throw RehearsalException.failed("Asking which schema is the current one", error);
    }
  }

  /** Makes a database schema that tables of the unit lie in, if it is not there. */
  void require(Name schema) {
    try (Connection connection = source.getConnection()) {
      if (find(connection, schema).isEmpty()) {
        Sql.execute(connection, "create schema " + dialect.identifier(schema));
        added.add(find(connection, schema).orElseThrow());
        changed();
      }
    } catch (SQLException error) {
      throw RehearsalException.failed("Creating the schema " + schema, error);
    }
  }

  private static Optional<String> find(Connection connection, Name schema) throws SQLException {
    try (ResultSet schemas = connection.getMetaData().getSchemas()) {
      while (schemas.next()) {
        String found = schemas.getString("TABLE_SCHEM");
        if (found.equalsIgnoreCase(schema.text())) {
          return Optional.of(found);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * What the schemas hold, without the version tables. Reading takes longer than anything else
   * here: what was read last is known until {@link #changed} is called.
   */
  SortedMap<String, Catalogue> catalogue() {
    SortedMap<String, Catalogue> read = known.orElseGet(this::read);
    known = Optional.of(read);
    return read;
  }

  /** To be called whenever something has changed. */
  void changed() {
    known = Optional.empty();
  }

  private SortedMap<String, Catalogue> read() {
    try (Connection connection = source.getConnection()) {
      SortedMap<String, Catalogue> read = new TreeMap<>();
      for (String schema : Stream.concat(Stream.of(current), added.stream()).toList()) {
        read.put(schema, Catalogue.read(connection, schema).only(Premises::isOfUnit));
      }
      return read;
    } catch (SQLException error) {
      throw RehearsalException.failed("Reading the catalogue", error);
    }
  }

  private static boolean isOfUnit(String name) {
    return !name.toLowerCase(Locale.ROOT).startsWith(VERSION_TABLES);
  }

  /**
   * Makes sure that nobody's tables are in the way.
   *
   * @throws RehearsalException if there are any
   */
  void requireEmpty() {
    try (Connection connection = source.getConnection()) {
      List<String> tables = tables(connection);
      if (!tables.isEmpty()) {
        throw RehearsalException.of(
            Code.DATABASE_NOT_EMPTY,
            "A rehearsal fills and drops tables, so it needs a database of its own, and "
                + current
                + " holds "
                + tables.size()
                + (tables.size() == 1 ? " table: " : " tables: ")
                + String.join(", ", tables.subList(0, Math.min(5, tables.size())))
                + (tables.size() > 5 ? ", ..." : "")
                + ". Nothing was changed. Name an empty database; never one that somebody needs.");
      }
    } catch (SQLException error) {
      throw RehearsalException.unreachable(error);
    }
  }

  private List<String> tables(Connection connection) throws SQLException {
    Catalogue catalogue = Catalogue.read(connection, current);
    return Stream.of(
            catalogue.tables().keySet().stream(),
            catalogue.sequences().keySet().stream(),
            views(connection).stream())
        .flatMap(names -> names)
        .toList();
  }

  private List<String> views(Connection connection) throws SQLException {
    DatabaseMetaData server = connection.getMetaData();
    String catalog = dialect.hasSchemas() ? null : connection.getCatalog();
    String schema = dialect.hasSchemas() ? connection.getSchema() : null;
    List<String> views = new ArrayList<>();
    try (ResultSet found = server.getTables(catalog, schema, "%", new String[] {"VIEW"})) {
      while (found.next()) {
        views.add(found.getString("TABLE_NAME"));
      }
    }
    return views;
  }

  /** Drops everything. */
  void clear() throws SQLException {
    changed();
    try (Connection connection = source.getConnection()) {
      checkForeignKeys(connection, 0);
      for (String schema : added) {
        Sql.execute(connection, "drop schema " + quoted(schema) + " cascade");
      }
      added.clear();
      for (String view : views(connection)) {
        Sql.execute(connection, "drop view if exists " + quoted(view));
      }
      Catalogue catalogue = Catalogue.read(connection, current);
      String cascade = dialect.name().equals("sqlite") ? "" : " cascade";
      for (String table : catalogue.tables().keySet()) {
        Sql.execute(connection, "drop table if exists " + quoted(table) + cascade);
      }
      for (String sequence : catalogue.sequences().keySet()) {
        Sql.execute(connection, "drop sequence if exists " + quoted(sequence));
      }
      checkForeignKeys(connection, 1);
    }
  }

  /** Where {@code cascade} is nothing that a table is dropped with, or does nothing. */
  private void checkForeignKeys(Connection connection, int check) throws SQLException {
    switch (dialect.name()) {
      case "mariadb" -> Sql.execute(connection, "set foreign_key_checks = " + check);
      case "sqlite" -> Sql.execute(connection, "pragma foreign_keys = " + check);
      default -> {}
    }
  }

  private String quoted(String name) {
    return quote + name.replace(quote, quote + quote) + quote;
  }
}
