package io.aludel.processor.gate;

import static io.aludel.processor.gate.GateText.quote;

import io.aludel.hazard.Hazard;
import io.aludel.hazard.Rule;
import io.aludel.schema.Inheritance;
import io.aludel.schema.Table;
import io.aludel.schema.TableMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ways out where rows stay as they are and would be taken for something else.
 *
 * @param following what else has to be answered because of it
 * @param element what the model calls it
 */
record MeaningAdvice(Hazard hazard, List<Hazard> following, String element, ModelNames names) {

  /** Takes a way out: what it is for, and the lines to write. */
  @FunctionalInterface
  interface Ways {
    void add(String introduction, String... code);
  }

  void addTo(Ways ways) {
    switch (hazard.rule()) {
      case INHERITANCE -> inheritance(ways);
      case DISCRIMINATOR -> discriminator(ways);
      case CONVERTER -> {
        if (hazard.subject().column().isPresent()) {
          converter(ways);
        } else {
          deletionMark(ways);
        }
      }
      case REFERENCE -> reference(ways);
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
    String before =
        names
            .before(hazard.subject().object())
            .flatMap(Table::mapping)
            .flatMap(TableMapping::inheritance)
            .map(Inheritance::name)
            .orElse(SqlText.GAP);
    ways.add(
        "To leave the rows where they are, keep the strategy, on %s:".formatted(element),
        "@Inheritance(strategy = InheritanceType.%s)".formatted(before));
    List<String> lines = new ArrayList<>();
    lines.add("@MigrationChange(");
    lines.add(
        "    sql = @Sql(id = \"move_%s\", up = \"insert into … select … from %s\","
            .formatted(table(), table()));
    lines.add("        down = \"…\"),");
    List<String> drops = following.stream().flatMap(each -> drop(each).stream()).toList();
    if (!drops.isEmpty()) {
      lines.add("    drops = {");
      for (String drop : drops) {
        lines.add(
            "        %s%s".formatted(drop, drop.equals(drops.get(drops.size() - 1)) ? "" : ","));
      }
      lines.add("    },");
    }
    lines.add("    accept = @Accept(rule = Rule.INHERITANCE, reason = \"…\"))");
    ways.add(
        "To move the rows, and to agree, on %s:".formatted(element), lines.toArray(String[]::new));
  }

  /** The agreement that something goes; a column's belongs on the entity of its table. */
  private Optional<String> drop(Hazard loss) {
    boolean here = loss.subject().object().equals(hazard.subject().object());
    if (loss.rule() == Rule.DROP_COLUMN && here) {
      String column = loss.subject().column().orElseThrow().toString();
      return Optional.of("@Drop(column = %s, reason = \"…\")".formatted(quote(column)));
    }
    return loss.rule() == Rule.DROP_TABLE
        ? Optional.of(
            "@Drop(table = %s, reason = \"…\")"
                .formatted(quote(loss.subject().object().toString())))
        : Optional.empty();
  }

  private void discriminator(Ways ways) {
    RetoldRows rows = RetoldRows.of(hazard.subject().object(), names);
    for (RetoldRows.Move move : rows.moves()) {
      ways.add(
          "To tell the rows as before, fix the value on %s, whatever it is called:"
              .formatted(move.className().orElse("the class that they belong to")),
          "@DiscriminatorValue(%s)".formatted(quote(move.from())));
    }
    ways.add(
        "To change the rows, and to agree, on %s:".formatted(element),
        "@MigrationChange(",
        "    sql = @Sql(id = \"retell_%s\", when = When.BEFORE,".formatted(table()),
        "        up = %s,".formatted(quote(rows.up())),
        "        down = %s),".formatted(quote(rows.down())),
        "    accept = @Accept(rule = Rule.DISCRIMINATOR, reason = \"…\"))");
  }

  private void converter(Ways ways) {
    ways.add("To read what is stored, keep the converter, under its simple name at least.");
    ways.add(
        "To rewrite the values, on %s:".formatted(names.entityOf(hazard.subject())),
        "@MigrationChange(sql = @Sql(id = \"convert_%s\",".formatted(column()),
        "    up = \"update %s set %s = …\", down = \"…\"))".formatted(table(), column()));
    ways.add(
        "and to agree, on %s:".formatted(element),
        "@MigrationChange(accept = @Accept(rule = Rule.CONVERTER, reason = \"…\"))");
  }

  private void deletionMark(Ways ways) {
    ways.add("To read what is stored, keep the strategy of @SoftDelete.");
    ways.add(
        "To turn the marks around, and to agree, on %s:".formatted(element),
        "@MigrationChange(",
        "    sql = @Sql(id = \"turn_%s\",".formatted(table()),
        "        up = \"update %s set … = …\", down = \"…\"),".formatted(table()),
        "    accept = @Accept(rule = Rule.CONVERTER, reason = \"…\"))");
  }

  private void reference(Ways ways) {
    ways.add(
        "To keep what is stored, give the new association a column of its own, on %s:"
            .formatted(element),
        "@JoinColumn(name = \"…\")");
    ways.add(
        "To change the rows, and to agree, on %s:".formatted(names.entityOf(hazard.subject())),
        "@MigrationChange(sql = @Sql(id = \"lead_%s\", when = When.BEFORE,".formatted(column()),
        "    up = \"update %s set %s = …\", down = \"…\"))".formatted(table(), column()));
    ways.add(
        "and on %s:".formatted(element),
        "@MigrationChange(accept = @Accept(rule = Rule.REFERENCE, reason = \"…\"))");
  }

  private void version(Ways ways) {
    ways.add(
        "To give them one, on %s:".formatted(element),
        "@MigrationChange(backfill = %s)".formatted(SampleValue.of(names.type(hazard.subject()))));
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
      case REFERENCE ->
          "If no row refers to anything, or both tables give the same rows the same key";
      case CONVERTER -> "If both read the same values";
      case VERSION_ADDED -> "If the table is empty";
      default -> "If no version that gives keys in the old way is running when this is applied";
    };
  }
}
