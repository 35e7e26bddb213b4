package io.aludel.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * The text blocks of one generated class, which can have thousands of lines: only a mark for each
 * goes through the printer of the code, which would look at every character twice.
 */
final class TextBlocks {

  /** No code has it, and {@link JavadocText} takes it out of what people wrote. */
  private static final char MARK = 1;

  private static final String QUOTES = "\"\"\"";

  /** What the lines of a statement are indented by, after the first. */
  private static final String CONTINUATION = "    ";

  private final List<List<String>> blocks = new ArrayList<>();

  /** The literal of a text with those lines, which a text block holds as they stand. */
  CodeBlock literal(List<String> lines) {
    blocks.add(List.copyOf(lines));
    return CodeBlock.of("$L", MARK + String.valueOf(blocks.size() - 1) + MARK);
  }

  /**
   * Puts the text blocks where their marks stand, with the indentation of their statements. They
   * may stand in another order than that in which they were made.
   */
  String restore(String source) {
    StringBuilder restored = new StringBuilder();
    int from = 0;
    for (int mark = source.indexOf(MARK); mark >= 0; mark = source.indexOf(MARK, from)) {
      int end = source.indexOf(MARK, mark + 1);
      List<String> lines = blocks.get(Integer.parseInt(source.substring(mark + 1, end)));
      restored.append(source, from, mark);
      append(restored, lines, indentation(source, mark));
      from = end + 1;
    }
    return restored.append(source, from, source.length()).toString();
  }

  private static String indentation(String source, int mark) {
    int line = source.lastIndexOf('\n', mark) + 1;
    int code = line;
    while (source.charAt(code) == ' ') {
      code++;
    }
    String indentation = source.substring(line, code);
    // A link of a chain is indented itself already.
    return source.charAt(code) == '.' ? indentation : indentation + CONTINUATION;
  }

  private static void append(StringBuilder restored, List<String> lines, String indentation) {
    restored.append(QUOTES).append('\n');
    for (String line : lines) {
      restored.append(indentation).append(line).append('\n');
    }
    restored.append(indentation).append(QUOTES);
  }
}
