package io.aludel.diff;

import io.aludel.hazard.Hazard;
import io.aludel.schema.Name;
import java.util.List;
import java.util.Optional;

/** What the differ has to tell the developer beside the changes. */
public sealed interface Finding {

  /**
   * A dangerous change that nobody has agreed to: the gate.
   *
   * @param hazard what is dangerous
   * @param candidates for something that vanished: what is new beside it and might be its new name
   */
  record Unanswered(Hazard hazard, List<Name> candidates) implements Finding {
    public Unanswered {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * An intent that fits neither the draft nor a recorded revision.
   *
   * @param problem what does not fit, as a sentence
   * @param nearest a name near the one that was written
   */
  record Unmatched(Intent intent, String problem, Optional<String> nearest) implements Finding {}

  /**
   * An agreement that a recorded revision has used already, and that the draft would need again.
   */
  record UsedUp(Intent intent, Hazard hazard, String revision) implements Finding {}
}
