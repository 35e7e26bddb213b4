package io.aludel.rehearsal;

import io.aludel.diagnostic.Code;
import io.aludel.dialect.Dialect;
import io.aludel.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * A database that nobody misses: an embedded one that is made for the purpose and gone afterwards,
 * or an empty one on a server, which is left empty again. Not safe for several threads.
 */
public final class ThrowawayDatabase implements AutoCloseable {

  /** How a throwaway database goes away. */
  @FunctionalInterface
  private interface Ending {
    void end() throws SQLException;
  }

  private final DataSource source;
  private final Dialect dialect;
  private final Premises premises;
  private final Ending ending;

  private ThrowawayDatabase(DataSource source, Dialect dialect, Premises premises, Ending ending) {
    this.source = source;
    this.dialect = dialect;
    this.premises = premises;
    this.ending = ending;
  }

  /** Whether databases of a kind run in this process, so that {@link #embedded} makes them. */
  public static boolean isEmbedded(String dialect) {
    return dialect.equals("h2") || dialect.equals("sqlite");
  }

  /**
   * A new database in this process: of H2 in memory, of SQLite in a temporary file.
   *
   * @param dialect {@code h2} or {@code sqlite}
   * @throws RehearsalException if its driver is not on the class path
   * @throws IllegalArgumentException if it is another kind of database
   */
  public static ThrowawayDatabase embedded(String dialect) {
    return switch (dialect) {
      case "h2" -> h2();
      case "sqlite" -> sqlite();
      default -> throw new IllegalArgumentException(dialect + " does not run in this process");
    };
  }

  private static ThrowawayDatabase h2() {
    UrlSource source =
        source(
            "jdbc:h2:mem:aludel-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "com.h2database:h2");
    return open(source, () -> execute(source, "shutdown"));
  }

  private static ThrowawayDatabase sqlite() {
    try {
      Path folder = Files.createTempDirectory("aludel-rehearsal");
      Path file = folder.resolve("rehearsal.db");
      UrlSource source =
          source(
              "jdbc:sqlite:" + file + "?synchronous=OFF&journal_mode=MEMORY&foreign_keys=on",
              "org.xerial:sqlite-jdbc");
      return open(source, () -> delete(file, folder));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static void delete(Path... files) {
    try {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    } catch (IOException undeletable) {
      throw new UncheckedIOException(undeletable);
    }
  }

  private static UrlSource source(String url, String artifact) {
    try {
      DriverManager.getDriver(url);
    } catch (SQLException none) {
      throw RehearsalException.of(
          Code.DATABASE_UNREACHABLE,
          "The driver of "
              + url.split(":")[1]
              + " is not on the class path. Add "
              + artifact
              + ", where it is tested alone.");
    }
    return new UrlSource(url);
  }

  /**
   * A database that is there. It has to be empty, and is left empty.
   *
   * @param source gives several connections at a time to it
   * @throws RehearsalException if it holds anything, or cannot be reached
   */
  public static ThrowawayDatabase named(DataSource source) {
    ThrowawayDatabase database = open(Objects.requireNonNull(source, "source"), () -> {});
    database.premises.requireEmpty();
    return new ThrowawayDatabase(
        source, database.dialect, database.premises, database.premises::clear);
  }

  private static ThrowawayDatabase open(DataSource source, Ending ending) {
    try (Connection connection = source.getConnection()) {
      String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
      Dialect dialect =
          Dialects.all().stream()
              .filter(each -> each.name().equals(product))
              .findFirst()
              .orElseThrow(
                  () ->
                      RehearsalException.of(
                          Code.DATABASE_NOT_SERVED,
                          "The connection leads to " + product + ", which is not served."));
      return new ThrowawayDatabase(
          source, dialect, Premises.of(source, dialect, connection), ending);
    } catch (SQLException unreachable) {
      throw RehearsalException.unreachable(unreachable);
    }
  }

  private static void execute(DataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection()) {
      Sql.execute(connection, sql);
    }
  }

  /** Gives connections to it. */
  public DataSource dataSource() {
    return source;
  }

  /** What kind of database it is. */
  public Dialect dialect() {
    return dialect;
  }

  /**
   * Leaves nothing in it.
   *
   * @throws RehearsalException if the database fails
   */
  public void clear() {
    try {
      premises.clear();
    } catch (SQLException error) {
      throw RehearsalException.failed("Clearing the throwaway database", error);
    }
  }

  Premises premises() {
    return premises;
  }

  /** Ends an embedded database; empties another one. */
  @Override
  public void close() {
    try {
      ending.end();
    } catch (SQLException error) {
      throw RehearsalException.failed("Clearing the throwaway database away", error);
    }
  }
}
