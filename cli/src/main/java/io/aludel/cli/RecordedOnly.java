package io.aludel.cli;

import io.aludel.migration.Migration;
import io.aludel.migration.MigrationSequence;
import io.aludel.migration.SequencedRevision;
import java.util.List;

/**
 * A sequence without its draft.
 *
 * @param whole with it
 */
record RecordedOnly(MigrationSequence whole) implements MigrationSequence {

  @Override
  public String unit() {
    return whole.unit();
  }

  @Override
  public List<String> dialects() {
    return whole.dialects();
  }

  @Override
  public String versionTable() {
    return whole.versionTable();
  }

  @Override
  public List<SequencedRevision> revisions() {
    return whole.revisions().stream().filter(revision -> !revision.draft()).toList();
  }

  @Override
  public Migration migration(String id) {
    return whole.migration(id);
  }
}
