package io.aludel.hazard;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the safety rules say of one change.
 *
 * @param change the change
 * @param hazards what they found; empty if nothing is known against it
 */
public record Judgement(Change change, List<Hazard> hazards) {

  public Judgement {
    hazards = List.copyOf(hazards);
  }

  /** The most serious level among the hazards. */
  public Level level() {
    return hazards.stream().map(Hazard::level).max(Comparator.naturalOrder()).orElse(Level.SAFE);
  }

  /** Judges every change of a revision against the schema before it. */
  public static List<Judgement> of(Schema before, List<Change> changes) {
    List<Judgement> judgements = new ArrayList<>();
    RevisionFacts revision = RevisionFacts.of(changes);
    References references = new References(before);
    Changes.walk(
        before,
        changes,
        (schema, change) -> {
          Rules rules = new Rules(schema, revision, references);
          judgements.add(new Judgement(change, change.accept(rules)));
          references.follow(change);
        });
    return judgements;
  }
}
