package io.aludel.runtime;

import io.aludel.diagnostic.Code;
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
 * @param notes what else a person should know, in sentences
 * @param wayBack takes back all that this build does not know as it was applied
 */
public record Status(
    String unit,
    String dialect,
    List<Applied> revisions,
    List<String> heads,
    List<String> pending,
    Optional<Halfway> halfway,
    List<String> notes,
    WayBack wayBack) {

  public Status {
    revisions = List.copyOf(revisions);
    heads = List.copyOf(heads);
    pending = List.copyOf(pending);
    notes = List.copyOf(notes);
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
   * @param relation how it stands to what this build knows
   */
  public record Halfway(
      String id, Direction direction, int done, int statements, Relation relation) {

    /** Whether it is on its way up and is not what this build would finish. */
    public boolean isStranger() {
      return direction == Direction.UP
          && relation != Relation.SAME
          && relation != Relation.RECORDED_SINCE;
    }
  }

  /** What is applied that this build does not know: the database is ahead by it. */
  public List<Applied> unknown() {
    return revisions.stream().filter(each -> each.relation() == Relation.UNKNOWN).toList();
  }

  /** What is applied as a draft. */
  public List<Applied> drafts() {
    return revisions.stream().filter(Applied::draft).toList();
  }

  /** What is applied, but not as this build knows it: edited, replaced, or a draft that changed. */
  public List<Applied> different() {
    return revisions.stream()
        .filter(
            each ->
                switch (each.relation()) {
                  case SAME, RECORDED_SINCE, UNKNOWN -> false;
                  case DRAFT_CHANGED, EDITED, ANOTHER -> true;
                })
        .toList();
  }

  /**
   * Whether the database has everything that this build needs: no revision lacks, is half done, or
   * differs. That it may have more, from a newer build, keeps no version from running that the
   * newer one gets along with; {@link #unknown} tells.
   */
  public boolean isUpToDate() {
    return pending.isEmpty() && halfway.isEmpty() && different().isEmpty();
  }

  /**
   * What to do where an upgrade alone does not lead on, with the commands, a line each: the same
   * that the upgrade's refusal would say. Empty where it does.
   *
   * @param options what each command ends with, after a space
   */
  public Optional<String> wayOut(String options) {
    return new StatusMessage(this).wayOut(options);
  }

  /** How the database stands to this build, in sentences. */
  public String message() {
    return new StatusMessage(this).text();
  }

  /**
   * Makes sure that the database has everything that this build needs; for the start of an
   * application.
   *
   * @throws MigrationException if it has not, with what to type
   */
  public void requireUpToDate() {
    if (!isUpToDate()) {
      throw MigrationException.refused(Code.NOT_UP_TO_DATE, message());
    }
  }
}
