package io.aludel.history;

import io.aludel.change.Subject;
import io.aludel.revision.BranchConflict;
import java.util.List;

/**
 * What was put behind the other side.
 *
 * @param moved each revision, before and after
 * @param meetings what both sides touch, so that the order now decides
 * @param losses what goes where the side is taken back as it was, on a database that has it
 */
public record Rebased(List<Moved> moved, List<BranchConflict> meetings, List<Subject> losses) {

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
    losses = List.copyOf(losses);
  }
}
