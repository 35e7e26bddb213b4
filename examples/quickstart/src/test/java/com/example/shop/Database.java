package com.example.shop;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The kinds of database that the history is made for; each gives out as many as are asked for. */
enum Database {
  H2 {
    @Override
    DataSource create() {
      JdbcDataSource database = new JdbcDataSource();
      database.setURL("jdbc:h2:mem:shop" + COUNTER.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
      return database;
    }

    @Override
    CatalogueReader catalogue() {
      return new H2Catalogue();
    }
  },

  POSTGRESQL {
    @Override
    DataSource create() throws SQLException {
      String name = "shop" + COUNTER.incrementAndGet();
      try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create database " + name);
      }
      return Server.RUNNING.getDatabase("postgres", name);
    }

    @Override
    CatalogueReader catalogue() {
      return new PostgresCatalogue();
    }
  };

  private static final AtomicInteger COUNTER = new AtomicInteger();

  /** A new, empty database. */
  abstract DataSource create() throws SQLException;

  /** What reads its catalogue. */
  abstract CatalogueReader catalogue();

  /** One PostgreSQL server a JVM; it ends with it. */
  private static final class Server {
    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
