package io.aludel.pairs;

import io.aludel.diff.Intent;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a schema consists of, part by part, but for the order of columns, for what is held, and for
 * the classes of tables, which are no reason for a revision.
 */
final class Shape {

  private Shape() {}

  /** Names that differ in case alone are one, and are compared as such. */
  static List<Object> of(Schema schema) {
    List<Object> parts = new ArrayList<>(schema.sequences());
    for (Table table : schema.tables()) {
      ObjectName name = table.name();
      parts.add(List.of(name, table.mapping(), table.comment()));
      table.columns().forEach(each -> parts.add(List.of(name, each)));
      table.constraints().forEach(each -> parts.add(List.of(name, each)));
      table.indexes().forEach(each -> parts.add(List.of(name, each)));
    }
    return parts.stream()
        .sorted(
            Comparator.comparing((Object each) -> each.toString().toLowerCase(Locale.ROOT))
                .thenComparing(Object::toString))
        .toList();
  }

  /** Whether a way leads to its target and no more: what is retired stays as it was. */
  static boolean isReached(Pair pair) {
    return pair.intents().stream().noneMatch(Intent.Retire.class::isInstance);
  }
}
