package io.aludel.processor.gate;

import static java.util.Collections.disjoint;

import io.aludel.diagnostic.Code;
import io.aludel.diff.Finding;
import io.aludel.diff.Intent;
import io.aludel.hazard.Hazard;
import io.aludel.hazard.Rule;
import io.aludel.processor.intent.DeclaredIntents;
import io.aludel.processor.mapping.Target;
import io.aludel.processor.report.Diagnostics;
import io.aludel.processor.report.Place;
import io.aludel.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;

/** Turns what the differ found into errors at the elements that cause it. */
public final class FindingReport {

  private final Schema base;
  private final DeclaredIntents intents;
  private final ProcessingEnvironment environment;
  private final Diagnostics diagnostics;
  private final ModelNames names;
  private final SubjectPlaces places;

  /**
   * @param base the fold of the history
   * @param target what today's entities say, and where
   * @param intents what was declared, and where
   */
  public FindingReport(
      Schema base,
      Target target,
      DeclaredIntents intents,
      ProcessingEnvironment environment,
      Diagnostics diagnostics) {
    this.base = base;
    this.intents = intents;
    this.environment = environment;
    this.diagnostics = diagnostics;
    this.names = new ModelNames(base, target);
    this.places = new SubjectPlaces(base, target, environment);
  }

  /** Reports everything that was found. */
  public void report(List<Finding> findings) {
    List<Finding.Unanswered> unanswered = new ArrayList<>();
    List<Finding.Unmatched> unmatched = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding instanceof Finding.Unanswered each) {
        unanswered.add(each);
      } else if (finding instanceof Finding.UsedUp usedUp) {
        reportUsedUp(usedUp);
      } else if (finding instanceof Finding.Unmatched each) {
        unmatched.add(each);
      }
    }
    new Consequences(base, environment).byCause(unanswered).forEach(this::reportUnanswered);
    reportUnmatched(unmatched);
  }

  /**
   * What is meant for several tables is wrong only if it fits none of them; then it is reported
   * once, where a name near the written one is known.
   */
  private void reportUnmatched(List<Finding.Unmatched> unmatched) {
    List<Intent> intentsThatFit =
        intents.all().stream()
            .filter(intent -> unmatched.stream().noneMatch(each -> each.intent().equals(intent)))
            .toList();
    Set<Place> reported = new HashSet<>();
    unmatched.stream()
        .filter(each -> disjoint(intentsThatFit, intents.siblings(each.intent())))
        .sorted(Comparator.comparing(each -> each.nearest().isEmpty()))
        .filter(each -> intents.place(each.intent()).map(reported::add).orElse(true))
        .forEach(this::reportUnmatched);
  }

  private void reportUnanswered(Finding.Unanswered finding, List<Finding.Unanswered> consequences) {
    Hazard hazard = finding.hazard();
    Optional<Place> place =
        hazard.rule() == Rule.DISCRIMINATOR
            ? places.retold(hazard.subject().object()).or(() -> places.of(hazard.subject()))
            : places.of(hazard.subject());
    report(GateText.code(hazard.rule()), place, new GateText(finding, consequences, names).text());
  }

  private void reportUnmatched(Finding.Unmatched finding) {
    String question =
        finding.nearest().map(nearest -> " Did you mean '" + nearest + "'?").orElse("");
    report(
        Code.INTENT_UNMATCHED,
        intents.place(finding.intent()),
        declared(finding.intent()) + ": " + finding.problem() + "." + question);
  }

  private void reportUsedUp(Finding.UsedUp finding) {
    Hazard hazard = finding.hazard();
    report(
        Code.INTENT_USED_UP,
        intents.place(finding.intent()),
        declared(finding.intent())
            + ": revision "
            + finding.revision()
            + " has used this agreement to "
            + hazard.rule()
            + " of "
            + hazard.subject()
            + ". If that is meant once more, agree once more: with another reason.");
  }

  private String declared(Intent intent) {
    return intents.place(intent).map(Place::described).orElseGet(() -> intent.subject().toString());
  }

  private void report(Code code, Optional<Place> place, String text) {
    place.ifPresentOrElse(
        where -> diagnostics.report(code, where, text), () -> diagnostics.report(code, text));
  }
}
