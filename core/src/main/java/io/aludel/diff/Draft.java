package io.aludel.diff;

import io.aludel.change.Change;
import io.aludel.revision.Agreement;
import java.util.List;

/**
 * What comes out of a comparison.
 *
 * @param changes the way from the base schema to the target, in order; empty if there is nothing to
 *     record
 * @param agreements the agreements that the changes use
 * @param findings what is wrong with it
 */
public record Draft(List<Change> changes, List<Agreement> agreements, List<Finding> findings) {
  public Draft {
    changes = List.copyOf(changes);
    agreements = List.copyOf(agreements);
    findings = List.copyOf(findings);
  }
}
