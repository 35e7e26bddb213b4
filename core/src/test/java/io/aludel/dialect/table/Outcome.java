package io.aludel.dialect.table;

import io.aludel.dialect.ChangeCase;
import java.util.List;
import java.util.Optional;

/**
 * What became of a change on one database.
 *
 * @param impossible why it cannot be made there; all else is empty then
 * @param rows what became of rows that fit, once there and back
 * @param odd what became of rows with all values that the questions let pass
 */
record Outcome(
    ChangeCase change,
    String dialect,
    Optional<String> impossible,
    Way up,
    Way down,
    Rows rows,
    Rows odd) {

  /**
   * One direction.
   *
   * @param end why it cannot be gone
   * @param sql the statements
   * @param locks what they lock; empty if nothing tells
   * @param asked what is counted before, each problem once
   * @param refusals rows that were found to be refused
   */
  record Way(
      Optional<String> end,
      List<String> sql,
      String locks,
      List<String> asked,
      List<Refusal> refusals) {

    static final Way NONE = new Way(Optional.empty(), List.of(), "", List.of(), List.of());

    static Way ending(String reason) {
      return new Way(Optional.of(reason), List.of(), "", List.of(), List.of());
    }

    /** What is counted, and no row of the test's was found that is. */
    List<String> unrefused() {
      return asked.stream()
          .filter(problem -> refusals.stream().noneMatch(each -> each.counted().contains(problem)))
          .toList();
    }
  }

  /**
   * Rows that do not fit.
   *
   * @param cause the statement that made them
   * @param counted what was counted
   * @param nonetheless what the database refuses them with if the statements are run all the same,
   *     if it does
   */
  record Refusal(String cause, String counted, Optional<String> nonetheless) {}

  /**
   * What became of rows.
   *
   * @param number how many there were
   * @param lost what is not what it was after the way back
   * @param named what the change says that it destroys
   * @param refused what kept the rows from going all the way, if anything
   */
  record Rows(int number, List<String> lost, List<String> named, Optional<String> refused) {

    static final Rows NONE = new Rows(0, List.of(), List.of(), Optional.empty());
  }

  /** What the database says of rows that no question told of. */
  Optional<String> unasked() {
    return odd.refused().filter(each -> !each.startsWith("the way back"));
  }

  /** Whether no row stands in the way, as far as rows with all values tell. */
  boolean isNeverRefused() {
    return up.asked().isEmpty() && unasked().isEmpty();
  }

  static Outcome impossible(ChangeCase change, String dialect, String reason) {
    return new Outcome(
        change, dialect, Optional.of(reason), Way.NONE, Way.NONE, Rows.NONE, Rows.NONE);
  }
}
