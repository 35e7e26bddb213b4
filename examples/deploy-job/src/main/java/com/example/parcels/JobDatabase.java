package com.example.parcels;

import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Where the database is, as the environment says it. */
final class JobDatabase {

  private JobDatabase() {}

  static DataSource of(Map<String, String> environment) {
    String url = environment.getOrDefault("DATABASE_URL", "");
    if (!url.startsWith("jdbc:postgresql:")) {
      // Without the value: a password may stand in it.
      throw new BadInputException("DATABASE_URL has to be a jdbc:postgresql: address.");
    }
    PGSimpleDataSource database = new PGSimpleDataSource();
    try {
      database.setUrl(url);
    } catch (IllegalArgumentException unreadable) {
      throw new BadInputException("DATABASE_URL cannot be read.");
    }
    if (environment.containsKey("DATABASE_USER")) {
      database.setUser(environment.get("DATABASE_USER"));
    }
    if (environment.containsKey("DATABASE_PASSWORD")) {
      database.setPassword(environment.get("DATABASE_PASSWORD"));
    }
    return database;
  }
}
