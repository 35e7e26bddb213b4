package io.aludel.pairs;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.dialect.Dialect;
import io.aludel.dialect.Statement;
import io.aludel.schema.Schema;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a pair that failed as SQL that can be run again. */
final class PairReport {

  private final Dialect dialect;

  PairReport(Dialect dialect) {
    this.dialect = dialect;
  }

  /** A message without what differs from pair to pair. */
  static String kind(Throwable failure) {
    return String.valueOf(failure.getMessage())
        .replaceAll("^.*? cannot", "… cannot")
        .replaceAll("become .* in place: nothing says how .* is", "become … in place: no … is");
  }

  String text(long seed, Reduction.Failing failing) {
    Pair pair = failing.pair();
    StringBuilder text =
        new StringBuilder("pair " + seed + " on " + dialect.name() + " (-Daludel.seed=" + seed)
            .append(" begins with it)\n")
            .append(failing.failure().getMessage())
            .append("\n-- base\n")
            .append(sql(dialect.statements(Schema.empty(), Creation.of(pair.base()))))
            .append(String.join("\n", Ground.inserts(dialect, pair)))
            .append("\n-- intents\n");
    pair.intents().forEach(each -> text.append("-- ").append(each).append('\n'));
    try {
      List<Change> changes = PairCheck.agreed(pair).changes();
      text.append("-- up\n").append(sql(dialect.statements(pair.base(), changes)));
      text.append("-- down\n")
          .append(
              sql(
                  dialect.statements(
                      Changes.apply(pair.base(), changes), Changes.invert(pair.base(), changes))));
    } catch (RuntimeException none) {
      text.append("-- no statements: ").append(none);
    }
    return text.toString();
  }

  private static String sql(List<Statement> statements) {
    return statements.stream().map(each -> each.sql() + ";\n").collect(Collectors.joining());
  }
}
