package io.aludel.cli;

import io.aludel.hazard.Hazard;
import io.aludel.hazard.Judgement;
import io.aludel.hazard.Level;
import io.aludel.revision.Agreement;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints changes with what the safety rules say of each. */
final class Judgements {

  private static final int WIDTH =
      List.of(Level.values()).stream().mapToInt(level -> text(level).length()).max().orElseThrow();

  private Judgements() {}

  static String text(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param agreements what somebody has agreed to
   */
  static void print(PrintWriter out, List<Judgement> judgements, List<Agreement> agreements) {
    ChangeText text = new ChangeText();
    for (Judgement judgement : judgements) {
      out.println("  " + pad(text(judgement.level())) + "  " + judgement.change().accept(text));
      for (Hazard hazard : judgement.hazards()) {
        out.println("  " + pad("") + "    " + reason(hazard));
        agreements.stream()
            .filter(each -> each.rule() == hazard.rule() && each.object().equals(hazard.subject()))
            .forEach(each -> out.println("  " + pad("") + "    agreed: " + each.reason()));
      }
    }
  }

  private static String reason(Hazard hazard) {
    return hazard.rule() + ": " + hazard.detail() + "; " + hazard.rule().consequence();
  }

  private static String pad(String text) {
    return text + " ".repeat(WIDTH - text.length());
  }
}
