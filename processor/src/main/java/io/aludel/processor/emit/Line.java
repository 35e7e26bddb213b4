package io.aludel.processor.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line, or several that belong together, of the text that a call takes: compilers read it at a
 * fraction of the cost of a call.
 *
 * @param method what is called with these lines and those beside them
 * @param text what they say, in ASCII that a text block holds as it stands
 */
record Line(String method, String text) implements Call {

  /** A constant of a class file takes 65,535 bytes (JVMS 4.4.7). */
  static final int LONGEST_BLOCK = 50_000;

  private static final String QUOTES = "\"\"\"";

  /** The line, unless it is too long. */
  static Optional<Line> of(String method, String text) {
    Line line = new Line(method, text);
    return line.length() <= LONGEST_BLOCK ? Optional.of(line) : Optional.empty();
  }

  /** How many characters it takes in a block, with its end. */
  private int length() {
    return text.length() + 1;
  }

  /** How many characters the lines among some calls take. */
  static int length(List<Call> calls) {
    int length = 0;
    for (Call call : calls) {
      length += call instanceof Line line ? line.length() : 0;
    }
    return length;
  }

  @Override
  public int weight() {
    return 1;
  }

  /** The calls, with one for all the lines that stand side by side. */
  static List<Fragment> joined(List<Call> calls) {
    List<Fragment> joined = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    int length = 0;
    for (Call call : calls) {
      if (call instanceof Line line) {
        if (length + line.length() > LONGEST_BLOCK || !line.follows(lines)) {
          addBlock(lines, joined);
          length = 0;
        }
        lines.add(line);
        length += line.length();
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
