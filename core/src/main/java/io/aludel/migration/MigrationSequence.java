package io.aludel.migration;

import java.util.List;

/**
 * The revisions of a unit, as a build knows them. Generated; found through {@link
 * java.util.ServiceLoader}.
 *
 * <p>Implementations are safe for several threads. A migration's class is loaded only when it is
 * asked for.
 */
public interface MigrationSequence {

  /** The unit's name. */
  String unit();

  /** The databases that the history serves, by the names of their dialects. */
  List<String> dialects();

  /** Where the applied revisions are kept: {@code table} or {@code schema.table}. */
  String versionTable();

  /** Every revision, parents before children; the draft, if there is one, comes last. */
  List<SequencedRevision> revisions();

  /**
   * The migration of a revision.
   *
   * @throws IllegalArgumentException if no revision has that id
   */
  Migration migration(String id);
}
