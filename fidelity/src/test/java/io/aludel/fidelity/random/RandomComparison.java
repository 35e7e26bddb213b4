package io.aludel.fidelity.random;

import io.aludel.fidelity.DatabaseKind;
import io.aludel.fidelity.Fidelity;
import io.aludel.fidelity.Model;
import io.aludel.fidelity.NamingStrategies;
import io.aludel.fidelity.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares random models with Hibernate: many to one compilation, and alone where that fails. */
record RandomComparison(Fidelity fidelity, NamingStrategies naming, List<DatabaseKind> kinds) {

  /** What came of each model. */
  List<Verdict> compare(List<RandomModel> models) throws Exception {
    List<Outcome> outcomes = outcomes(together(models));
    if (outcomes.stream().allMatch(Outcome::isEqual)) {
      return models.stream()
          .map(model -> new Verdict(model, Verdict.Kind.EQUAL, List.of()))
          .toList();
    }
    List<Verdict> verdicts = new ArrayList<>();
    List<RandomModel> innocent = new ArrayList<>(models);
    innocent.removeIf(model -> isAccused(model, outcomes));
    if (!innocent.isEmpty() && innocent.size() < models.size()) {
      verdicts.addAll(compare(innocent));
      models = models.stream().filter(each -> !innocent.contains(each)).toList();
    }
    for (RandomModel model : models) {
      verdicts.add(compare(model));
    }
    return verdicts;
  }

  private static Model together(List<RandomModel> models) {
    return Model.together(
        "seeds " + models.get(0).seed() + "…", models.stream().map(RandomModel::model).toList());
  }

  private List<Outcome> outcomes(Model model) throws Exception {
    return fidelity.compare(model, List.of(naming), kinds);
  }

  /** Whether what is said of several models together names this one. */
  private static boolean isAccused(RandomModel model, List<Outcome> outcomes) {
    return outcomes.stream()
        .flatMap(outcome -> outcome.refusals().stream())
        .anyMatch(text -> text.startsWith(model.packageName() + "/"));
  }

  /** What comes of a model alone. */
  Verdict compare(RandomModel model) throws Exception {
    List<String> refusals = new ArrayList<>();
    List<String> differences = new ArrayList<>();
    for (Outcome outcome : outcomes(model.model())) {
      refusals.addAll(outcome.refusals());
      outcome.differences().forEach(each -> differences.add(outcome.database() + ": " + each));
    }
    if (refusals.isEmpty() && differences.isEmpty()) {
      return new Verdict(model, Verdict.Kind.EQUAL, List.of());
    }
    for (DatabaseKind kind : kinds) {
      Optional<String> failure = fidelity.failureOfHibernate(model.model(), naming, kind);
      if (failure.isPresent()) {
        return new Verdict(model, Verdict.Kind.REJECTED, List.of(failure.get()));
      }
    }
    return refusals.isEmpty()
        ? new Verdict(model, Verdict.Kind.DIFFERENT, differences)
        : new Verdict(model, Verdict.Kind.REFUSED, refusals.stream().distinct().toList());
  }

  /**
   * The smallest model that can be found to fail in the same way.
   *
   * @param attempts how many smaller ones are tried at most
   */
  Verdict shrink(Verdict failure, int attempts) throws Exception {
    Verdict smallest = failure;
    int left = attempts;
    boolean found = true;
    while (found) {
      found = false;
      for (RandomModel smaller : smallest.model().reductions()) {
        if (left-- <= 0) {
          return smallest;
        }
        Verdict verdict = compare(smaller);
        if (verdict.isFailure() && verdict.likeness().equals(failure.likeness())) {
          smallest = verdict;
          found = true;
          break;
        }
      }
    }
    return smallest;
  }
}
