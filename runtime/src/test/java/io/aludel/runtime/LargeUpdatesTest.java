package io.aludel.runtime;

import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.Types.bigint;
import static io.aludel.migration.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.change.DialectSql;
import io.aludel.migration.AlterTableOperations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Updates of tables that are too large to keep all their rows locked at once. */
class LargeUpdatesTest {

  private static final int ROWS = 25_000;

  private static TestSequence users(
      String keyType, Consumer<AlterTableOperations> change, Consumer<AlterTableOperations> back) {
    return TestSequence.empty()
        .then(
            "0001",
            "add users",
            op ->
                op.createTable("users")
                    .column("id", keyType.equals("bigint") ? bigint() : varchar(40), required())
                    .column("name", varchar(100))
                    .primaryKey("pk_users", "id"),
            op -> op.dropTable("users"))
        .then(
            "0002",
            "change users",
            op -> change.accept(op.alterTable("users")),
            op -> back.accept(op.alterTable("users")));
  }

  private static TestSequence requiredRole(String keyType) {
    return users(
        keyType,
        alter -> alter.addColumn("role", varchar(20)).backfill("role", "user").setRequired("role"),
        alter -> alter.dropColumn("role"));
  }

  /** Every row is changed as often as it is gone through. */
  private static TestSequence transformed() {
    return users(
        "bigint",
        alter ->
            alter.transform(
                AlterTableOperations.column("name", varchar(120)),
                "zz_0002_name",
                DialectSql.any("concat(name, '!')"),
                DialectSql.any("name")),
        alter -> alter.revertTransform("name", "zz_0002_name", DialectSql.any("name")));
  }

  private static void insert(TestDatabase database, String key) {
    String rows =
        switch (database.name()) {
          case "h2" -> "system_range(1, " + ROWS + ")";
          case "mariadb" -> "seq_1_to_" + ROWS;
          case "sqlite" -> "generate_series(1, " + ROWS + ")";
          default -> "generate_series(1, " + ROWS + ") as s(x)";
        };
    String x = database.name().equals("mariadb") ? "seq" : "x";
    database.execute(
        "insert into users (id, name) select " + key.replace("#", x) + ", 'u' from " + rows);
  }

  /** Counts what is filled; dies after some ranges. */
  private static final class Dying implements ProgressListener {
    private final int ranges;
    private final List<Long> filled = new ArrayList<>();

    private Dying(int ranges) {
      this.ranges = ranges;
    }

    @Override
    public void fills(PlannedStep step, String sql, long rows) {
      filled.add(rows);
      if (filled.size() == ranges) {
        throw new IllegalStateException("died");
      }
    }

    private long last() {
      return filled.get(filled.size() - 1);
    }
  }

  static List<TestDatabase> databases() {
    return List.of(TestDatabase.h2(), TestDatabase.mariadb(), TestDatabase.postgres());
  }

  @ParameterizedTest
  @MethodSource("databases")
  void goesOnWhereTheLastRangeEnded(TestDatabase database) {
    Migrator migrator = database.migrator(transformed());
    migrator.upgrade("0001", Approval.none());
    insert(database, "#");
    Dying first = new Dying(2);

    assertThatThrownBy(() -> migrator.listener(first).upgrade("head", Approval.none()))
        .hasMessageContaining("died");

    assertThat(database.value("select last_key from aludel_revision where id = '0002'"))
        .isEqualTo(Long.toString(first.last()));
    assertThat(database.value("select count(zz_new_name) from users"))
        .isEqualTo(Long.toString(first.last()));
    Dying second = new Dying(Integer.MAX_VALUE);
    migrator.listener(second).upgrade("head", Approval.none());
    assertThat(first.last() + second.last()).isEqualTo(ROWS);
    assertThat(database.value("select count(*) from users where name = 'u!'"))
        .isEqualTo(Integer.toString(ROWS));
    assertThat(migrator.current().halfway()).isEmpty();
  }

  /** The version that is still running writes to the old column until the new one is there. */
  @Test
  void postgresTransformsWhatIsWrittenMeanwhile() {
    TestDatabase database = TestDatabase.postgres();
    Migrator migrator = database.migrator(transformed());
    migrator.upgrade("0001", Approval.none());
    insert(database, "#");
    ProgressListener writer =
        new ProgressListener() {
          @Override
          public void fills(PlannedStep step, String sql, long rows) {
            database.execute("update users set name = 'late' where id = 1");
          }
        };

    migrator.listener(writer).upgrade("head", Approval.none());

    assertThat(database.value("select name from users where id = 1")).isEqualTo("late!");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatWasFilledInPartIsTakenBack(TestDatabase database) {
    Migrator migrator = database.migrator(requiredRole("bigint"));
    migrator.upgrade("0001", Approval.none());
    insert(database, "#");
    String before = database.catalogue().lines().toString();
    assertThatThrownBy(() -> migrator.listener(new Dying(2)).upgrade("head", Approval.none()))
        .hasMessageContaining("died");

    migrator.downgrade("0001", Approval.none().allowLoss("users.role"));

    assertThat(database.catalogue().lines()).hasToString(before);
    migrator.upgrade("head", Approval.none());
    assertThat(database.value("select count(*) from users where role = 'user'"))
        .isEqualTo(Integer.toString(ROWS));
  }

  /** Keys that are texts, with all that has to be quoted. */
  @ParameterizedTest
  @MethodSource("databases")
  void goesThroughTextsInTheirOrder(TestDatabase database) {
    Migrator migrator = database.migrator(requiredRole("text"));
    migrator.upgrade("0001", Approval.none());
    insert(database, "concat('it''s\\%Ä ', #)");
    Dying listener = new Dying(Integer.MAX_VALUE);

    migrator.listener(listener).upgrade("head", Approval.none());

    assertThat(listener.filled).hasSizeGreaterThan(3);
    assertThat(listener.filled).contains((long) ROWS);
    assertThat(database.value("select count(*) from users where role is null")).isEqualTo("0");
  }

  /** One at a time writes to a file of SQLite: the revision stays one transaction. */
  @Test
  void sqliteFillsInOneTransaction() {
    TestDatabase database = TestDatabase.sqlite();
    Migrator migrator = database.migrator(requiredRole("bigint"));
    migrator.upgrade("0001", Approval.none());
    database.execute(
        "with recursive s(x) as (select 1 union all select x + 1 from s where x < "
            + ROWS
            + ") insert into users (id, name) select x, 'u' from s");
    Dying listener = new Dying(1);

    migrator.listener(listener).upgrade("head", Approval.none());

    assertThat(listener.filled).isEmpty();
    assertThat(database.value("select count(*) from users where role = 'user'"))
        .isEqualTo(Integer.toString(ROWS));
  }

  @Test
  void smallTablesAreFilledAtOnce() {
    TestDatabase database = TestDatabase.postgres();
    Migrator migrator = database.migrator(requiredRole("bigint"));
    migrator.upgrade("0001", Approval.none());
    database.execute("insert into users (id) select x from generate_series(1, 10000) as s(x)");
    Dying listener = new Dying(1);

    migrator.listener(listener).upgrade("head", Approval.none());

    assertThat(listener.filled).isEmpty();
  }
}
