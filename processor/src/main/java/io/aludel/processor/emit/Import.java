package io.aludel.processor.emit;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a generated class refers to by a simple name.
 *
 * @param type the type; it may be nested
 * @param method one of its static methods, where that stands alone
 */
record Import(Class<?> type, Optional<String> method) {

  static Import of(Class<?> type) {
    return new Import(type, Optional.empty());
  }

  static Import of(Class<?> type, String method) {
    return new Import(type, Optional.of(method));
  }

  /** Some imports and others; mostly one of the two sets has them all. */
  static Set<Import> union(Set<Import> some, Set<Import> others) {
    if (some.containsAll(others)) {
      return some;
    }
    if (some.isEmpty()) {
      return others;
    }
    Set<Import> all = new HashSet<>(some);
    all.addAll(others);
    return Set.copyOf(all);
  }
}
