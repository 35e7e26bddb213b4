package io.aludel.processor.gate;

import static io.aludel.processor.gate.GateText.quote;

import io.aludel.change.Subject;
import io.aludel.hazard.Hazard;
import java.util.Optional;

/** The ways out where the constants of an enum are not what rows take them for. */
record EnumAdvice(Hazard hazard, ModelNames names) {

  private Subject subject() {
    return hazard.subject();
  }

  void vanished(MeaningAdvice.Ways ways) {
    ways.add("To keep them loadable, put the constant back.");
    VanishedConstants constants = VanishedConstants.of(subject(), names);
    String introduction =
        constants
            .renamed()
            .map(name -> "If it is called %s now, and its rows are to be".formatted(name))
            .orElse("To turn them into another constant");
    change(ways, introduction, "", constants.up(), constants.down());
  }

  void moved(MeaningAdvice.Ways ways) {
    ways.add("To keep the meaning, restore the order, and add new constants at the end.");
    ways.add("To be free of the order, store names: @Enumerated(EnumType.STRING).");
    Optional<MovedPositions> positions = positions();
    change(
        ways,
        "To renumber the rows",
        positions.map(MovedPositions::remark).orElse(""),
        positions.map(MovedPositions::up).orElse(SqlText.GAP),
        positions.map(MovedPositions::down).orElse(SqlText.GAP));
  }

  /** When rows whose constants have moved are right as they are. */
  String condition() {
    return positions().map(MovedPositions::condition).orElse("If there are no rows");
  }

  private Optional<MovedPositions> positions() {
    return MovedPositions.of(subject(), names);
  }

  /** A type that changes is transformed; one that somebody has written stays, and its rows move. */
  private void change(
      MeaningAdvice.Ways ways, String introduction, String remark, String up, String down) {
    boolean stays =
        names
            .columnToday(subject())
            .filter(each -> each.mapping().values().isPresent())
            .isPresent();
    if (stays) {
      ways.add(
          "%s, on %s%s:".formatted(introduction, names.entityOf(subject()), remark),
          "@MigrationChange(sql = @Sql(id = %s,"
              .formatted(quote("renumber_" + subject().column().orElseThrow().text())),
          "    up = %s,".formatted(quote(update(up))),
          "    down = %s))".formatted(quote(update(down))));
      ways.add(
          "and to agree, on %s:".formatted(names.attribute(subject())),
          "@MigrationChange(accept = @Accept(rule = Rule.%s, reason = \"…\"))"
              .formatted(hazard.rule()));
    } else {
      ways.add(
          "%s, on %s%s:".formatted(introduction, names.attribute(subject()), remark),
          "@MigrationChange(transform = @Transform(",
          "    up = %s,".formatted(quote(up)),
          "    down = %s, reason = \"…\"))".formatted(quote(down)));
    }
  }

  private String update(String expression) {
    return "update %s set %s = %s"
        .formatted(
            SqlText.name(subject().object()),
            SqlText.name(subject().column().orElseThrow()),
            expression);
  }
}
