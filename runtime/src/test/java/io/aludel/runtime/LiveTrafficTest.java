package io.aludel.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A large table gets a required column with a backfill, a wider key, an index and a held drop, and
 * gives them all back, while an application goes on writing to its other columns.
 */
class LiveTrafficTest {

  private static final int ROWS = Boolean.getBoolean("aludel.exhaustive") ? 1_000_000 : 100_000;

  static List<TestDatabase> serving() {
    return List.of(TestDatabase.mariadb(), TestDatabase.postgres());
  }

  static List<TestDatabase> embedded() {
    return List.of(TestDatabase.h2(), TestDatabase.sqlite());
  }

  @ParameterizedTest
  @MethodSource("serving")
  void noWriteFailsAndNoneIsLost(TestDatabase database) throws SQLException {
    Accounts.fill(database, ROWS);
    String start = database.catalogue().lines().toString();
    String checksum = checksum(database);
    Migrator migrator = database.migrator(Accounts.sequence());
    Writer writer = Writer.start(database, ROWS);
    try (writer) {
      for (String revision : List.of("0002", "0003", "0004", "0005")) {
        report(
            database, "up " + revision, writer, () -> migrator.upgrade(revision, Approval.none()));
      }
      for (String revision : List.of("0004", "0003", "0002", "0001")) {
        report(
            database,
            "down to " + revision,
            writer,
            () -> migrator.downgrade(revision, Accounts.LOSSES));
      }
    }
    assertThat(writer.failure()).isEmpty();
    assertThat(writer.written()).isPositive();
    assertThat(database.value("select sum(hits) from accounts"))
        .isEqualTo(Long.toString(writer.written()));
    assertThat(database.catalogue().lines()).hasToString(start);
    assertThat(checksum(database)).isEqualTo(checksum);
  }

  /**
   * The version that does not know the column inserts until it is required. What it has inserted
   * before has a value; what it inserts afterwards is refused. (H2 itself loses rows that are
   * inserted while it alters their table, seen with 2.4.240.)
   */
  @ParameterizedTest
  @MethodSource("serving")
  void rowsThatAreInsertedMeanwhileAreFilled(TestDatabase database) {
    Accounts.fill(database, ROWS / 5);
    Inserter inserter = Inserter.start(database, ROWS);
    try (inserter) {
      database.migrator(Accounts.sequence()).upgrade("0002", Approval.none());
    }
    assertThat(inserter.inserted()).isPositive();
    assertThat(database.value("select count(*) from accounts"))
        .isEqualTo(Long.toString(ROWS / 5 + inserter.inserted()));
    assertThat(database.value("select count(*) from accounts where role = 'user'"))
        .isEqualTo(Long.toString(ROWS / 5 + inserter.inserted()));
    assertThat(inserter.refusal()).isPresent();
  }

  /** The figures of a run: for a reader, and with the full number of rows for the documentation. */
  private static void report(
      TestDatabase database, String what, Writer writer, Runnable migration) {
    long before = writer.written();
    writer.longestPauseMillis();
    long start = System.nanoTime();
    migration.run();
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    System.out.printf(
        Locale.ROOT,
        "%s, %,d rows, %s: %,d ms, %,d writes meanwhile, longest pause %,d ms%n",
        database,
        ROWS,
        what,
        took.toMillis(),
        writer.written() - before,
        writer.longestPauseMillis());
  }

  @ParameterizedTest
  @MethodSource("embedded")
  void theWayBackRestoresTheStart(TestDatabase database) throws SQLException {
    Accounts.fill(database, ROWS);
    String start = database.catalogue().lines().toString();
    String checksum = checksum(database);
    Migrator migrator = database.migrator(Accounts.sequence());

    migrator.upgrade("head", Approval.none());

    assertThat(database.value("select count(*) from accounts where role = 'user'"))
        .isEqualTo(Integer.toString(ROWS));
    migrator.downgrade("0001", Accounts.LOSSES);
    assertThat(database.catalogue().lines()).hasToString(start);
    assertThat(checksum(database)).isEqualTo(checksum);
  }

  /** A process that is killed in the middle of the backfill leaves what it has done. */
  @ParameterizedTest
  @MethodSource("urls")
  void aKilledBackfillGoesOn(String url) {
    TestDatabase database =
        new TestDatabase(
            url.startsWith("jdbc:maria") ? "mariadb" : "postgresql", ChildProcess.source(url));
    Accounts.fill(database, ROWS);
    Process child = ChildProcess.start(url, "up", "0002", "40", "accounts");

    ChildProcess.await(child, ChildProcess.KILLED);

    int key =
        Integer.parseInt(database.value("select last_key from aludel_revision where id = '0002'"));
    assertThat(key).isBetween(1, ROWS - 1);
    assertThat(database.value("select count(role) from accounts")).isEqualTo(Integer.toString(key));
    Migrator migrator = database.migrator(Accounts.sequence());
    long[] filled = new long[1];
    migrator
        .listener(
            new ProgressListener() {
              @Override
              public void fills(PlannedStep step, String sql, long rows) {
                filled[0] = Math.max(filled[0], rows);
              }
            })
        .upgrade("0002", Approval.none());
    assertThat(filled[0]).isEqualTo(ROWS - key);
    assertThat(database.value("select count(role) from accounts"))
        .isEqualTo(Integer.toString(ROWS));
  }

  static List<String> urls() {
    return List.of(TestDatabase.mariadbUrl(), TestDatabase.postgresUrl());
  }

  /** All that the rows hold but for what is written meanwhile. */
  private static String checksum(TestDatabase database) throws SQLException {
    long hash = 0;
    try (Connection connection = database.source().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select id, name, legacy from accounts")) {
      while (row.next()) {
        hash +=
            (row.getString(1) + "|" + row.getString(2) + "|" + row.getString(3)).hashCode() * 31L;
      }
    }
    return Long.toString(hash);
  }
}
