package io.aludel.cli;

import io.aludel.hazard.Hazard;
import io.aludel.hazard.Judgement;
import io.aludel.hazard.Level;
import io.aludel.hazard.Rule;
import io.aludel.revision.Agreement;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Prints changes with what the safety rules say of each. */
final class Judgements {

  private static final int WIDTH =
      List.of(Level.values()).stream().mapToInt(level -> text(level).length()).max().orElseThrow();

  /** Rules whose findings say what follows from them, and more exactly. */
  private static final Set<Rule> SAID_BY_DETAIL =
      EnumSet.of(Rule.DROP_TABLE, Rule.DROP_COLUMN, Rule.ADD_REQUIRED, Rule.SET_REQUIRED);

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
    String consequence =
        SAID_BY_DETAIL.contains(hazard.rule()) ? "" : "; " + hazard.rule().consequence();
    return hazard.rule() + ": " + hazard.detail() + consequence;
  }

  private static String pad(String text) {
    return text + " ".repeat(WIDTH - text.length());
  }
}
