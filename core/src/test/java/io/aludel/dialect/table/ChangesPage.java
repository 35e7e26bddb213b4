package io.aludel.dialect.table;

import io.aludel.change.Change;
import io.aludel.dialect.ChangeCase;
import io.aludel.dialect.table.Outcome.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of the docs that says what each kind of change does: a text in which a change's name in
 * double braces stands for what became of it.
 */
final class ChangesPage {

  private static final Path TEXT = Path.of("src/test/resources/io/aludel/dialect/changes-page.md");
  private static final Pattern PLACE = Pattern.compile("(?m)^\\{\\{(.+)}}$");

  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("postgresql", "PostgreSQL");
    NAMES.put("mariadb", "MariaDB");
    NAMES.put("h2", "H2");
    NAMES.put("sqlite", "SQLite");
  }

  private ChangesPage() {}

  static String text() throws IOException {
    return PLACE
        .matcher(Files.readString(TEXT))
        .replaceAll(place -> Matcher.quoteReplacement(block(outcomes(place.group(1)))));
  }

  /** The kinds of change that the page shows, up or down. */
  static List<String> kinds() throws IOException {
    return PLACE
        .matcher(Files.readString(TEXT))
        .results()
        .map(place -> outcomes(place.group(1)).get(0).change())
        .flatMap(ChangesPage::changes)
        .map(each -> each.getClass().getSimpleName())
        .toList();
  }

  private static Stream<Change> changes(ChangeCase each) {
    return Stream.concat(each.changes().stream(), each.inverse().stream());
  }

  private static List<Outcome> outcomes(String name) {
    return NAMES.keySet().stream()
        .map(
            dialect ->
                Outcomes.on(dialect).stream()
                    .filter(each -> each.change().name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no change is called " + name)))
        .toList();
  }

  private static String block(List<Outcome> outcomes) {
    StringBuilder text = new StringBuilder();
    grouped(outcomes, ChangesPage::statements)
        .forEach(
            (sql, names) -> {
              if (!sql.isEmpty()) {
                text.append(names).append(":\n\n```sql\n").append(sql).append("```\n\n");
              }
            });
    text.append(
        "| | locks | refused for rows that | rows after the way back |\n|---|---|---|---|\n");
    grouped(outcomes, ChangesPage::cells)
        .forEach(
            (cells, names) ->
                text.append("| ").append(names).append(" | ").append(cells).append(" |\n"));
    return text.toString().stripTrailing();
  }

  /** What is the same on several databases is said once. */
  private static Map<String, String> grouped(
      List<Outcome> outcomes, Function<Outcome, String> said) {
    return outcomes.stream()
        .collect(
            Collectors.groupingBy(
                said,
                LinkedHashMap::new,
                Collectors.mapping(each -> NAMES.get(each.dialect()), Collectors.joining(", "))));
  }

  private static String statements(Outcome outcome) {
    String up = statements(outcome.up());
    String down = statements(outcome.down());
    return down.isEmpty() ? up : up + "-- and back\n" + down;
  }

  private static String statements(Way way) {
    if (isRebuilt(way)) {
      return "-- the table is built anew\n";
    }
    return way.sql().stream().map(each -> each + ";\n").collect(Collectors.joining());
  }

  private static boolean isRebuilt(Way way) {
    return way.sql().stream().anyMatch(each -> each.contains("zz_rebuild_"));
  }

  private static String cells(Outcome outcome) {
    if (outcome.impossible().isPresent()) {
      return outcome.impossible().get() + " | |";
    }
    if (outcome.up().sql().isEmpty() && outcome.down().sql().isEmpty()) {
      return "nothing runs | none | as they were";
    }
    return locks(outcome) + " | " + refused(outcome) + " | " + rows(outcome);
  }

  private static String locks(Outcome outcome) {
    String up = locks(outcome.dialect(), outcome.up());
    String down = locks(outcome.dialect(), outcome.down());
    return up.equals(down) || outcome.down().end().isPresent() ? up : up + "; back: " + down;
  }

  private static String locks(String dialect, Way way) {
    if (way.sql().isEmpty()) {
      return "nothing runs";
    }
    if (!way.locks().isEmpty()) {
      return way.locks();
    }
    return switch (dialect) {
      case "postgresql" -> "nothing that was there";
      case "mariadb" -> "unsaid";
      case "sqlite" -> "the database";
      default -> "-";
    };
  }

  private static String refused(Outcome outcome) {
    Optional<String> up = problems(outcome.up());
    Optional<String> down = problems(outcome.down()).map(each -> "back: " + each);
    List<String> both = new ArrayList<>();
    up.ifPresent(both::add);
    down.ifPresent(both::add);
    outcome.unasked().ifPresent(each -> both.add("not counted, and refused: " + each));
    return both.isEmpty() ? "none" : String.join("; ", both);
  }

  /** Those of which rows were found. */
  private static Optional<String> problems(Way way) {
    List<String> found = new ArrayList<>(way.asked());
    found.removeAll(way.unrefused());
    return found.isEmpty() ? Optional.empty() : Optional.of(String.join(", or ", found));
  }

  private static String rows(Outcome outcome) {
    if (outcome.down().end().isPresent()) {
      return outcome.down().end().get();
    }
    if (outcome.rows().number() == 0) {
      return "there were none";
    }
    List<String> lost = outcome.rows().lost();
    return lost.isEmpty() ? "all are back" : "lost: " + String.join(", ", lost);
  }
}
