package io.aludel.runtime;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is applied to a database.
 *
 * @param unit the unit
 * @param dialect the kind of database
 * @param revisions what is applied, in the order in which it was
 * @param heads the latest of them
 * @param pending the revisions of this build that are not applied, in order
 * @param halfway what is half done
 */
public record Status(
    String unit,
    String dialect,
    List<Applied> revisions,
    List<String> heads,
    List<String> pending,
    Optional<Halfway> halfway) {

  public Status {
    revisions = List.copyOf(revisions);
    heads = List.copyOf(heads);
    pending = List.copyOf(pending);
  }

  /** How an applied revision stands to what this build knows. */
  public enum Relation {
    /** This build has the same. */
    SAME,
    /** Applied as a draft; this build has recorded the same since. */
    RECORDED_SINCE,
    /** This build does not know it: a newer one, or one of another branch, has applied it. */
    UNKNOWN,
    /** Applied as a draft; this build has another one in its place. */
    DRAFT_CHANGED,
    /** It was edited after it was applied. */
    EDITED,
    /** This build calls another revision so. */
    ANOTHER
  }

  /**
   * An applied revision.
   *
   * @param id what names it
   * @param description what it does, in a few words
   * @param draft whether it was applied as a draft
   * @param checksum of what was applied
   * @param appliedAt when that was done
   * @param relation how it stands to what this build knows
   */
  public record Applied(
      String id,
      String description,
      boolean draft,
      String checksum,
      Instant appliedAt,
      Relation relation) {}

  /**
   * A revision that is half applied or half taken back.
   *
   * @param id what names it
   * @param direction which way it was going
   * @param done how many statements are known to be done
   * @param statements how many there are
   */
  public record Halfway(String id, Direction direction, int done, int statements) {}

  /** What is applied that this build does not know. */
  public List<Applied> unknown() {
    return revisions.stream().filter(each -> each.relation() == Relation.UNKNOWN).toList();
  }
}
