package io.aludel.history;

import io.aludel.revision.BranchConflict;
import java.util.List;

/**
 * What was put behind the other side.
 *
 * @param moved each revision, before and after
 * @param meetings what both sides touch, so that the order now decides
 */
public record Rebased(List<Moved> moved, List<BranchConflict> meetings) {

  /**
   * A revision that has got another place.
   *
   * @param before as it was; its file is gone
   * @param after as it is
   */
  public record Moved(Recorded before, Recorded after) {}

  public Rebased {
    moved = List.copyOf(moved);
    meetings = List.copyOf(meetings);
  }
}
