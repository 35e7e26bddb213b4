package io.aludel.history;

import io.aludel.change.Subject;
import io.aludel.revision.BranchConflict;
import io.aludel.revision.Revision;
import java.util.List;

/**
 * What was put behind the other side.
 *
 * @param moved each revision, before and after
 * @param meetings what both sides touch, so that the order now decides
 * @param takenBack what has to be taken back where the side is applied as it was, the last first
 */
public record Rebased(List<Moved> moved, List<BranchConflict> meetings, List<TakenBack> takenBack) {

  /**
   * A revision that has got another place.
   *
   * @param before as it was; its file is gone
   * @param after as it is
   */
  public record Moved(Recorded before, Recorded after) {}

  /**
   * A revision that is taken back with all that builds on it.
   *
   * @param losses what goes with them
   */
  public record TakenBack(Revision revision, List<Subject> losses) {
    public TakenBack {
      losses = List.copyOf(losses);
    }
  }

  public Rebased {
    moved = List.copyOf(moved);
    meetings = List.copyOf(meetings);
    takenBack = List.copyOf(takenBack);
  }
}
