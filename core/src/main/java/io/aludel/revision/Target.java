package io.aludel.revision;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A target as somebody wrote it: a place, and a number of revisions from there on.
 *
 * @param written the whole of it
 * @param anchor the place: {@code head}, {@code heads}, {@code base}, {@code current}, an id or the
 *     beginning of one
 * @param direction which way to go from there
 * @param steps how many revisions
 */
record Target(String written, String anchor, Direction direction, int steps) {

  private static final String CURRENT = "current";
  private static final Pattern SHAPE = Pattern.compile("([^+-]*)([+-])(\\d+)");

  /** Which way a target counts. */
  enum Direction {
    NONE,
    UP,
    DOWN
  }

  static Target parse(String text) {
    String written = text.strip();
    Matcher shape = SHAPE.matcher(written);
    if (!shape.matches()) {
      return new Target(written, written, Direction.NONE, 0);
    }
    return new Target(
        written,
        shape.group(1).isBlank() ? CURRENT : shape.group(1).strip(),
        shape.group(2).equals("+") ? Direction.UP : Direction.DOWN,
        number(shape.group(3)));
  }

  private static int number(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException moreThanAnyHistoryHas) {
      return Integer.MAX_VALUE;
    }
  }

  boolean isFromCurrent() {
    return anchor.equals(CURRENT);
  }
}
