package io.aludel.dialect;

import io.aludel.diagnostic.Nearest;
import io.aludel.schema.SchemaException;
import java.util.List;

/** The databases that are known. */
public final class Dialects {

  private static final List<Dialect> ALL =
      List.of(new H2Dialect(), new MariaDialect(), new PostgresDialect(), new SqliteDialect());

  private Dialects() {}

  /** Every dialect, in the order of their names. */
  public static List<Dialect> all() {
    return ALL;
  }

  /**
   * The dialect of that name: {@code h2}, {@code mariadb}, {@code postgresql}, {@code sqlite}.
   *
   * @throws SchemaException if there is none, with the nearest one's name
   */
  public static Dialect named(String name) {
    for (Dialect dialect : ALL) {
      if (dialect.name().equals(name)) {
        return dialect;
      }
    }
    throw unknown(name);
  }

  private static SchemaException unknown(String name) {
    List<String> known = ALL.stream().map(Dialect::name).toList();
    return new SchemaException(
        "there is no dialect '"
            + name
            + "'."
            + Nearest.question(name, known)
            + " Known are "
            + String.join(", ", known)
            + ".");
  }
}
