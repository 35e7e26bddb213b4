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
      return "Can't locate revision identified by '"
          + target
          + "'."
          + (nearest.isEmpty()
              ? " A target is head, heads, base, current, a revision's id or the beginning of one,"
                  + " +N, -N, or an id with +N or -N."
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
      return "Multiple heads are present: "
          + String.join(", ", heads)
          + ". Name the one that is meant, write 'heads' for all of them, or join them: aludel"
          + " merge.";
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
      boolean up = target.contains("+");
      return "From "
          + from
          + ", '"
          + target
          + (up ? "' may lead to " : "' may take back ")
          + String.join(" or ", candidates)
          + ". Name the one that is meant: "
          + candidates.get(0)
          + (up ? "." : "-1.");
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
      boolean up = target.contains("+");
      return "Relative revision '"
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

  /**
   * A downgrade leads to what is not applied.
   *
   * @param current the latest revisions that are applied
   */
  record NotBelowCurrent(String revision, List<String> current) implements TargetProblem {
    public NotBelowCurrent {
      current = List.copyOf(current);
    }

    @Override
    public String message() {
      return "Revision "
          + revision
          + " is not below the current revision: applied is "
          + (current.isEmpty() ? "nothing" : "all up to " + String.join(", ", current))
          + ", so nothing can be taken back to it. To apply it: aludel upgrade "
          + revision
          + ".";
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
