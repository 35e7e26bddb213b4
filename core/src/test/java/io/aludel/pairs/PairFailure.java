package io.aludel.pairs;

/** What is wrong with a pair on a database, and on which leg of the way. */
final class PairFailure extends AssertionError {

  private static final long serialVersionUID = 1L;

  private final String leg;

  PairFailure(String leg, String message, Throwable cause) {
    super(leg + ": " + message, cause);
    this.leg = leg;
  }

  /** What stays the same where a smaller pair fails in the same way. */
  String kind() {
    return leg + " " + (getCause() == null ? "" : kind(getCause()));
  }

  private static String kind(Throwable cause) {
    Throwable deepest = cause;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    String text = String.valueOf(deepest.getMessage()).lines().findFirst().orElse("");
    return deepest.getClass().getSimpleName()
        + " "
        + text.replaceAll("[\"'`(].*", "").replaceAll("[0-9]+", "#");
  }
}
