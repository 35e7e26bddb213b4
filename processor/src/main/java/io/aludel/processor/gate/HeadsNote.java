package io.aludel.processor.gate;

import io.aludel.diagnostic.Code;
import io.aludel.history.History;
import io.aludel.processor.gate.DraftNote.Meaning;
import io.aludel.processor.report.Diagnostics;

/** Says that branches have met and nobody has joined them: as strictly as a draft is told. */
public record HeadsNote(String unit, History history, Diagnostics diagnostics) {

  /** Says it, as a note or as an error, or not at all. */
  public void report(Meaning meaning) {
    if (history.graph().heads().size() < 2) {
      return;
    }
    switch (meaning) {
      case NOTE -> diagnostics.note(Code.SEVERAL_HEADS, text());
      case ERROR -> diagnostics.report(Code.SEVERAL_HEADS, text());
      case OFF -> {}
    }
  }

  private String text() {
    return "unit %s: multiple heads are present: %s. What they change goes together in either order."
            .formatted(unit, String.join(", ", history.graph().heads()))
        + "\n  To join them: aludel merge"
        + (unit.equals(History.DEFAULT_UNIT) ? "" : " --unit " + unit);
  }
}
