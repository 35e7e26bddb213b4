package io.aludel.processor.mapping;

import io.aludel.diagnostic.Nearest;
import io.aludel.schema.Name;
import java.util.List;

/** What is said of a column that a mapping names and its table does not have. */
final class UnknownColumn {

  private UnknownColumn() {}

  /** A sentence that offers what may have been meant, with a space before it. */
  static String hint(Name written, TableDraft table) {
    List<String> columns =
        table.columns().stream().map(column -> column.name().toString()).toList();
    String question = Nearest.question(written.toString(), columns);
    return question.isEmpty() ? " It has " + table.offer() + "." : question;
  }
}
