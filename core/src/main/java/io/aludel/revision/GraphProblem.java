package io.aludel.revision;

import java.util.List;
import java.util.Optional;

/** Why revisions make no graph. */
public sealed interface GraphProblem {

  /** The revision at which the problem shows. */
  String revision();

  /** What is wrong, as a sentence. */
  String message();

  /** Two revisions have one id. */
  record DuplicateId(String revision) implements GraphProblem {
    @Override
    public String message() {
      return "There are two revisions " + revision + ".";
    }
  }

  /**
   * A revision follows one that does not exist.
   *
   * @param nearest an id that may have been meant
   */
  record MissingParent(String revision, String parent, Optional<String> nearest)
      implements GraphProblem {
    @Override
    public String message() {
      return "Revision "
          + revision
          + " follows "
          + parent
          + ", and there is no such revision."
          + nearest.map(id -> " Did you mean '" + id + "'?").orElse("");
    }
  }

  /**
   * Revisions follow each other in a circle.
   *
   * @param ids the circle, each before the one that it follows; beginning with the least id
   */
  record Cycle(List<String> ids) implements GraphProblem {
    public Cycle {
      ids = List.copyOf(ids);
    }

    @Override
    public String revision() {
      return ids.get(0);
    }

    @Override
    public String message() {
      return ids.size() == 1
          ? "Revision " + revision() + " follows itself."
          : "Revisions follow each other in a circle: "
              + String.join(" after ", ids)
              + " after "
              + revision()
              + ".";
    }
  }
}
