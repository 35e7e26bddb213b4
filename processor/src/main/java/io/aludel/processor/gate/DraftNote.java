package io.aludel.processor.gate;

import io.aludel.change.Changes;
import io.aludel.change.Subject;
import io.aludel.diagnostic.Code;
import io.aludel.diagnostic.ShellText;
import io.aludel.hazard.Hazard;
import io.aludel.hazard.Judgement;
import io.aludel.hazard.Level;
import io.aludel.history.History;
import io.aludel.processor.mapping.Target;
import io.aludel.processor.report.Diagnostics;
import io.aludel.processor.report.Place;
import io.aludel.revision.Revision;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says that there is a draft, what is to be looked at in it, and how to record it. */
public record DraftNote(
    String unit, History history, Revision draft, Target target, Diagnostics diagnostics) {

  /** What a draft means for the compilation. */
  public enum Meaning {
    NOTE,
    ERROR,
    OFF
  }

  /** Says it, as a note or as an error, or not at all. */
  public void report(Meaning meaning) {
    switch (meaning) {
      case NOTE -> diagnostics.note(Code.DRAFT, text());
      case ERROR ->
          place()
              .ifPresentOrElse(
                  place -> diagnostics.report(Code.DRAFT, place, text()),
                  () -> diagnostics.report(Code.DRAFT, text()));
      case OFF -> {}
    }
  }

  private String text() {
    String since =
        draft.parents().isEmpty()
            ? "nothing is recorded yet"
            : "the entities have changed since revision " + String.join(", ", draft.parents());
    String reviews =
        Judgement.of(history.schema(), draft.changes()).stream()
            .flatMap(judgement -> judgement.hazards().stream())
            .filter(hazard -> hazard.level() == Level.REVIEW)
            .map(DraftNote::line)
            .distinct()
            .collect(Collectors.joining());
    String reserved = ReservedNames.lines(history.settings().dialects(), draft.changes());
    String facts =
        Changes.onlyFacts(draft.changes())
            ? "\n  No statement: it records what the model says of stored rows from now on."
            : "";
    return "unit %s: %s. Draft %s: %s.%s\n  To record it: aludel record -m %s%s"
        .formatted(
            unit,
            since,
            draft.id(),
            draft.description(),
            facts + reviews + reserved,
            ShellText.phrase(draft.description()),
            unit.equals(History.DEFAULT_UNIT) ? "" : " --unit " + unit);
  }

  private static String line(Hazard hazard) {
    return "\n  to review: %s: %s; %s"
        .formatted(hazard.subject(), hazard.detail(), hazard.rule().consequence());
  }

  /** The first element that something changes about. */
  private Optional<Place> place() {
    List<Subject> subjects = draft.changes().stream().map(change -> change.subject()).toList();
    return subjects.stream()
        .flatMap(
            subject ->
                subject
                    .column()
                    .flatMap(column -> target.origins().column(subject.object(), column))
                    .or(() -> target.origins().entity(subject.object()).map(Place::of))
                    .stream())
        .findFirst();
  }
}
