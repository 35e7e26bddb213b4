package io.aludel.pairs;

import io.aludel.diff.Intent;
import io.aludel.schema.Schema;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * What a schema consists of, in lines, but for the order of columns, for what is held, and for the
 * classes of tables, which are no reason for a revision.
 */
final class Shape {

  private Shape() {}

  static List<String> of(Schema schema) {
    List<String> lines = new ArrayList<>();
    for (Table table : schema.tables()) {
      String name = table.name().toString();
      lines.add(name + " " + table.mapping() + " " + table.comment());
      table.columns().forEach(each -> lines.add(name + " " + each));
      table.constraints().forEach(each -> lines.add(name + " " + each));
      table.indexes().forEach(each -> lines.add(name + " " + each));
    }
    schema.sequences().forEach(each -> lines.add(each.toString()));
    return lines.stream().sorted().toList();
  }

  /** Whether a way leads to its target and no more: what is retired stays as it was. */
  static boolean isReached(Pair pair) {
    return pair.intents().stream().noneMatch(Intent.Retire.class::isInstance);
  }
}
