package io.aludel.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.dialect.Dialect;
import io.aludel.dialect.Dialects;
import io.aludel.testing.Databases;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever two schemas, whatever rows: a draft leads a database from one schema to the other as if
 * that had been created afresh, and back to every value that nobody agreed to lose.
 *
 * <p>The pairs are the same in every build; {@code -Daludel.seed=…} makes others. {@code
 * -Daludel.dialects=h2,sqlite} tries them on these alone.
 */
class PairsTest {

  private static final boolean EXHAUSTIVE = Boolean.getBoolean("aludel.exhaustive");

  private static final long SEED = Long.getLong("aludel.seed", 1);

  /** What fits into a build, and how many there are where time does not matter. */
  private static final Map<String, Integer> COUNTS =
      EXHAUSTIVE
          ? Map.of("h2", 20_000, "mariadb", 2_000, "postgresql", 2_000, "sqlite", 2_000)
          : Map.of("h2", 1_000, "mariadb", 200, "postgresql", 200, "sqlite", 400);

  private static final Map<String, Future<Campaign>> CAMPAIGNS = new TreeMap<>();

  private static ExecutorService threads;

  /** All at once, when the servers have started: these work in processes of their own. */
  @BeforeAll
  static void start() {
    chosen().forEach(dialect -> Databases.open(dialect).close());
    threads = Executors.newFixedThreadPool(COUNTS.size());
    chosen()
        .forEach(
            dialect ->
                CAMPAIGNS.put(
                    dialect.name(),
                    threads.submit(
                        () -> new Campaign(dialect).run(SEED, COUNTS.get(dialect.name())))));
  }

  @AfterAll
  static void stop() {
    threads.shutdownNow();
  }

  static Stream<String> dialects() {
    return chosen().map(Dialect::name);
  }

  private static Stream<Dialect> chosen() {
    String names = System.getProperty("aludel.dialects", "");
    return Dialects.all().stream()
        .filter(each -> names.isEmpty() || List.of(names.split(",")).contains(each.name()));
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void leadsThereAndBack(String dialect) throws Exception {
    Campaign campaign = CAMPAIGNS.get(dialect).get();
    System.out.println("pairs from seed " + SEED + ": " + campaign);
    assertThat(campaign.failures()).isEqualTo(List.of());
    // What a dialect refuses is an exception, or the pairs say little.
    assertThat(campaign.refused()).isLessThanOrEqualTo(COUNTS.get(dialect) / 50);
    assertThat(campaign.count(PairCheck.Outcome.REFUSED_BY_ROWS)).isPositive();
    if (dialect.equals("sqlite")) {
      assertThat(campaign.count(PairCheck.Outcome.REBUILT)).isGreaterThan(COUNTS.get(dialect) / 2);
    }
  }
}
