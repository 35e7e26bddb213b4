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

  /** Puts the text blocks where their marks stand, with the indentation of their statements. */
  String restore(String source) {
    StringBuilder restored = new StringBuilder();
    int from = 0;
    for (int block = 0; block < blocks.size(); block++) {
      String marked = MARK + String.valueOf(block) + MARK;
      int mark = source.indexOf(marked, from);
      restored.append(source, from, mark);
      append(restored, blocks.get(block), indentation(source, mark));
      from = mark + marked.length();
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
