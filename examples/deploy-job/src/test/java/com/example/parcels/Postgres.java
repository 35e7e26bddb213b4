package com.example.parcels;

import io.aludel.servers.PostgresServer;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Databases on one server, which is started for the first of them. */
final class Postgres {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private Postgres() {}

  /** The address of a new, empty database. */
  static String url() {
    return PostgresServer.LATEST.create("parcels" + COUNT.incrementAndGet());
  }

  static DataSource at(String url) {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(url);
    return database;
  }
}
