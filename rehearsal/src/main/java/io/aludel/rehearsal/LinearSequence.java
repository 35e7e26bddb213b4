package io.aludel.rehearsal;

import io.aludel.change.Change;
import io.aludel.migration.Migration;
import io.aludel.migration.MigrationSequence;
import io.aludel.migration.SequencedRevision;
import io.aludel.runtime.MigrationCode;
import java.util.ArrayList;
import java.util.List;

/**
 * A unit's revisions one after the other, whatever branches they lie on: so each goes up and down
 * by itself. Its version tables have a name of their own.
 */
final class LinearSequence implements MigrationSequence {

  static final String VERSION_TABLE = "aludel_rehearsal";

  private final MigrationSequence sequence;
  private final List<SequencedRevision> revisions = new ArrayList<>();

  LinearSequence(MigrationSequence sequence) {
    this.sequence = sequence;
    for (SequencedRevision each : sequence.revisions()) {
      List<String> parents =
          revisions.isEmpty() ? List.of() : List.of(revisions.get(revisions.size() - 1).id());
      revisions.add(
          new SequencedRevision(
              each.id(),
              parents,
              each.description(),
              each.checksum(),
              each.draft(),
              each.upgradeLoses(),
              each.downgradeLoses()));
    }
  }

  List<Change> upChanges(String id) {
    return MigrationCode.changes(id, sequence.migration(id)::upgrade);
  }

  List<Change> downChanges(String id) {
    return MigrationCode.changes(id, sequence.migration(id)::downgrade);
  }

  @Override
  public String unit() {
    return sequence.unit();
  }

  @Override
  public List<String> dialects() {
    return sequence.dialects();
  }

  @Override
  public String versionTable() {
    return VERSION_TABLE;
  }

  @Override
  public List<SequencedRevision> revisions() {
    return List.copyOf(revisions);
  }

  @Override
  public Migration migration(String id) {
    return sequence.migration(id);
  }
}
