package io.aludel.fidelity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares what two databases say that they hold, point by point. */
final class CatalogueComparison {

  private final Figures figures;
  private final List<Difference> differences = new ArrayList<>();

  private CatalogueComparison(Figures figures) {
    this.figures = figures;
  }

  /**
   * The differences in order.
   *
   * @param figures where everything is counted
   */
  static List<Difference> of(List<Fact> hibernate, List<Fact> aludel, Figures figures) {
    CatalogueComparison comparison = new CatalogueComparison(figures);
    List<Fact> onlyHibernate = new ArrayList<>(hibernate);
    List<Fact> onlyAludel = new ArrayList<>();
    for (Fact fact : aludel) {
      if (onlyHibernate.remove(fact)) {
        figures.count(fact.subject(), true);
      } else {
        onlyAludel.add(fact);
      }
    }
    comparison.pair(onlyHibernate, onlyAludel);
    return List.copyOf(comparison.differences);
  }

  private void pair(List<Fact> onlyHibernate, List<Fact> onlyAludel) {
    Map<String, Fact> places = new LinkedHashMap<>();
    for (Fact fact : onlyAludel) {
      if (fact.isOnly()) {
        places.put(fact.subject() + fact.place(), fact);
      }
    }
    for (Fact fact : onlyHibernate) {
      Fact other = fact.isOnly() ? places.remove(fact.subject() + fact.place()) : null;
      differ(fact, Optional.of(fact.text()), Optional.ofNullable(other).map(Fact::text));
      onlyAludel.remove(other);
    }
    onlyAludel.forEach(fact -> differ(fact, Optional.empty(), Optional.of(fact.text())));
  }

  private void differ(Fact fact, Optional<String> hibernate, Optional<String> aludel) {
    figures.count(fact.subject(), false);
    differences.add(new Difference(fact.subject(), fact.place(), hibernate, aludel));
  }
}
