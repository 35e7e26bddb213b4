package io.aludel.processor.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of the text that a call takes: compilers read it at a fraction of the cost of a call.
 *
 * @param method what is called with this line and those beside it
 * @param text what it says, in characters that a text block holds as they stand
 */
record Line(String method, String text) implements Call {

  /** As many lines as this, of this length, fit into a constant of a class file (JVMS 4.4.7). */
  private static final int MOST_LINES = 100;

  private static final int LONGEST_LINE = 500;

  private static final String QUOTES = "\"\"\"";

  /** The line, unless it is too long. */
  static Optional<Line> of(String method, String text) {
    return text.length() > LONGEST_LINE ? Optional.empty() : Optional.of(new Line(method, text));
  }

  @Override
  public int weight() {
    return 1;
  }

  /** The calls, with one for all the lines that stand side by side. */
  static List<Fragment> joined(List<Call> calls) {
    List<Fragment> joined = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (Call call : calls) {
      if (call instanceof Line line) {
        if (lines.size() == MOST_LINES || !line.follows(lines)) {
          addBlock(lines, joined);
        }
        lines.add(line);
      } else {
        addBlock(lines, joined);
        joined.add((Fragment) call);
      }
    }
    addBlock(lines, joined);
    return joined;
  }

  private boolean follows(List<Line> lines) {
    return lines.isEmpty() || lines.get(0).method.equals(method);
  }

  private static void addBlock(List<Line> lines, List<Fragment> to) {
    if (lines.isEmpty()) {
      return;
    }
    StringBuilder block = new StringBuilder(QUOTES).append('\n');
    lines.forEach(line -> block.append(line.text).append('\n'));
    block.append(QUOTES);
    to.add(Fragment.call(lines.get(0).method, List.of(Fragment.of(block.toString()))));
    lines.clear();
  }
}
