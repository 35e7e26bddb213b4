package io.aludel.revision;

import java.util.List;

/** Why a target means no revision. */
public sealed interface TargetProblem {

  /** What is wrong, and what would be right, in sentences. */
  String message();

  /**
   * No revision has that id, and none begins so.
   *
   * @param nearest ids that may have been meant
   */
  record Unknown(String target, List<String> nearest) implements TargetProblem {
    public Unknown {
      nearest = List.copyOf(nearest);
    }

    @Override
    public String message() {
      return "There is no revision '"
          + target
          + "'."
          + (nearest.isEmpty()
              ? " A target is head, base, a revision's id or the beginning of one, +N or -N."
              : " Did you mean " + String.join(" or ", nearest) + "?");
    }
  }

  /** Several revisions' ids begin so. */
  record AmbiguousPrefix(String target, List<String> candidates) implements TargetProblem {
    public AmbiguousPrefix {
      candidates = List.copyOf(candidates);
    }

    @Override
    public String message() {
      return "Several revisions begin with '"
          + target
          + "': "
          + String.join(", ", candidates)
          + ". Write more of the one that is meant.";
    }
  }

  /** There are several revisions that nothing follows. */
  record SeveralHeads(List<String> heads) implements TargetProblem {
    public SeveralHeads {
      heads = List.copyOf(heads);
    }

    @Override
    public String message() {
      return "The history has several heads: "
          + String.join(", ", heads)
          + ". Name the one that is meant, or join them in one revision.";
    }
  }

  /**
   * A step leads to several revisions.
   *
   * @param from where the step begins, {@code base} for the beginning
   */
  record AmbiguousStep(String target, String from, List<String> candidates)
      implements TargetProblem {
    public AmbiguousStep {
      candidates = List.copyOf(candidates);
    }

    @Override
    public String message() {
      return "From "
          + from
          + ", '"
          + target
          + "' may lead to "
          + String.join(" or ", candidates)
          + ". Name the one that is meant.";
    }
  }

  /**
   * There are not so many revisions that way.
   *
   * @param available how many there are
   */
  record TooFewRevisions(String target, String from, int available) implements TargetProblem {
    @Override
    public String message() {
      boolean up = target.startsWith("+");
      return "'"
          + target
          + "' goes too far: "
          + (up ? "after " : "up to ")
          + from
          + " there "
          + (available == 1 ? "is 1 revision" : "are " + available + " revisions")
          + ". For all of them, write "
          + (up ? "head." : "base.");
    }
  }

  /** The position that a step is counted from is not in the history. */
  record UnknownPosition(String target, String position) implements TargetProblem {
    @Override
    public String message() {
      return "'"
          + target
          + "' is counted from revision "
          + position
          + ", which this history does not have. Name a revision.";
    }
  }
}
