package com.example.wallet;

import io.aludel.migration.MigrationSequence;
import io.aludel.runtime.Migrator;
import java.util.Map;
import java.util.ServiceLoader;
import javax.sql.DataSource;

/** The databases of this application, by the names of their units. */
public record Databases(Map<String, DataSource> sources) {

  public Databases {
    sources = Map.copyOf(sources);
  }

  /** Refuses to start on a database that lacks what this version needs: for the application. */
  public void requireUpToDate() {
    for (MigrationSequence sequence : ServiceLoader.load(MigrationSequence.class)) {
      Migrator.of(of(sequence), sequence).check().requireUpToDate();
    }
  }

  private DataSource of(MigrationSequence sequence) {
    DataSource source = sources.get(sequence.unit());
    if (source == null) {
      throw new IllegalStateException("no database for the unit " + sequence.unit());
    }
    return source;
  }
}
