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

  // Written out: what the compiler makes for records takes long to link when it is first called.

  @Override
  public boolean equals(Object other) {
    return other instanceof Import each && type.equals(each.type) && method.equals(each.method);
  }

  @Override
  public int hashCode() {
    return 31 * type.hashCode() + method.hashCode();
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
