package io.aludel.dialect.table;

import io.aludel.dialect.table.Outcome.Refusal;
import io.aludel.dialect.table.Outcome.Rows;
import io.aludel.dialect.table.Outcome.Way;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what became of all changes on a database, a block a change. */
final class GoldenTable {

  private GoldenTable() {}

  static String text(String dialect, List<Outcome> outcomes) {
    StringBuilder text = new StringBuilder("# Changes on " + dialect + "\n");
    outcomes.forEach(each -> append(text, each));
    return text.toString();
  }

  private static void append(StringBuilder text, Outcome outcome) {
    text.append("\n## ").append(outcome.change().name()).append("\n\n");
    text.append(
        outcome.change().changes().stream()
            .map(each -> each.getClass().getSimpleName())
            .distinct()
            .collect(Collectors.joining(", ", "Kinds: ", "\n")));
    if (outcome.impossible().isPresent()) {
      text.append("\nImpossible: ").append(outcome.impossible().get()).append('\n');
      return;
    }
    append(text, "Up", outcome.up());
    append(text, "Down", outcome.down());
    text.append("\n- without rows: ");
    text.append(
        outcome.change().isOnlySaid()
            ? "the catalogue stays as it is"
            : "the catalogue is that of a schema created so");
    text.append(outcome.down().end().isPresent() ? "\n" : ", and what it was after the way back\n");
    text.append("- with rows that fit: ").append(rows(outcome.rows())).append('\n');
    if (outcome.odd().number() > outcome.rows().number()) {
      text.append("- with all values that fit: ").append(rows(outcome.odd())).append('\n');
    }
    if (outcome.isNeverRefused()) {
      text.append("- up cannot be refused\n");
    }
    appendRefusals(text, "up", outcome.up());
    if (outcome.down().end().isEmpty() && outcome.down().asked().isEmpty()) {
      text.append("- down cannot be refused\n");
    }
    appendRefusals(text, "down", outcome.down());
    outcome
        .unasked()
        .ifPresent(each -> text.append("- refused, and not asked before: " + each + "\n"));
  }

  private static void append(StringBuilder text, String title, Way way) {
    text.append('\n').append(title);
    if (way.end().isPresent()) {
      text.append(": ").append(way.end().get()).append('\n');
      return;
    }
    if (way.sql().isEmpty()) {
      text.append(": no statement\n");
      return;
    }
    text.append(way.locks().isEmpty() ? ", locks: -\n" : ", locks: " + way.locks() + "\n");
    text.append("\n```sql\n");
    way.sql().forEach(each -> text.append(each).append(";\n"));
    text.append("```\n");
  }

  static String rows(Rows rows) {
    if (rows.number() == 0) {
      return "there are none";
    }
    String start = rows.number() + ", ";
    if (rows.refused().isPresent()) {
      return start + "refused: " + rows.refused().get();
    }
    String named =
        rows.named().isEmpty() ? "" : " (named as lost: " + String.join(", ", rows.named()) + ")";
    return start
        + (rows.lost().isEmpty() ? "all back" : "not back: " + String.join(", ", rows.lost()))
        + named;
  }

  private static void appendRefusals(StringBuilder text, String title, Way way) {
    for (Refusal each : way.refusals()) {
      text.append("- ").append(title).append(" with rows that do not fit: `").append(each.cause());
      text.append("`; refused before the first statement: ").append(each.counted());
      text.append("; run nonetheless: ")
          .append(each.nonetheless().orElse("the database takes them"));
      text.append('\n');
    }
    for (String each : way.unrefused()) {
      text.append("- ")
          .append(title)
          .append(" asks, and no row is found that is so: ")
          .append(each)
          .append('\n');
    }
  }
}
