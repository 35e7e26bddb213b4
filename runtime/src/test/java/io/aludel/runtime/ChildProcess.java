package io.aludel.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Migrates the shop in a process of its own, and kills itself where it is told to. */
final class ChildProcess {

  /** What a process exits with that {@code kill -9} has ended. */
  static final int KILLED = 137;

  private ChildProcess() {}

  /**
   * Arguments: the address; {@code up}, {@code down}, or {@code hold} to open the database and
   * wait; the target; after which call to die (0: never); which history, if it is not the shop's.
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments[1].equals("hold")) {
      hold(source(arguments[0]));
    } else {
      migrate(arguments);
    }
  }

  private static void hold(DataSource source) throws Exception {
    try (Connection connection = source.getConnection()) {
      System.out.println(connection.isClosed() ? "closed" : "holding");
      Thread.sleep(60_000);
    }
  }

  private static void migrate(String... arguments) {
    int deadly = Integer.parseInt(arguments[3]);
    CountingSource counting =
        new CountingSource(
            call -> {
              if (call == deadly) {
                // Neither shutdown hooks nor finally blocks run.
                Runtime.getRuntime().halt(KILLED);
              }
            });
    Migrator migrator =
        Migrator.of(
                counting.around(source(arguments[0])),
                arguments.length > 4 ? Accounts.sequence() : Shop.sequence())
            .listener(
                new ProgressListener() {
                  @Override
                  public void done(PlannedStep step) {
                    System.out.println(step.action() + " " + step.id());
                  }
                });
    if (arguments[1].equals("up")) {
      migrator.upgrade(arguments[2], Shop.LOSSES);
    } else {
      migrator.downgrade(arguments[2], Shop.LOSSES);
    }
  }

  static DataSource source(String url) {
    if (url.startsWith("jdbc:postgresql:")) {
      PGSimpleDataSource source = new PGSimpleDataSource();
      source.setURL(url);
      source.setUser("postgres");
      return source;
    }
    if (url.startsWith("jdbc:mariadb:")) {
      try {
        return new MariaDbDataSource(url);
      } catch (SQLException error) {
        throw new IllegalArgumentException(error);
      }
    }
    if (url.startsWith("jdbc:sqlite:")) {
      return TestDatabase.sqlite(url).source();
    }
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(url);
    source.setUser("sa");
    source.setPassword("");
    return source;
  }

  static Process start(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                ChildProcess.class.getName()));
    command.addAll(List.of(arguments));
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  /** Waits for a process, and returns what it printed. */
  static String await(Process process, int expectedExit) {
    try {
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != expectedExit) {
        throw new AssertionError("exit " + process.exitValue() + ": " + output);
      }
      return output;
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    } catch (InterruptedException error) {
      throw new IllegalStateException(error);
    }
  }
}
