package io.aludel.revision;

/** Thrown where a target means no revision. */
public final class TargetException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient TargetProblem problem;

  TargetException(TargetProblem problem) {
    super(problem.message());
    this.problem = problem;
  }

  /** Why it means none. */
  public TargetProblem problem() {
    return problem;
  }
}
