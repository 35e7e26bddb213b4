package io.aludel.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.dialect.Dialect;
import io.aludel.dialect.Dialects;
import io.aludel.diff.Comparison;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Any two schemas can be compared, related or not, and whatever comes of it can be taken back. What
 * a dialect cannot carry out it names.
 */
class StrangersTest {

  private static final int PAIRS = Boolean.getBoolean("aludel.exhaustive") ? 20_000 : 2_000;

  private static final long SEED = Long.getLong("aludel.seed", 1);

  @Test
  void canBeCompared() {
    Map<String, Integer> refusals = new TreeMap<>();
    for (long seed = SEED; seed < SEED + PAIRS; seed++) {
      List<Schema> two = PairGrammar.strangers(seed);
      List<Change> there =
          new Comparison(List.of(), two.get(0), two.get(1), Schema.empty(), List.of(), "0002")
              .draft()
              .changes();
      Schema reached = Changes.apply(two.get(0), there);
      List<Change> back = Changes.invert(two.get(0), there);
      Changes.apply(reached, back);
      for (Dialect dialect : Dialects.all()) {
        try {
          dialect.statements(two.get(0), there);
          dialect.statements(reached, back);
        } catch (SchemaException refused) {
          refusals.merge(dialect.name() + ": " + PairReport.kind(refused), 1, Integer::sum);
        }
      }
    }
    System.out.println("strangers from seed " + SEED + ", impossible: " + refusals);
    assertThat(refusals.values().stream().mapToInt(Integer::intValue).sum()).isLessThan(PAIRS / 2);
  }
}
