package io.aludel.diff;

import io.aludel.change.Change;
import io.aludel.change.Subject;
import io.aludel.hazard.Hazard;
import io.aludel.hazard.Judgement;
import io.aludel.hazard.Level;
import io.aludel.hazard.Rule;
import io.aludel.revision.Agreement;
import io.aludel.revision.Revision;
import io.aludel.schema.Column;
import io.aludel.schema.Conversion;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Asks of every dangerous change whether somebody agreed to it: the gate. */
final class Answers {

  private final Comparison comparison;
  private final IntentBook intents;
  private final List<Change> changes;
  private final List<Agreement> agreements = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  Answers(Comparison comparison, IntentBook intents, List<Change> changes) {
    this.comparison = comparison;
    this.intents = intents;
    this.changes = changes;
  }

  Draft draft() {
    for (Judgement judgement : Judgement.of(comparison.base(), changes)) {
      judgement.hazards().forEach(this::answer);
    }
    findings.addAll(new UnusedIntents(comparison, changes).findings(intents.unused()));
    return new Draft(changes, agreements, findings);
  }

  private void answer(Hazard hazard) {
    Optional<Answer> answer = find(hazard);
    if (answer.isPresent()) {
      use(hazard, answer.get());
    } else if (hazard.level() == Level.DANGEROUS) {
      findings.add(new Finding.Unanswered(hazard, candidates(hazard)));
    }
  }

  /** An intent that agrees to something, and the reason it gives. */
  private record Answer(Intent intent, String reason) {}

  private Optional<Answer> find(Hazard hazard) {
    if (hazard.rule() == Rule.DROP_TABLE || hazard.rule() == Rule.DROP_COLUMN) {
      return intents.drop(hazard.subject()).map(drop -> new Answer(drop, drop.reason()));
    }
    return intents.accepts().stream()
        .filter(accept -> accept.rule() == hazard.rule())
        .filter(accept -> accept.subject().equals(hazard.subject()))
        .filter(accept -> hazard.rule() != Rule.TYPE_INCOMPATIBLE)
        .map(accept -> new Answer(accept, accept.reason()))
        .findFirst();
  }

  private void use(Hazard hazard, Answer answer) {
    intents.markUsed(answer.intent());
    Agreement agreement = new Agreement(hazard.rule(), hazard.subject(), answer.reason());
    Optional<Revision> earlier =
        comparison.history().stream()
            .filter(revision -> revision.agreements().contains(agreement))
            .findFirst();
    if (earlier.isPresent()) {
      findings.add(new Finding.UsedUp(answer.intent(), hazard, earlier.get().id()));
    } else {
      agreements.add(agreement);
    }
  }

  /** For what vanished: what is new beside it, the most alike first. */
  private List<Name> candidates(Hazard hazard) {
    return switch (hazard.rule()) {
      case DROP_TABLE ->
          comparison.target().tables().stream()
              .map(Table::name)
              .filter(name -> comparison.base().table(name).isEmpty())
              .map(ObjectName::name)
              .toList();
      case DROP_COLUMN -> newColumns(hazard.subject());
      default -> List.of();
    };
  }

  private List<Name> newColumns(Subject vanished) {
    Table before =
        comparison.base().table(vanished.object()).orElseGet(() -> Table.of(vanished.object(), ""));
    Optional<Column> old = vanished.column().flatMap(before::column);
    return comparison.target().table(vanished.object()).stream()
        .flatMap(table -> table.columns().stream())
        .filter(column -> before.column(column.name()).isEmpty())
        .sorted(Comparator.comparing(column -> old.map(each -> distance(each, column)).orElse(0)))
        .map(Column::name)
        .toList();
  }

  private static int distance(Column old, Column candidate) {
    if (old.type().equals(candidate.type())) {
      return 0;
    }
    return old.type().conversionTo(candidate.type()) == Conversion.IMPOSSIBLE ? 2 : 1;
  }
}
