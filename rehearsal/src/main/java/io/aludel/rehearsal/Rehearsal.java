package io.aludel.rehearsal;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.diagnostic.Code;
import io.aludel.migration.MigrationSequence;
import io.aludel.migration.SequencedRevision;
import io.aludel.runtime.MigrationCode;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Takes the revisions of a unit up, down and up again on a throwaway database, with generated rows
 * in all tables, and tells what came back. Immutable.
 */
public final class Rehearsal {

  private final LinearSequence sequence;
  private final boolean draftOnly;

  private Rehearsal(LinearSequence sequence, boolean draftOnly) {
    this.sequence = sequence;
    this.draftOnly = draftOnly;
  }

  /** A rehearsal of every revision, and of the draft if there is one. */
  public static Rehearsal of(MigrationSequence sequence) {
    return new Rehearsal(new LinearSequence(Objects.requireNonNull(sequence, "sequence")), false);
  }

  /** The same of the draft alone; what is recorded is applied before it. */
  public Rehearsal draftOnly() {
    return new Rehearsal(sequence, true);
  }

  /**
   * Rehearses. What is in the database afterwards is of no use.
   *
   * @throws RehearsalException if the database fails, or is of a kind that the unit does not serve
   * @throws io.aludel.runtime.MigrationException if the revisions cannot be planned there
   */
  public RehearsalReport on(ThrowawayDatabase database) {
    requireServed(database.dialect().name());
    try (Connection connection = database.dataSource().getConnection()) {
      return run(database, connection);
    } catch (SQLException error) {
      throw RehearsalException.failed("Reading and writing the throwaway database", error);
    }
  }

  private void requireServed(String dialect) {
    if (!sequence.dialects().contains(dialect)) {
      throw RehearsalException.of(
          Code.DATABASE_NOT_SERVED,
          "The history of unit "
              + sequence.unit()
              + " serves "
              + String.join(", ", sequence.dialects())
              + ", so there is nothing to rehearse on "
              + dialect
              + ". Name a database of these, or add "
              + dialect
              + " to `dialects` in aludel.properties and build the project anew.");
    }
  }

  private RehearsalReport run(ThrowawayDatabase database, Connection connection)
      throws SQLException {
    Stage stage = new Stage(database, connection, new Surroundings(database), sequence);
    List<RehearsedRevision> rehearsed = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    Schema schema = Schema.empty();
    String last = "base";
    boolean stopped = false;
    for (SequencedRevision revision : sequence.revisions()) {
      if (stopped) {
        skipped.add(revision.id());
        continue;
      }
      try {
        List<Change> changes = sequence.upChanges(revision.id());
        stage.surroundings().prepare(connection, schema, changes);
        if (draftOnly && !revision.draft()) {
          stage.migrator().upgrade(revision.id(), Stage.approval(schema, changes));
        } else {
          RevisionRehearsal one = new RevisionRehearsal(stage, revision, schema, last);
          rehearsed.add(one.run());
          stopped = one.isStopped();
        }
        schema = Changes.apply(schema, changes);
      } catch (SchemaException misfit) {
        throw MigrationCode.unfit("Revision " + revision.id(), database.dialect().name(), misfit);
      }
      last = revision.id();
    }
    return new RehearsalReport(sequence.unit(), database.dialect().name(), rehearsed, skipped);
  }
}
