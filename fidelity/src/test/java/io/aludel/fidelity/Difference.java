package io.aludel.fidelity;

import java.util.Optional;

/**
 * A point in which the two schemas differ.
 *
 * @param subject what it is about
 * @param place the table, sequence, or table and column
 * @param hibernate what Hibernate's schema says; empty where it has nothing there
 * @param aludel what Aludel's says
 */
public record Difference(
    Subject subject, String place, Optional<String> hibernate, Optional<String> aludel) {

  @Override
  public String toString() {
    String what = subject + " " + place + ": ";
    if (hibernate.isEmpty()) {
      return what + "only Aludel has " + aludel.orElseThrow();
    }
    if (aludel.isEmpty()) {
      return what + "only Hibernate has " + hibernate.get();
    }
    return what + "Hibernate has " + hibernate.get() + ", Aludel has " + aludel.get();
  }
}
