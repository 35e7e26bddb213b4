package io.aludel.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * The text blocks of one generated class, which can have thousands of lines: only a mark for each
 * goes through the printer of the code, which would look at every character twice.
 */
final class TextBlocks {

  /** Begins no line of any code; a comment may have it. */
  private static final char MARK = 1;

  private final List<List<String>> blocks = new ArrayList<>();

  /** The literal of a text with those lines, which a text block holds as they stand. */
  CodeBlock literal(List<String> lines) {
    blocks.add(List.copyOf(lines));
    return CodeBlock.of("\"\"\"\n$L\n\"\"\"", MARK + String.valueOf(blocks.size() - 1) + MARK);
  }

  /** Puts the texts where their marks stand, with the indentation of these. */
  String restore(String source) {
    if (blocks.isEmpty()) {
      return source;
    }
    StringBuilder restored = new StringBuilder();
    int from = 0;
    for (int mark = source.indexOf(MARK); mark >= 0; mark = source.indexOf(MARK, from)) {
      int line = source.lastIndexOf('\n', mark) + 1;
      String indentation = source.substring(line, mark);
      if (!indentation.isBlank()) {
        restored.append(source, from, mark + 1);
        from = mark + 1;
        continue;
      }
      int end = source.indexOf(MARK, mark + 1);
      restored.append(source, from, line);
      String separator = "";
      for (String text : blocks.get(Integer.parseInt(source.substring(mark + 1, end)))) {
        restored.append(separator).append(indentation).append(text);
        separator = "\n";
      }
      from = end + 1;
    }
    return restored.append(source, from, source.length()).toString();
  }
}
