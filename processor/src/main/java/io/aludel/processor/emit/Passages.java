package io.aludel.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The passages of one file, by the numbers of their gaps in its {@link Frame}. */
final class Passages {

  private final List<String> texts = new ArrayList<>();

  List<String> texts() {
    return texts;
  }

  /** The gap for a statement that returns something. */
  CodeBlock giving(Fragment value) {
    Layout statement = new Layout(Layout.METHOD);
    statement.add("return " + value.code());
    return add(statement, value.imports());
  }

  /** The gap for some statements. */
  CodeBlock add(Layout statements, Set<Import> imports) {
    texts.add(statements.toString());
    return Frame.lines(texts.size() - 1, imports);
  }
}
