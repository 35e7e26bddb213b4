package io.aludel.rehearsal;

import io.aludel.change.Changes;
import io.aludel.migration.MigrationSequence;
import io.aludel.migration.SequencedRevision;
import io.aludel.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Rows that are made up, the same every time: a few for each table. */
public final class GeneratedRows {

  private GeneratedRows() {}

  /**
   * Writes rows into all tables of a unit, so that keys and foreign keys hold; what the database
   * refuses is left out.
   *
   * @param applied the ids of the revisions that are applied to the database
   * @return how many rows were written
   * @throws RehearsalException if the database fails
   */
  public static int fill(
      ThrowawayDatabase database, MigrationSequence sequence, Collection<String> applied) {
    LinearSequence linear = new LinearSequence(sequence);
    Schema schema = Schema.empty();
    for (SequencedRevision revision : linear.revisions()) {
      if (applied.contains(revision.id())) {
        schema = Changes.apply(schema, linear.upChanges(revision.id()));
      }
    }
    try (Connection connection = database.dataSource().getConnection()) {
      Filling filling = new Filling(connection, database.dialect());
      filling.fill(
          new SampleRows(List.copyOf(schema.tables()), new Trail(schema, List.of()), schema),
          Set.of());
      return filling.rows();
    } catch (SQLException error) {
      throw RehearsalException.failed("Writing generated rows", error);
    }
  }
}
