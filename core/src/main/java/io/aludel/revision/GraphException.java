package io.aludel.revision;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown where revisions make no graph. */
public final class GraphException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<GraphProblem> problems;

  GraphException(List<GraphProblem> problems) {
    super(problems.stream().map(GraphProblem::message).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Why they make none; never empty. */
  public List<GraphProblem> problems() {
    return problems;
  }
}
