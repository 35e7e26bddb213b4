package io.aludel.rehearsal;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.dialect.Dialect;
import io.aludel.runtime.Approval;
import io.aludel.runtime.Migrator;
import io.aludel.schema.Schema;
import java.sql.Connection;
import java.util.List;

/**
 * What a rehearsal takes place on.
 *
 * @param database the database
 * @param connection a connection to it
 * @param surroundings what the revisions take for granted there
 * @param sequence the revisions
 */
record Stage(
    ThrowawayDatabase database,
    Connection connection,
    Surroundings surroundings,
    LinearSequence sequence) {

  Dialect dialect() {
    return database.dialect();
  }

  Premises premises() {
    return database.premises();
  }

  Migrator migrator() {
    return Migrator.of(database.dataSource(), sequence);
  }

  /** Agreement to everything that changes lose: nobody misses it here. */
  static Approval approval(Schema before, List<Change> changes) {
    return Approval.none().allowLosses(losses(before, changes)).withDraft();
  }

  /** What changes lose, by its names. */
  static List<String> losses(Schema before, List<Change> changes) {
    return Changes.losses(before, changes).stream().map(Object::toString).sorted().toList();
  }
}
