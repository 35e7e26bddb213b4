package io.aludel.revision;

import io.aludel.change.Change;
import java.util.List;

/**
 * Two changes on two branches that touch the same, so that what comes out depends on which of them
 * is made first.
 *
 * @param first where one of them is
 * @param second where the other one is
 * @param object what both touch, in words: {@code column users.email}
 */
public record BranchConflict(Side first, Side second, String object) {

  /**
   * A change of a revision.
   *
   * @param revision the id of the revision
   * @param words what the change does, in a few words
   */
  public record Side(String revision, String words) {
    static Side of(String revision, Change change) {
      return new Side(revision, RevisionName.of(List.of(change)).description());
    }

    @Override
    public String toString() {
      return revision + " (" + words + ")";
    }
  }

  /** What is wrong, as a sentence. */
  public String message() {
    return first + " and " + second + " both touch " + object + ".";
  }
}
