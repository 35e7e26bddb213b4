package io.aludel.processor.emit;

/**
 * Lays out statements: a line breaks where it may, before it has more than a hundred columns.
 *
 * <p>No code has the characters that say where: literals are plain text, and {@link JavadocText}
 * takes them out of what people wrote.
 */
final class Layout {

  /** Stands for a space, or for a line's end. */
  static final char SPACE = 1;

  /** Stands for nothing, or for a line's end. */
  static final char SEAM = 2;

  private static final int COLUMNS = 100;

  /** How deep the statements of a class's own methods stand, in columns. */
  static final int METHOD = 4;

  /** How much deeper the lines of a statement stand after its first, in columns. */
  private static final int CONTINUATION = 4;

  private final StringBuilder lines = new StringBuilder();
  private final int indentation;

  /**
   * @param indentation how deep the statements stand, in columns
   */
  Layout(int indentation) {
    this.indentation = indentation;
  }

  /** Adds a statement, without its semicolon; line ends in it are kept. */
  void add(String statement) {
    String code = statement + ";";
    int depth = indentation;
    int column = indent(depth);
    int from = 0;
    int end = nextBreak(code, from);
    while (true) {
      lines.append(code, from, end);
      column += end - from;
      if (end == code.length()) {
        break;
      }
      char where = code.charAt(end);
      from = end + 1;
      end = nextBreak(code, from);
      int space = where == SPACE ? 1 : 0;
      if (where == '\n') {
        depth = indentation + CONTINUATION;
        column = newLine(depth);
      } else if (column + space + end - from > COLUMNS) {
        column = newLine(depth + CONTINUATION);
      } else if (space > 0) {
        lines.append(' ');
        column++;
      }
    }
    lines.append('\n');
  }

  private static int nextBreak(String code, int from) {
    int length = code.length();
    for (int end = from; end < length; end++) {
      char c = code.charAt(end);
      if (c <= SEAM || c == '\n') {
        return end;
      }
    }
    return length;
  }

  private int newLine(int depth) {
    lines.append('\n');
    return indent(depth);
  }

  private int indent(int depth) {
    lines.append(" ".repeat(depth));
    return depth;
  }

  /** The lines of the statements so far. */
  @Override
  public String toString() {
    return lines.toString();
  }
}
