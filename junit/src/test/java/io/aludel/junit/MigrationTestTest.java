package io.aludel.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.EventType;

/** The extension at work on the migrations that the processor has made for the quickstart. */
class MigrationTestTest {

  @Nested
  class OnH2 {
    @RegisterExtension static final MigrationTest migrations = MigrationTest.onH2();

    @Test
    void eachTestHasADatabaseOfItsOwn(MigrationDatabase db) {
      assertThat(db.at("0001").withRows().query("select count(*) from orders"))
          .containsExactly("3");
    }

    @Test
    void whateverComesBeforeIt(MigrationDatabase db) {
      assertThat(db.at("0001").query("select count(*) from orders")).containsExactly("0");
    }
  }

  @Nested
  class OfUnit {
    @RegisterExtension
    static final MigrationTest migrations = MigrationTest.onH2().ofUnit("default");

    @Test
    void theWholeHistoryComesBack(MigrationDatabase db) {
      assertThat(db.rehearse().revisions()).hasSize(6);
    }
  }

  @Nested
  class OnADatabaseOfSomebodys {
    @RegisterExtension
    static final MigrationTest migrations = MigrationTest.on(() -> source("shared"));

    @Test
    void oneTestFillsIt(MigrationDatabase db) {
      assertThat(db.at("head").withRows().query("select count(*) from customers"))
          .containsExactly("3");
    }

    @Test
    void theOtherFindsItEmpty(MigrationDatabase db) {
      assertThat(db.at("head").query("select count(*) from customers")).containsExactly("0");
    }
  }

  private static JdbcDataSource source(String name) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
    return source;
  }

  /** Run by the tests below alone, which see them fail. */
  @EnabledIfSystemProperty(named = "aludel.failing", matches = "true")
  static class OnSqlite {
    @RegisterExtension static final MigrationTest migrations = MigrationTest.onSqlite();

    @Test
    void isNotServed(MigrationDatabase db) {
      db.at("head");
    }
  }

  @EnabledIfSystemProperty(named = "aludel.failing", matches = "true")
  static class OnAFullDatabase {
    @RegisterExtension
    static final MigrationTest migrations = MigrationTest.on(() -> source("full"));

    @Test
    void isRefused(MigrationDatabase db) {
      db.at("head");
    }
  }

  @Test
  void aKindThatTheUnitDoesNotServeIsToldSo() {
    assertThat(failure(OnSqlite.class))
        .startsWith("ALU310: ")
        .contains("the history of unit default serves h2, postgresql");
  }

  @Test
  void aDatabaseThatHoldsTablesIsRefused() throws Exception {
    try (var connection = source("full").getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create table mine (id integer)");
    }

    assertThat(failure(OnAFullDatabase.class)).contains("ALU345: ", "holds 1 table: MINE.");
  }

  private static String failure(Class<?> test) {
    System.setProperty("aludel.failing", "true");
    try {
      List<Event> failed =
          EngineTestKit.engine("junit-jupiter")
              .selectors(selectClass(test))
              .execute()
              .testEvents()
              .filter(each -> each.getType() == EventType.FINISHED)
              .toList();
      return failed
          .get(0)
          .getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class)
          .getThrowable()
          .orElseThrow()
          .getMessage();
    } finally {
      System.clearProperty("aludel.failing");
    }
  }
}
