package io.aludel.dialect;

import io.aludel.schema.SchemaException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The databases that are known. */
public final class Dialects {

  private static final List<Dialect> ALL = List.of(new H2Dialect(), new PostgresDialect());
  private static final int FAR_OFF = 3;

  private Dialects() {}

  /** Every dialect, in the order of their names. */
  public static List<Dialect> all() {
    return ALL;
  }

  /**
   * The dialect of that name: {@code h2}, {@code postgresql}.
   *
   * @throws SchemaException if there is none, with the nearest one's name
   */
  public static Dialect named(String name) {
    return ALL.stream()
        .filter(dialect -> dialect.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new SchemaException(unknown(name)));
  }

  private static String unknown(String name) {
    String known = ALL.stream().map(Dialect::name).collect(Collectors.joining(", "));
    String nearest =
        ALL.stream()
            .map(Dialect::name)
            .filter(each -> isNear(name, each))
            .min(Comparator.comparingInt(each -> distance(name, each)))
            .map(each -> "; did you mean " + each + "?")
            .orElse(".");
    return "there is no dialect '" + name + "'" + nearest + " Known are " + known + ".";
  }

  private static boolean isNear(String written, String name) {
    return name.startsWith(written.toLowerCase(Locale.ROOT))
        || written.toLowerCase(Locale.ROOT).startsWith(name)
        || distance(written, name) < FAR_OFF;
  }

  /** How many characters have to be inserted, removed or replaced (Levenshtein). */
  private static int distance(String one, String other) {
    int[] costs = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      costs[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = costs[0];
      costs[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = costs[j];
        costs[j] = Math.min(replaced, 1 + Math.min(costs[j], costs[j - 1]));
      }
    }
    return costs[other.length()];
  }
}
