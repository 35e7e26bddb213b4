package io.aludel.pairs;

import io.aludel.dialect.Dialect;
import io.aludel.schema.SchemaException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Many pairs on one kind of database, one after the other, until too many have failed to be read.
 */
final class Campaign {

  private static final int MOST_FAILURES = Integer.getInteger("aludel.failures", 20);

  private final Dialect dialect;
  private final Map<PairCheck.Outcome, Integer> outcomes = new EnumMap<>(PairCheck.Outcome.class);
  private final Map<String, Integer> refusals = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();

  Campaign(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Runs the pairs of some seeds. */
  Campaign run(long first, int count) {
    try (Ground ground = new Ground(dialect);
        Ground fresh = new Ground(dialect)) {
      for (long seed = first; seed < first + count && failures.size() < MOST_FAILURES; seed++) {
        run(seed, ground, fresh);
      }
    }
    return this;
  }

  private void run(long seed, Ground ground, Ground fresh) {
    Pair pair = PairGrammar.pair(seed);
    try {
      outcomes.merge(new PairCheck(pair, dialect, ground, fresh).run(), 1, Integer::sum);
    } catch (SchemaException refused) {
      refusals.merge(PairReport.kind(refused), 1, Integer::sum);
    } catch (PairFailure failure) {
      failures.add(new PairReport(dialect).text(seed, reduced(pair, failure, ground, fresh)));
    }
  }

  private Reduction.Failing reduced(Pair pair, PairFailure failure, Ground ground, Ground fresh) {
    return new Reduction(each -> new PairCheck(each, dialect, ground, fresh).run())
        .smallest(new Reduction.Failing(pair, failure));
  }

  int count(PairCheck.Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  /** How many pairs a dialect said of that they cannot be. */
  int refused() {
    return refusals.values().stream().mapToInt(Integer::intValue).sum();
  }

  List<String> failures() {
    return failures;
  }

  @Override
  public String toString() {
    return dialect.name()
        + " "
        + outcomes
        + (refusals.isEmpty() ? "" : ", impossible: " + refusals)
        + (failures.isEmpty() ? "" : ", failed: " + failures.size());
  }
}
