package io.aludel.runtime;

import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.Types.bigint;
import static io.aludel.migration.Types.varchar;
import static io.aludel.runtime.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.aludel.diagnostic.Code;
import io.aludel.runtime.MigrationException.Kind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody else has changed beside the history. */
class DriftTest {

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void aDatabaseThatOnlyTheHistoryChangesDoesNotDrift(TestDatabase database) {
    Migrator migrator = database.migrator(Shop.sequence());
    assertThat(migrator.drift()).isEmpty();
    assertThat(database.hasVersionTables()).isFalse();
    for (String target : List.of("0001", "0003", "head")) {
      migrator.upgrade(target, Approval.none());
      assertThat(migrator.drift()).as(target).isEmpty();
    }
    database.execute("create table strangers (id integer)");
    migrator.downgrade("0002", Shop.LOSSES);
    assertThat(migrator.drift()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void everyDifferenceIsASentence(TestDatabase database) {
    Migrator migrator = database.migrator(Shop.sequence());
    migrator.upgrade("head", Approval.none());
    database.execute(
        "drop index ix_users_full_name" + (isMaria(database) ? " on users" : ""),
        "alter table users drop column zz_0005_legacy",
        "alter table users add column nick varchar(5)",
        "create unique index ix_nick on users (nick)");
    String nick = database.stored("nick");
    assertThat(migrator.drift())
        .containsExactlyInAnyOrder(
            "Table users: there is no column zz_0005_legacy.",
            "Table users: column " + nick + " is not described.",
            "Table users: there is no unique index ix_users_full_name on [full_name, role].",
            "Table users: unique "
                + (isMaria(database) ? "key ix_nick" : "index " + database.stored("ix_nick"))
                + " is not described.");
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void keysTypesAndRequirements(TestDatabase database) {
    TestSequence sequence =
        TestSequence.empty()
            .then(
                "0001",
                "add users",
                op -> {
                  op.createTable("teams")
                      .column("id", bigint(), required())
                      .primaryKey("pk_teams", "id");
                  op.createTable("users")
                      .column("id", bigint(), required())
                      .column("team_id", bigint())
                      .column("name", varchar(20), required())
                      .column("email", varchar(20))
                      .column("`Order`", varchar(20))
                      .primaryKey("pk_users", "id")
                      .unique("uq_users_name", "name")
                      .foreignKey("fk_users_team_id", List.of("team_id"), "teams", List.of("id"));
                  op.alterTable("users").createIndex("ix_users_order", "`Order` desc", "email");
                },
                op -> {
                  op.dropTable("users");
                  op.dropTable("teams");
                });
    Migrator migrator = database.migrator(sequence);
    migrator.upgrade("head", Approval.none());
    assertThat(migrator.drift()).isEmpty();
    database.execute(
        "drop table users",
        "create table users (id bigint not null, team_id bigint, name varchar(30), email varchar(20)"
            + " not null, constraint users_key primary key (id), constraint other unique (name,"
            + " email), constraint fk_users_team_id foreign key (team_id) references users (id))");
    assertThat(migrator.drift())
        .anyMatch(each -> each.startsWith("Table users: column name is "))
        .contains(
            "Table users: column name may be null.",
            "Table users: column email may not be null.",
            "Table users: there is no unique key uq_users_name on [name].")
        .anyMatch(each -> each.matches("Table users: unique key .* is not described\\."))
        .anyMatch(each -> each.contains("foreign key fk_users_team_id on [team_id]"));
    boolean namesPrimaryKeys = !List.of("mariadb", "sqlite").contains(database.name());
    assertThat(
            migrator.drift().stream()
                .anyMatch(each -> each.startsWith("Table users: primary key pk_users on [id] is")))
        .isEqualTo(namesPrimaryKeys);
    database.execute("drop table users", "drop table teams");
    assertThat(migrator.drift())
        .containsExactly("There is no table teams.", "There is no table users.");
  }

  /** On SQLite a table stands for a sequence, and does not say what it counts by. */
  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void whatASequenceCountsBy(TestDatabase database) {
    assumeFalse(database.name().equals("sqlite"));
    TestSequence sequence =
        TestSequence.empty()
            .then(
                "0001",
                "add users_SEQ",
                op -> op.createSequence("users_SEQ", 1, 50),
                op -> op.dropSequence("users_SEQ"));
    Migrator migrator = database.migrator(sequence);
    migrator.upgrade("head", Approval.none());
    assertThat(migrator.drift()).isEmpty();

    database.execute("alter sequence users_SEQ increment by 7");

    assertThat(migrator.drift()).containsExactly("Sequence users_SEQ counts by 7 instead of 50.");
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void whatABuildDoesNotKnowItCannotCompare(TestDatabase database) {
    database.migrator(Shop.sequence()).upgrade("head", Approval.none());
    Migrator older = database.migrator(Shop.sequence().first(3));
    assertThat(refusal(Kind.REFUSED, Code.DATABASE_AHEAD, older::drift))
        .hasMessageContaining("Revision 0004 (widen total in orders) is applied");
  }

  private static boolean isMaria(TestDatabase database) {
    return database.name().equals("mariadb");
  }
}
