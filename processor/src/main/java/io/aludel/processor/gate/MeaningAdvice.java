package io.aludel.processor.gate;

import io.aludel.hazard.Hazard;
import io.aludel.hazard.Rule;
import io.aludel.schema.Type;
import java.util.Optional;

/** The ways out where rows stay as they are and would be taken for something else. */
record MeaningAdvice(Hazard hazard, String element, Optional<Type> type) {

  /** Takes a way out: what it is for, and the lines to write. */
  @FunctionalInterface
  interface Ways {
    void add(String introduction, String... code);
  }

  void addTo(Ways ways) {
    switch (hazard.rule()) {
      case INHERITANCE -> inheritance(ways);
      case DISCRIMINATOR -> discriminator(ways);
      case CONVERTER -> converter(ways);
      case VERSION_ADDED -> version(ways);
      case GENERATOR -> generator(ways);
      default -> throw new IllegalArgumentException(hazard.rule() + " leaves the meaning alone");
    }
  }

  private String table() {
    return hazard.subject().object().toString();
  }

  private String column() {
    return hazard.subject().column().map(Object::toString).orElse("…");
  }

  private void inheritance(Ways ways) {
    ways.add("To leave the rows where they are, keep the strategy: @Inheritance(strategy = …).");
    ways.add(
        "To move the rows, and to agree, on %s:".formatted(element),
        "@MigrationChange(",
        "    sql = @Sql(id = \"move_%s\", up = \"insert into … select … from %s\","
            .formatted(table(), table()),
        "        down = \"…\"),",
        "    accept = @Accept(rule = Rule.INHERITANCE, reason = \"…\"))");
  }

  private void discriminator(Ways ways) {
    ways.add(
        "To tell the rows as before, fix the value on the class, whatever it is called:",
        "@DiscriminatorValue(\"…\")");
    ways.add(
        "To change the rows, and to agree, on %s:".formatted(element),
        "@MigrationChange(",
        "    sql = @Sql(id = \"retell_%s\",".formatted(table()),
        "        up = \"update %s set … = '…' where … = '…'\", down = \"…\",".formatted(table()),
        "        when = When.BEFORE),",
        "    accept = @Accept(rule = Rule.DISCRIMINATOR, reason = \"…\"))");
  }

  private void converter(Ways ways) {
    ways.add("To read what is stored, keep the converter, under its simple name at least.");
    ways.add(
        "To rewrite the values, and to agree, on %s:".formatted(element),
        "@MigrationChange(",
        "    sql = @Sql(id = \"convert_%s\",".formatted(column()),
        "        up = \"update %s set %s = …\", down = \"…\"),".formatted(table(), column()),
        "    accept = @Accept(rule = Rule.CONVERTER, reason = \"…\"))");
  }

  private void version(Ways ways) {
    ways.add(
        "To give them one, on %s:".formatted(element),
        "@MigrationChange(backfill = %s)".formatted(SampleValue.of(type)));
  }

  private static void generator(Ways ways) {
    ways.add(
        "To give keys as before, keep the generator: @GeneratedValue with the same strategy,"
            + " sequence and allocationSize.");
  }

  /** When to agree. */
  static String condition(Rule rule) {
    return switch (rule) {
      case INHERITANCE, DISCRIMINATOR -> "If there are no such rows";
      case CONVERTER -> "If both read the same values";
      case VERSION_ADDED -> "If the table is empty";
      default -> "If no version that gives keys in the old way is running when this is applied";
    };
  }
}
