package io.aludel.history;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown where a history cannot be read, does not hold together, or must not be changed so. */
public final class HistoryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  HistoryException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  HistoryException(Problem problem) {
    this(List.of(problem));
  }

  /** What is wrong; never empty. */
  public List<Problem> problems() {
    return problems;
  }
}
