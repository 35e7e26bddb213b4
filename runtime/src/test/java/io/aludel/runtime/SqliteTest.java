package io.aludel.runtime;

import static io.aludel.migration.ColumnOption.identity;
import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.Types.bigint;
import static io.aludel.migration.Types.decimal;
import static io.aludel.migration.Types.varchar;
import static io.aludel.runtime.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.change.DialectSql;
import io.aludel.diagnostic.Code;
import io.aludel.migration.Operations;
import io.aludel.runtime.MigrationException.Kind;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** What only SQLite asks of a run: tables built anew, foreign keys that do not count meanwhile. */
class SqliteTest {

  private static final String TRIGGER =
      "create trigger shout after insert on users begin"
          + " update users set name = upper(name) where id = new.id; end";

  private final String url = TestDatabase.sqliteUrl();
  private final TestDatabase database = strict(url);

  /** An application whose connections enforce foreign keys, unlike SQLite's own. */
  static TestDatabase strict(String url) {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(url);
    return new TestDatabase("sqlite", source);
  }

  private static TestSequence then(Consumer<Operations> up, Consumer<Operations> down) {
    return Shop.sequence().first(1).then("0002", "change", up, down);
  }

  private static TestSequence widened() {
    return then(
        op -> op.alterTable("users").setType("name", varchar(200)),
        op -> op.alterTable("users").setType("name", varchar(100)));
  }

  private void begin() {
    database.migrator(Shop.sequence()).upgrade("0001", Approval.none());
    database.execute(
        "insert into users (id, name) values (1, 'Ada'), (2, 'Bob')",
        "insert into orders (user_id, total) values (1, 10), (2, 20)");
  }

  @Test
  void whatRefersToATableThatIsBuiltAnewStays() {
    begin();
    database.execute(TRIGGER, "create index ix_lower on users (lower(name))");
    String before = database.catalogue().lines().toString();
    Migrator migrator = database.migrator(widened());
    assertThat(migrator.planUpgrade("head").steps().get(0).statements())
        .contains("drop table users");
    migrator.upgrade("head", Approval.none());
    assertThat(database.value("select count(*) from orders")).isEqualTo("2");
    database.execute("insert into users (id, name) values (3, 'Cy')");
    assertThat(database.value("select name from users where id = 3")).isEqualTo("CY");
    migrator.downgrade("0001", Approval.none());
    assertThat(database.catalogue().lines()).hasToString(before);
    assertThat(database.value("select count(*) from sqlite_schema where type = 'trigger'"))
        .isEqualTo("1");
  }

  @Test
  void rowsMustNotReferToWhatIsNotThere() {
    begin();
    TestSequence sequence =
        then(
            op -> {
              op.alterTable("users").setType("name", varchar(200));
              op.sqlOneWay(
                  "users", "tidy", DialectSql.any("delete from users where id = 2"), "gone");
            },
            op -> {});
    assertThat(
            refusal(
                Kind.REFUSED,
                Code.ROWS_REFUSE,
                () -> database.migrator(sequence).upgrade("head", Approval.none())))
        .hasMessageContaining("Revision 0002 (change) was rolled back")
        .hasMessageContaining("refer to what is not there, in orders (1).");
    assertThat(database.value("select count(*) from users")).isEqualTo("2");
    assertThat(database.migrator(sequence).current().heads()).containsExactly("0001");
  }

  @Test
  void foreignKeysMustReferToKeys() {
    TestSequence sequence =
        Shop.sequence()
            .first(1)
            .then(
                "0002",
                "refer to names",
                op -> {
                  op.alterTable("users").addUnique("uq_users_name", "name");
                  op.alterTable("orders")
                      .addColumn("user_name", varchar(100))
                      .addForeignKey("fk_orders_user_name", "user_name", "users", "name");
                },
                op -> {})
            .then(
                "0003",
                "names are not unique",
                op -> op.alterTable("users").dropConstraint("uq_users_name"),
                op -> {});
    database.migrator(sequence).upgrade("0002", Approval.none());
    assertThat(
            refusal(
                Kind.REFUSED,
                Code.ROWS_REFUSE,
                () -> database.migrator(sequence).upgrade("head", Approval.none())))
        .hasMessageContaining("refer to what is no key: ")
        .hasMessageContaining("\"orders\" referencing \"users\"");
    assertThat(database.migrator(sequence).current().heads()).containsExactly("0002");
  }

  /** Connections that do not enforce them have let rows in that refer to nothing. */
  @Test
  void orphansThatWereThereBeforeAreNoReason() {
    begin();
    TestDatabase.sqlite(url).execute("delete from users where id = 2");
    database.migrator(widened()).upgrade("head", Approval.none());
    assertThat(database.migrator(widened()).current().heads()).containsExactly("0002");
  }

  @Test
  void aScriptStopsWhereOnlyARunKnowsOn() {
    begin();
    database.execute(TRIGGER);
    String script = SqlScript.between(widened(), "sqlite", "0001", "head");
    assertThatThrownBy(() -> database.execute(script.split(";\n")))
        .hasStackTraceContaining("has triggers or indexes that only aludel upgrade");
    assertThat(database.migrator(widened()).current().heads()).containsExactly("0001");
    assertThat(database.value("select count(*) from sqlite_schema where type = 'trigger'"))
        .isEqualTo("1");
  }

  @Test
  void aTriggerThatCannotComeBackIsNamed() {
    begin();
    database.execute("create index ix_legacy on users (legacy || name)");
    TestSequence sequence =
        then(
            op -> op.alterTable("users").dropColumn("legacy").setType("name", decimal(5, 0)),
            op -> {});
    assertThat(sequence.revisions()).hasSize(2);
    assertThat(
            refusal(
                Kind.BAD_INPUT,
                Code.SEQUENCE_INVALID,
                () -> database.migrator(sequence).upgrade("head", Approval.none())))
        .hasMessageContaining("users.name cannot become decimal(5,0)");
    TestSequence dropping =
        then(
            op -> op.alterTable("users").dropColumn("legacy").setType("name", varchar(200)),
            op -> {});
    assertThat(
            refusal(
                Kind.DATABASE,
                Code.STATEMENT_FAILED,
                () ->
                    database
                        .migrator(dropping)
                        .upgrade("head", Approval.none().allowLoss("users.legacy"))))
        .hasMessageContaining("when this was to come back: CREATE INDEX ix_legacy");
    assertThat(database.value("select count(*) from sqlite_schema where name = 'ix_legacy'"))
        .isEqualTo("1");
  }

  @Test
  void whatHibernateMadeCanBeTakenOver() {
    database.execute(
        "create table users (id integer, email varchar(100) unique, primary key (id))");
    TestSequence sequence =
        TestSequence.empty()
            .then(
                "0001",
                "take users over",
                op ->
                    op.manageTable("users")
                        .column("id", bigint(), required(), identity())
                        .column("email", varchar(100))
                        .unique("uq_users_email", "email")
                        .primaryKey("pk_users", "id"),
                op -> op.unmanageTable("users"));
    database.migrator(sequence).upgrade("head", Approval.none());
    assertThat(database.migrator(sequence).current().heads()).isEqualTo(List.of("0001"));
    database.migrator(sequence).downgrade("base", Approval.none());
    database.execute("drop table users", "create table users (id bigint primary key, email text)");
    assertThat(
            refusal(
                Kind.REFUSED,
                Code.TABLE_DIFFERS,
                () -> database.migrator(sequence).upgrade("head", Approval.none())))
        .hasMessageContaining("users: column id is no identity")
        .hasMessageContaining("users: column email is text instead of varchar(100)")
        .hasMessageContaining("users: there is no unique key uq_users_email on [email]");
  }
}
