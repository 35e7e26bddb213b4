package io.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.schema.Schema;
import io.aludel.testing.Databases;
import io.aludel.testing.TestDatabase;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What alters a table on MariaDB says how, so that MariaDB refuses rather than blocks writers; and
 * what it says is the mildest that MariaDB takes.
 */
class MariaAlgorithmsTest {

  private static final Dialect MARIADB = Dialects.named("mariadb");

  /**
   * MariaDB's errors about an algorithm or a lock that does not do, and about a column that InnoDB
   * takes for another one unless it copies the table.
   */
  private static final List<Integer> NOT_SUPPORTED = List.of(1845, 1846, 1832);

  /**
   * What MariaDB does more mildly, too, on some tables. For each of them, a case of this test needs
   * no less than what is said.
   */
  private static final Map<String, String> SOMETIMES =
      Map.of(
          "drop column .* algorithm=nocopy",
          "the column may have an index that somebody else has created",
          "drop index if exists zz_counting, algorithm=nocopy",
          "the index is there only if the counter had no key",
          "modify column \\w+ varbinary.* algorithm=inplace",
          "the column may be part of the primary key, of an index, or of none",
          "unique .*algorithm=inplace",
          "InnoDB may order the rows by it, or by another key",
          "alter table t add constraint pk_t primary key .* algorithm=inplace",
          "InnoDB may have ordered the rows so before, by a unique key",
          "algorithm=default",
          "by what the history does not know, it may be a copy");

  /** What leaves a table damaged if it is done more mildly. */
  private static final Pattern RENAMING_BY_CASE =
      Pattern.compile("rename index (\\w+) to (?i:\\1), algorithm=copy");

  static Stream<ChangeCase> cases() {
    return Stream.concat(ChangeCases.of("mariadb").stream(), MariaAlgorithmCases.all().stream())
        .filter(each -> each.refusal("mariadb").isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void whatAltersATableSaysHow(ChangeCase each) {
    for (Statement statement : statements(each)) {
      String sql = statement.sql();
      if (sql.matches("(?s)(alter table|create (unique )?index) .*")) {
        assertThat(said(sql, separator(sql))).as(sql).isPresent();
      } else {
        assertThat(sql).doesNotContain("algorithm=");
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void whatIsSaidIsTheMildest(ChangeCase each) {
    try (TestDatabase database = Databases.open(MARIADB)) {
      database.run(MARIADB.statements(Schema.empty(), each.base()));
      each.rows().forEach(database::run);
      statements(each).forEach(statement -> runAndTryMilder(database, statement.sql()));
    }
  }

  private static List<Statement> statements(ChangeCase each) {
    return Stream.of(
            MARIADB.statements(each.before(), each.changes()),
            each.hasWayBack()
                ? MARIADB.statements(each.after(), each.inverse())
                : List.<Statement>of())
        .flatMap(List::stream)
        .toList();
  }

  private static void runAndTryMilder(TestDatabase database, String sql) {
    if (sometimes(sql).isEmpty() && !RENAMING_BY_CASE.matcher(sql).find()) {
      assertThat(milder(database, sql)).as(sql).isEmpty();
    }
    database.run(sql);
  }

  /** Why a statement may say more than its table needs. */
  private static Optional<String> sometimes(String sql) {
    return SOMETIMES.keySet().stream()
        .filter(pattern -> Pattern.compile(pattern).matcher(sql).find())
        .findFirst();
  }

  /** The milder algorithm by which a statement took effect; nothing if MariaDB refuses each. */
  private static Optional<MariaAlgorithm> milder(TestDatabase database, String sql) {
    String separator = separator(sql);
    MariaAlgorithm said = said(sql, separator).orElse(MariaAlgorithm.INSTANT);
    String bare = sql.replace(said.clause(separator), "");
    for (MariaAlgorithm milder : MariaAlgorithm.values()) {
      if (milder.compareTo(said) < 0 && milder != MariaAlgorithm.UNKNOWN) {
        int error = error(database, bare + milder.clause(separator));
        if (error == 0) {
          return Optional.of(milder);
        }
        assertThat(error).as("%s instead of: %s", milder, sql).isIn(NOT_SUPPORTED);
      }
    }
    return Optional.empty();
  }

  @Test
  void sometimesMeansSometimes() {
    Set<String> needed = new TreeSet<>();
    for (ChangeCase each : cases().toList()) {
      try (TestDatabase database = Databases.open(MARIADB)) {
        database.run(MARIADB.statements(Schema.empty(), each.base()));
        each.rows().forEach(database::run);
        for (Statement statement : statements(each)) {
          Optional<String> pattern = sometimes(statement.sql());
          if (pattern.isEmpty()) {
            database.run(statement.sql());
          } else if (milder(database, statement.sql()).isEmpty()) {
            needed.add(pattern.get());
            database.run(statement.sql());
          }
        }
      }
    }
    assertThat(needed).isEqualTo(new TreeSet<>(SOMETIMES.keySet()));
  }

  /** InnoDB keeps the old name, and misses the index under the new one. */
  @Test
  void renamesAnIndexByCopyingTheTableWhereOnlyTheCaseOfLettersChanges() {
    try (TestDatabase database = Databases.open(MARIADB)) {
      database.run("create table t (a integer, index ix (a))");
      database.run("alter table t rename index ix to IX, algorithm=instant, lock=none");
      assertThat(error(database, "alter table t drop index IX, algorithm=nocopy, lock=none"))
          .isIn(NOT_SUPPORTED);
      database.run("alter table t rename index IX to ix, algorithm=copy, lock=shared");
      database.run("alter table t drop index ix, algorithm=nocopy, lock=none");
    }
  }

  /** The error with which MariaDB refuses a statement; zero if it does not. */
  private static int error(TestDatabase database, String sql) {
    try (java.sql.Statement statement = database.connection().createStatement()) {
      statement.execute(sql);
      return 0;
    } catch (SQLException e) {
      return e.getErrorCode();
    }
  }

  private static String separator(String sql) {
    return sql.startsWith("alter table ") ? ", " : " ";
  }

  private static Optional<MariaAlgorithm> said(String sql, String separator) {
    return Arrays.stream(MariaAlgorithm.values())
        .filter(each -> sql.endsWith(each.clause(separator)))
        .findFirst();
  }

  /** Whoever has a full text index is told, instead of waiting until the table is built anew. */
  @Test
  void refusesWhatNobodyForesawToBlockWriters() {
    ChangeCase each =
        ShopCase.users("", table -> table.addColumn("extra", MariaAlgorithmCases.INT));
    try (TestDatabase database = Databases.open(MARIADB)) {
      database.run(MARIADB.statements(Schema.empty(), each.base()));
      database.run("create fulltext index words on users (name)");
      assertThatThrownBy(() -> database.run(MARIADB.statements(each.before(), each.changes())))
          .cause()
          .hasMessageContaining("ALGORITHM=INSTANT is not supported");
    }
  }
}
