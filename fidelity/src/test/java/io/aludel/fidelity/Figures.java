package io.aludel.fidelity;

import java.util.EnumMap;
import java.util.Map;

/** How many things of each kind are equal, and how many are not. */
final class Figures {

  private final Map<Subject, Integer> equal = new EnumMap<>(Subject.class);
  private final Map<Subject, Integer> unequal = new EnumMap<>(Subject.class);

  void count(Subject subject, boolean isEqual) {
    (isEqual ? equal : unequal).merge(subject, 1, Integer::sum);
  }

  int equal(Subject subject) {
    return equal.getOrDefault(subject, 0);
  }

  int unequal(Subject subject) {
    return unequal.getOrDefault(subject, 0);
  }

  void add(Figures other) {
    other.equal.forEach((subject, count) -> equal.merge(subject, count, Integer::sum));
    other.unequal.forEach((subject, count) -> unequal.merge(subject, count, Integer::sum));
  }
}
