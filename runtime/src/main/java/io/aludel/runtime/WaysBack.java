package io.aludel.runtime;

import io.aludel.migration.SequencedRevision;
import io.aludel.runtime.StoredRevision.State;
import io.aludel.runtime.WayBack.Downgrade;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Works out what has to be typed to take back what is applied. */
final class WaysBack {

  private static final String DEFAULT_UNIT = "default";

  private final String unit;
  private final KnownRevisions known;
  private final boolean buildsTablesAnew;

  WaysBack(String unit, KnownRevisions known, DatabaseKind kind) {
    this.unit = unit;
    this.known = known;
    this.buildsTablesAnew = kind.buildsTablesAnew();
  }

  /** What a command needs to mean this unit. */
  static String options(String unit) {
    return unit.equals(DEFAULT_UNIT) ? "" : " --unit " + unit;
  }

  String options() {
    return options(unit);
  }

  /** Takes back all that this build does not know as it was applied. */
  WayBack ofStrangers(List<StoredRevision> stored) {
    return of(
        stored,
        stored.stream()
            .filter(each -> each.state() != State.DOWNGRADING && !known.isSame(each))
            .map(StoredRevision::id)
            .collect(Collectors.toSet()));
  }

  /**
   * Takes some revisions back, with what builds on them; where tables are built anew, with all that
   * was applied since.
   */
  WayBack of(List<StoredRevision> stored, Set<String> ids) {
    Set<String> leaving = withFollowers(stored, ids);
    List<StoredRevision> latestFirst = new ArrayList<>();
    for (StoredRevision each : stored) {
      if (leaving.contains(each.id()) || (buildsTablesAnew && !latestFirst.isEmpty())) {
        latestFirst.add(each);
      }
    }
    Collections.reverse(latestFirst);
    return new WayBack(
        downgrades(stored, latestFirst),
        latestFirst.stream().flatMap(each -> barrier(each).stream()).findFirst(),
        latestFirst.stream()
            .flatMap(each -> known.find(each.id()).stream())
            .anyMatch(SequencedRevision::draft));
  }

  /** One command takes what was applied in a row and builds on its revision. */
  private static List<Downgrade> downgrades(
      List<StoredRevision> stored, List<StoredRevision> latestFirst) {
    List<Downgrade> downgrades = new ArrayList<>();
    for (StoredRevision each : latestFirst) {
      Set<String> taken = withFollowers(stored, Set.of(each.id()));
      Set<String> losses = new LinkedHashSet<>(each.downLosses());
      int last = downgrades.size() - 1;
      while (last >= 0 && taken.contains(downgrades.get(last).id())) {
        losses.addAll(downgrades.remove(last).losses());
        last--;
      }
      downgrades.add(new Downgrade(each.id(), List.copyOf(losses)));
    }
    return downgrades;
  }

  private static Set<String> withFollowers(List<StoredRevision> stored, Set<String> ids) {
    Set<String> found = new HashSet<>(ids);
    for (StoredRevision each : stored) {
      if (each.parents().stream().anyMatch(found::contains)) {
        found.add(each.id());
      }
    }
    return found;
  }

  private static Optional<String> barrier(StoredRevision stored) {
    return stored
        .oneWay()
        .map(reason -> Refusals.name(stored.id(), stored.description()) + ": " + reason);
  }
}
