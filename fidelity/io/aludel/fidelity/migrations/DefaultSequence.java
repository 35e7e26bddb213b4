package io.aludel.fidelity.migrations;

import io.aludel.migration.Migration;
import io.aludel.migration.MigrationSequence;
import io.aludel.migration.SequencedRevision;
import java.lang.IllegalArgumentException;
import java.lang.Override;
import java.lang.String;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The migrations of unit default.
 */
@Generated("io.aludel")
public final class DefaultSequence implements MigrationSequence {
  /**
   * For the service loader.
   */
  public DefaultSequence() {
  }

  @Override
  public String unit() {
    return "default";
  }

  @Override
  public List<String> dialects() {
    return List.of("h2", "postgresql");
  }

  @Override
  public String versionTable() {
    return "aludel_revision";
  }

  @Override
  public List<SequencedRevision> revisions() {
    return List.of(
        new SequencedRevision("0001", List.of(), "add Versions$Counted table and more",
            "sha256:fef4e17f9f351db5a0cbaf9935f46fb12352abcff48d42ea4a81481156274d14", true, false,
            true));
  }

  @Override
  public Migration migration(String id) {
    return switch (id) {
      case "0001" -> new V0001_Draft();
      default -> throw new IllegalArgumentException("unit default has no revision " + id);
    };
  }
}
