package io.aludel.processor.intent;

import io.aludel.diff.Intent;
import io.aludel.processor.report.Place;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** The intents of a unit, and where each was declared. */
public final class DeclaredIntents {

  private final List<Intent> intents = new ArrayList<>();
  private final IdentityHashMap<Intent, Place> places = new IdentityHashMap<>();

  void add(Intent intent, Place place) {
    intents.add(intent);
    places.put(intent, place);
  }

  /** All of them, in an order that does not depend on the order of the sources. */
  public List<Intent> all() {
    return List.copyOf(intents);
  }

  /** Where an intent, as it is in {@link #all}, was declared. */
  public Optional<Place> place(Intent intent) {
    return Optional.ofNullable(places.get(intent));
  }

  /**
   * The intents that one annotation value stands for: what an attribute of a mapped superclass
   * declares is meant for the table of each of its entities.
   */
  public List<Intent> siblings(Intent intent) {
    Optional<Place> place = place(intent);
    return intents.stream().filter(each -> place(each).equals(place)).toList();
  }
}
