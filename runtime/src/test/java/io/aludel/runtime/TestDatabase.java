package io.aludel.runtime;

import io.aludel.runtime.catalogue.Catalogue;
import io.aludel.servers.MariaServer;
import io.aludel.servers.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/** A real, empty database of its own. */
record TestDatabase(String name, DataSource source) {

  private static final AtomicInteger COUNT = new AtomicInteger();

  @Override
  public String toString() {
    return name;
  }

  static TestDatabase h2() {
    return h2("jdbc:h2:mem:test" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
  }

  static TestDatabase h2(String url) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(url);
    source.setUser("sa");
    source.setPassword("");
    return new TestDatabase("h2", source);
  }

  static TestDatabase postgres() {
    return postgres(postgresUrl());
  }

  /** On the oldest server that is served. */
  static TestDatabase oldestPostgres() {
    return postgres(PostgresServer.OLDEST.create("test" + COUNT.incrementAndGet()));
  }

  private static TestDatabase postgres(String url) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(url);
    return new TestDatabase("postgresql", source);
  }

  /** The address of an empty database for another process. */
  static String postgresUrl() {
    return PostgresServer.LATEST.create("test" + COUNT.incrementAndGet());
  }

  static TestDatabase mariadb() {
    try {
      return new TestDatabase("mariadb", new MariaDbDataSource(mariadbUrl()));
    } catch (SQLException error) {
      throw new IllegalStateException(error);
    }
  }

  /** The address of an empty database for another process. */
  static String mariadbUrl() {
    return MariaServer.create("test" + COUNT.incrementAndGet()) + "?user=" + MariaServer.USER;
  }

  static TestDatabase sqlite() {
    return sqlite(sqliteUrl());
  }

  static TestDatabase sqlite(String url) {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl(url);
    return new TestDatabase("sqlite", source);
  }

  /** The address of a database file that is not there yet. */
  static String sqliteUrl() {
    try {
      Path folder = Files.createTempDirectory("aludel");
      Path file = folder.resolve("test.db");
      folder.toFile().deleteOnExit();
      file.toFile().deleteOnExit();
      return "jdbc:sqlite:" + file;
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  /** One of every kind. */
  static List<TestDatabase> all() {
    return List.of(h2(), mariadb(), postgres(), sqlite());
  }

  /** SQLite has no schemas beside those that a connection attaches for itself. */
  static List<TestDatabase> allWithSchemas() {
    return List.of(h2(), mariadb(), postgres());
  }

  Migrator migrator(TestSequence sequence) {
    return Migrator.of(source, sequence);
  }

  void execute(String... statements) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException error) {
      throw new IllegalStateException(error);
    }
  }

  /** The first column of the first row as text. */
  String value(String sql) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getString(1) : "none";
    } catch (SQLException error) {
      throw new IllegalStateException(error);
    }
  }

  /** How the catalogue spells a plain identifier. */
  String stored(String identifier) {
    return name.equals("h2") ? identifier.toUpperCase(Locale.ROOT) : identifier;
  }

  /** What the catalogue says, without the version tables. */
  Catalogue catalogue() {
    return wholeCatalogue().only(name -> !isVersionTable(name));
  }

  boolean hasVersionTables() {
    return wholeCatalogue().tables().keySet().stream().anyMatch(TestDatabase::isVersionTable);
  }

  private static boolean isVersionTable(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith("aludel_");
  }

  private Catalogue wholeCatalogue() {
    try (Connection connection = source.getConnection()) {
      String schema = name.equals("mariadb") ? connection.getCatalog() : connection.getSchema();
      return Catalogue.read(connection, Objects.requireNonNullElse(schema, "main"));
    } catch (SQLException error) {
      throw new IllegalStateException(error);
    }
  }
}
