package io.aludel.processor.intent;

import io.aludel.change.DialectSql;
import io.aludel.processor.model.Mirror;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * What is to be run, and how it is taken back, as {@code @Transform} and {@code @Sql} say it.
 *
 * @param up what is run on the way up
 * @param down what takes it back
 * @param oneWay why nothing does
 */
record Reversal(DialectSql up, Optional<DialectSql> down, Optional<String> oneWay) {

  /**
   * Reads annotations that belong together.
   *
   * @param problems takes what is wrong, and with which annotation
   * @return nothing, if something is wrong
   */
  static Optional<Reversal> read(
      List<Mirror> annotations, DialectTexts texts, BiConsumer<Mirror, String> problems) {
    boolean[] sound = {true};
    BiConsumer<Mirror, String> noting =
        (mirror, problem) -> {
          sound[0] = false;
          problems.accept(mirror, problem);
        };
    texts.check(annotations, noting);
    annotations.stream()
        .filter(annotation -> annotation.nonEmpty("up").isEmpty())
        .forEach(annotation -> noting.accept(annotation, "up is empty; say what is to be run"));
    annotations.forEach(annotation -> checkWayBack(annotation, noting));
    boolean mixed =
        annotations.stream().map(each -> each.nonEmpty("down").isPresent()).distinct().count() > 1;
    if (mixed) {
      noting.accept(annotations.get(0), "some have a way back and some have none; give all one");
    }
    if (!sound[0]) {
      return Optional.empty();
    }
    // All of them have a way back or none has, so what serves up serves down.
    Optional<DialectSql> up = texts.gather(annotations, "up", noting);
    if (!sound[0]) {
      return Optional.empty();
    }
    Optional<DialectSql> down = texts.gather(annotations, "down", noting);
    return up.map(sql -> new Reversal(sql, down, annotations.get(0).nonEmpty("oneWay")));
  }

  private static void checkWayBack(Mirror annotation, BiConsumer<Mirror, String> problems) {
    boolean down = annotation.nonEmpty("down").isPresent();
    boolean oneWay = !annotation.text("oneWay").isBlank();
    if (!down && !oneWay) {
      problems.accept(
          annotation,
          "there is no way back. Add down = \"…\", the SQL that takes it back, or"
              + " oneWay = \"…\", the reason why there is none; a downgrade stops there");
    } else if (down && oneWay) {
      problems.accept(
          annotation, "it has both a way back (down) and a reason why there is none (oneWay)");
    }
  }
}
