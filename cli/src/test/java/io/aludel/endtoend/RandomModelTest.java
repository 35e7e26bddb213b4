package io.aludel.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the entities were and are: the way up from what they were leads where a fresh database
 * begins, and the way down leads back, with every row that was there.
 */
class RandomModelTest {

  private static final int MODELS = Boolean.getBoolean("aludel.exhaustive") ? 400 : 24;

  static LongStream seeds() {
    return LongStream.range(0, MODELS);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void wayUpAndWayDown(long seed) {
    Random random = new Random(seed);
    for (int warmUp = 0; warmUp < 10; warmUp++) {
      random.nextInt(); // neighbouring seeds begin alike
    }
    TestDatabase.Kind kind = kind(seed);
    RandomModels models = new RandomModels(random, kind);
    Model before = models.model();
    Model after = new RandomEdits(random, models, before).edited();
    try (TestProject project = TestProject.on(kind);
        TestProject fresh = TestProject.on(kind)) {
      try {
        goTheWholeWay(project, fresh, before, after);
      } catch (AssertionError failed) {
        throw new AssertionError(describe(seed, before, after), failed);
      }
    }
  }

  private static TestDatabase.Kind kind(long seed) {
    return switch ((int) (seed % 6)) {
      case 1 -> TestDatabase.Kind.MARIADB;
      case 3 -> TestDatabase.Kind.SQLITE;
      case 4 -> TestDatabase.Kind.POSTGRESQL;
      case 5 -> seed % 4 == 1 ? TestDatabase.Kind.SQLITE : TestDatabase.Kind.MARIADB;
      default -> TestDatabase.Kind.H2;
    };
  }

  private static void goTheWholeWay(
      TestProject project, TestProject fresh, Model before, Model after) {
    TestDatabase database = project.database();
    before.write(project, true);
    project.compile().passes();
    project.aludel("record").isDone();
    after.write(project, true);
    boolean differs = project.compile().passes().successful() && project.hasDraft();
    if (differs) {
      project.record();
    }
    step(project, "upgrade", "0001");
    before.insert(database);
    SortedSet<String> catalogueBefore = database.everything();
    Map<Integer, List<String>> valuesBefore = values(database, before);

    step(project, "upgrade", "head");
    assertThat(database.catalogue())
        .as("the catalogue on the way up, and that of a fresh database")
        .containsExactlyElementsOf(freshCatalogue(fresh, after));
    compareKept(database, after, valuesBefore);
    // The tables are compared with what the revisions say; the way back is stored anew.
    project.aludel("stamp", "base", "--yes").isDone();
    project.aludel("stamp", "head", "--yes").isDone();

    step(project, "downgrade", "0001");
    assertThat(database.everything())
        .as("the catalogue before and after the round trip")
        .containsExactlyElementsOf(catalogueBefore);
    compareAll(database, before, after, valuesBefore);
    step(project, "upgrade", "head");
    step(project, "downgrade", "base");
    assertThat(database.catalogue()).as("the catalogue at the beginning").isEmpty();
  }

  /** A step in which every loss that the message names is agreed to. */
  private static void step(TestProject project, String command, String target) {
    CommandResult first = project.aludel(command, target, "--yes");
    if (first.run().exitCode() == 1 && first.text().contains("--allow-loss ")) {
      List<String> words = new ArrayList<>(List.of(command, target, "--yes"));
      java.util.regex.Matcher loss =
          java.util.regex.Pattern.compile("--allow-loss ([\\w.]+)").matcher(first.text());
      while (loss.find()) {
        words.addAll(List.of("--allow-loss", loss.group(1)));
      }
      project.aludel(words.toArray(String[]::new)).isDone();
    } else {
      first.isDone();
    }
  }

  private static SortedSet<String> freshCatalogue(TestProject fresh, Model model) {
    model.write(fresh, false);
    fresh.compile().passes();
    fresh.aludel("upgrade", "head", "--with-draft", "--yes").isDone();
    return fresh.database().catalogue();
  }

  /** The values of every attribute, by its number. */
  private static Map<Integer, List<String>> values(TestDatabase database, Model model) {
    Map<Integer, List<String>> values = new TreeMap<>();
    for (ModelEntity entity : model.entities()) {
      for (ModelAttribute attribute : entity.attributes()) {
        values.put(
            attribute.number(),
            database.query(
                "select "
                    + String.join(", ", attribute.columns())
                    + " from "
                    + entity.tableName()
                    + " order by id"));
      }
    }
    return values;
  }

  private static void compareKept(
      TestDatabase database, Model after, Map<Integer, List<String>> valuesBefore) {
    Map<Integer, List<String>> values = values(database, after);
    values.keySet().retainAll(valuesBefore.keySet());
    values.forEach((number, now) -> compare(after, number, now, valuesBefore.get(number)));
  }

  private static void compareAll(
      TestDatabase database, Model before, Model after, Map<Integer, List<String>> valuesBefore) {
    values(database, before)
        .forEach(
            (number, now) -> {
              if (!isDestroyed(before, after, number)) {
                compare(after, number, now, valuesBefore.get(number));
              }
            });
  }

  /** The same values; only where a column became required are nulls filled. */
  private static void compare(Model after, int number, List<String> now, List<String> then) {
    assertThat(now).hasSameSizeAs(then);
    boolean filled =
        after.entities().stream()
            .flatMap(each -> each.attributes().stream())
            .anyMatch(each -> each.number() == number && each.intent().startsWith("backfill"));
    for (int row = 0; row < then.size(); row++) {
      if (!filled || !then.get(row).equals("null")) {
        assertThat(now.get(row)).as("attribute " + number).isEqualTo(then.get(row));
      } else {
        assertThat(now.get(row)).as("attribute " + number).isNotEqualTo("null");
      }
    }
  }

  private static boolean isDestroyed(Model before, Model after, int number) {
    String column =
        before.entities().stream()
            .flatMap(each -> each.attributes().stream())
            .filter(each -> each.number() == number)
            .flatMap(each -> each.columns().stream())
            .findFirst()
            .orElseThrow();
    return after.entities().stream()
        .flatMap(each -> each.drops().stream())
        .anyMatch(drop -> drop.contains("\"" + column + "\"") && drop.contains("DESTROY"));
  }

  private static String describe(long seed, Model before, Model after) {
    StringBuilder text = new StringBuilder("seed " + seed + "\n---- before ----\n");
    before.entities().forEach(each -> text.append(each.source(true)));
    text.append("---- after ----\n");
    after.entities().forEach(each -> text.append(each.source(true)));
    return text.append("dropped: ").append(after.dropped()).toString();
  }
}
