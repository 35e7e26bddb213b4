package io.aludel.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant who wrote a name that is unknown. */
public final class Nearest {

  private Nearest() {}

  /** The nearest of the candidates, if one is near enough to be meant. */
  public static Optional<String> to(String written, Collection<String> candidates) {
    return several(written, candidates, 1).stream().findFirst();
  }

  /**
   * At most {@code limit} candidates that are near enough to be meant, the nearest first, equally
   * near ones in alphabetical order.
   */
  public static List<String> several(String written, Collection<String> candidates, int limit) {
    return candidates.stream()
        .distinct()
        .map(candidate -> new Candidate(candidate, distance(written, candidate)))
        .filter(candidate -> candidate.distance() <= tolerance(written, candidate.text()))
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::text))
        .limit(limit)
        .map(Candidate::text)
        .toList();
  }

  /** The question to append to a message: {@code " Did you mean 'name'?"}, or nothing. */
  public static String question(String written, Collection<String> candidates) {
    return to(written, candidates).map(nearest -> " Did you mean '" + nearest + "'?").orElse("");
  }

  private record Candidate(String text, int distance) {}

  /** One slip for every three characters. */
  private static int tolerance(String written, String candidate) {
    return Math.max(1, Math.max(written.length(), candidate.length()) / 3);
  }

  /**
   * How many characters have to be inserted, removed, replaced or swapped with their neighbour
   * (optimal string alignment), whatever their case.
   */
  private static int distance(String written, String candidate) {
    String from = written.toLowerCase(Locale.ROOT);
    String to = candidate.toLowerCase(Locale.ROOT);
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int replaced = cost[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        cost[i][j] = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[from.length()][to.length()];
  }
}
