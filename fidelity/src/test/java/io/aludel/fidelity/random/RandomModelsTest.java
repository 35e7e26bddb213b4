package io.aludel.fidelity.random;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.fidelity.DatabaseKind;
import io.aludel.fidelity.Fidelity;
import io.aludel.fidelity.NamingStrategies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Models made at random have the schema that Hibernate creates. The system property {@code
 * aludel.seed} makes others, from that seed on; a model that fails is made smaller and saved below
 * {@code target/random-models}.
 */
@Execution(ExecutionMode.CONCURRENT)
class RandomModelsTest {

  private static final boolean EXHAUSTIVE = Boolean.getBoolean("aludel.exhaustive");
  private static final int ON_H2 = EXHAUSTIVE ? 3_000 : 150;

  /** How many of them are compared on PostgreSQL, too. */
  private static final int ON_POSTGRESQL = EXHAUSTIVE ? 300 : 30;

  private static final int ON_EACH_OTHER = EXHAUSTIVE ? 300 : 20;

  /**
   * The same where nothing else is said, so that no build fails by chance. It has few digits, since
   * names hold it.
   */
  private static final long SEED = Long.getLong("aludel.seed", 70_440_000);

  private static final int TOGETHER = 15;
  private static final int ATTEMPTS_TO_SHRINK = 300;

  private static Fidelity fidelity;

  @BeforeAll
  static void start() {
    fidelity = new Fidelity();
  }

  @AfterAll
  static void stop() throws Exception {
    fidelity.close();
  }

  static IntStream groups() {
    System.out.println("random models: -Daludel.seed=" + SEED);
    return IntStream.range(0, ON_H2 / TOGETHER);
  }

  /** A group is compared in one go, with the naming that is its turn. */
  @ParameterizedTest(name = "group {0}")
  @MethodSource("groups")
  void schemaIsHibernatesSchema(int group) throws Exception {
    long first = SEED + group * 2L * TOGETHER;
    NamingStrategies naming = group % 2 == 0 ? NamingStrategies.JPA : NamingStrategies.SPRING;
    List<DatabaseKind> kinds =
        group < ON_POSTGRESQL / TOGETHER ? DatabaseKind.ALWAYS : List.of(DatabaseKind.H2);
    RandomComparison comparison = new RandomComparison(fidelity, naming, kinds);
    List<Verdict> failures = new ArrayList<>();
    int equal = 0;
    long seed = first;
    while (equal + failures.size() < TOGETHER) {
      List<RandomModel> models =
          LongStream.range(seed, seed + TOGETHER - equal - failures.size())
              .mapToObj(RandomModels::of)
              .toList();
      seed += models.size();
      assertThat(seed).as("too many models are no mappings").isLessThan(first + 2 * TOGETHER);
      for (Verdict verdict : comparison.compare(models)) {
        if (verdict.isFailure()) {
          failures.add(comparison.shrink(verdict, ATTEMPTS_TO_SHRINK));
        } else if (verdict.kind() == Verdict.Kind.EQUAL) {
          equal++;
        }
      }
    }
    for (Verdict failure : failures) {
      save(failure);
    }
    assertThat(failures).as("naming " + naming).isEmpty();
  }

  /** A few of them, on the databases that are served where they are named. */
  @ParameterizedTest
  @EnumSource(names = {"MARIADB", "SQLITE"})
  void schemaIsHibernatesSchemaOn(DatabaseKind kind) throws Exception {
    RandomComparison comparison =
        new RandomComparison(fidelity, NamingStrategies.JPA, List.of(kind));
    List<Verdict> failures = new ArrayList<>();
    int equal = 0;
    for (long seed = SEED; seed < SEED + ON_EACH_OTHER; seed++) {
      Verdict verdict = comparison.compare(RandomModels.of(seed));
      if (verdict.isFailure() && !Fidelity.isImpossible(verdict.toString())) {
        failures.add(verdict);
        save(verdict);
      } else if (verdict.kind() == Verdict.Kind.EQUAL) {
        equal++;
      }
    }
    assertThat(failures).isEmpty();
    assertThat(equal).as("models that are equal").isGreaterThan(ON_EACH_OTHER / 2);
  }

  private static void save(Verdict failure) throws IOException {
    Path folder = Path.of("target/random-models", failure.model().packageName());
    for (Map.Entry<String, String> source : failure.model().model().sources().entrySet()) {
      Path file = folder.resolve(source.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
    }
    Files.writeString(folder.resolve("verdict.txt"), failure + "\n");
  }
}
