package io.aludel.processor.intent;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.report.Reporter;

/** Every agreement gives a reason: a word that costs nothing is worth nothing. */
final class Reason {

  private Reason() {}

  /** Whether a reason is given; where not, that is reported. */
  static boolean isGiven(Mirror agreement, Declaration declaration, Reporter reporter) {
    boolean given = !agreement.text("reason").isBlank();
    if (!given) {
      reporter.report(
          Code.INTENT_INVALID,
          agreement.place("reason"),
          declaration.described()
              + ": "
              + agreement.shortName()
              + " needs a reason, which the history keeps: reason = \"…\".");
    }
    return given;
  }
}
