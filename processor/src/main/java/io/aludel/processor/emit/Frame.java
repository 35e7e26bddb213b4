package io.aludel.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a generated file with gaps, which passages fill that are laid out already.
 *
 * <p>A history has a thousand classes that differ in their passages alone, and a passage can have
 * thousands of lines: the printer of code looks at a frame once, and at no passage. Immutable.
 */
final class Frame {

  /** A gap that stands first on its line takes all of it. */
  private static final Pattern GAP =
      Pattern.compile("^ *gap\\$(\\d+)\\$.*\n|gap\\$(\\d+)\\$", Pattern.MULTILINE);

  private final List<String> texts = new ArrayList<>();
  private final List<Integer> gaps = new ArrayList<>();

  Frame(JavaFile file) {
    String source = file.toString();
    int from = 0;
    Matcher gap = GAP.matcher(source);
    while (gap.find()) {
      texts.add(source.substring(from, gap.start()));
      gaps.add(Integer.valueOf(gap.group(1) == null ? gap.group(2) : gap.group(1)));
      from = gap.end();
    }
    texts.add(source.substring(from));
  }

  /** The gap for the passage of that number; it can stand for a name. */
  static String gap(int passage) {
    return "gap$" + passage + "$";
  }

  /** The gap for lines; the types that they name stand beside it, so that they are imported. */
  static CodeBlock lines(int passage, Set<Import> imports) {
    CodeBlock.Builder line = CodeBlock.builder().add("$L", gap(passage));
    for (Import each : imports) {
      if (each.method().isEmpty()) {
        line.add(" $T", each.type());
      }
    }
    return line.add("\n").build();
  }

  /** The text with its passages, by their numbers. */
  String fill(List<String> passages) {
    StringBuilder filled = new StringBuilder(texts.get(0));
    for (int i = 0; i < gaps.size(); i++) {
      filled.append(passages.get(gaps.get(i))).append(texts.get(i + 1));
    }
    return filled.toString();
  }
}
