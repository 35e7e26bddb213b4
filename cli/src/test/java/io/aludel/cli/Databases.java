package io.aludel.cli;

import io.aludel.servers.MariaServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Databases for tests, and what is in them. */
final class Databases {

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static EmbeddedPostgres server;

  private Databases() {}

  /** The URL of an empty PostgreSQL database; the user is {@code postgres}. */
  static synchronized String postgres() {
    try {
      if (server == null) {
        server = EmbeddedPostgres.start();
      }
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
    String name = "cli" + COUNT.incrementAndGet();
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException error) {
      throw new IllegalStateException(error);
    }
    return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
  }

  /** The address of an empty database on a MariaDB server. */
  static synchronized String mariadb() {
    return MariaServer.create("cli" + COUNT.incrementAndGet());
  }

  static void execute(String url, String sql) {
    execute(url, user(url), sql);
  }

  /** Executes a script, one statement after the other. */
  static void execute(String url, String user, String sql) {
    try (Connection connection = DriverManager.getConnection(url, user, "");
        Statement statement = connection.createStatement()) {
      for (String each : sql.split(";\n")) {
        statement.execute(each);
      }
    } catch (SQLException error) {
      throw new IllegalStateException(error);
    }
  }

  /** The first column of the first row. */
  static String value(String url, String sql) {
    return value(url, user(url), sql);
  }

  static String value(String url, String user, String sql) {
    try (Connection connection = DriverManager.getConnection(url, user, "");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : "no row";
    } catch (SQLException error) {
      throw new IllegalStateException(error);
    }
  }

  /** Whom a URL means that names nobody. */
  private static String user(String url) {
    if (url.startsWith("jdbc:mariadb:")) {
      return "root";
    }
    return url.startsWith("jdbc:h2:") ? "sa" : "postgres";
  }
}
