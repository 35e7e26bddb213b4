package io.aludel.runtime;

import static io.aludel.runtime.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.diagnostic.Code;
import io.aludel.runtime.MigrationException.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused for the sake of rows, or by them: nothing is changed by it. */
class RowsRefusalTest {

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void dataLossMustBeNamed(TestDatabase database) {
    Migrator migrator = database.migrator(Shop.sequence());
    migrator.upgrade("head", Approval.none());
    String before = database.catalogue().lines().toString();
    MigrationException error =
        refusal(
            Kind.REFUSED,
            Code.LOSS_NOT_AGREED,
            () ->
                migrator.downgrade(
                    "base", Approval.none().allowLoss("users").allowLoss("users.rolle")));
    assertThat(error)
        .hasMessageContaining("'users.rolle' is none of it. Did you mean 'users.role'?")
        .hasMessageContaining("users.role, by taking back 0003")
        .hasMessageContaining("add --allow-loss orders --allow-loss orders.total")
        .hasMessageNotContaining("--allow-loss users ");
    assertThat(database.catalogue().lines()).hasToString(before);
    assertThat(migrator.planDowngrade("base").losses())
        .containsExactly("orders", "orders.total", "users", "users.role");
    migrator.downgrade("base", Shop.LOSSES);
    assertThat(database.catalogue().tables()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void whatAPlanItselfCreatesIsNoLoss(TestDatabase database) {
    TestSequence sequence =
        Shop.sequence()
            .first(2)
            .then(
                "0003",
                "drop legacy, and orders",
                op -> {
                  op.alterTable("users").dropColumn("legacy");
                  op.alterTable("orders").dropConstraint("fk_orders_user_id");
                  op.dropTable("orders");
                },
                op -> {});
    Migrator migrator = database.migrator(sequence);
    assertThat(migrator.planUpgrade("head").losses()).isEmpty();
    migrator.upgrade("0001", Approval.none());
    assertThat(migrator.planUpgrade("head").losses()).containsExactly("orders", "users.legacy");
    refusal(Kind.REFUSED, Code.LOSS_NOT_AGREED, () -> migrator.upgrade("head", Approval.none()));
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void whereThereIsNoWayBack(TestDatabase database) {
    TestSequence sequence =
        Shop.sequence()
            .first(2)
            .then(
                "0003",
                "forget",
                op -> op.alterTable("users").dropColumn("legacy"),
                op -> op.alterTable("users").irreversible("legacy", "the supplier has it"));
    Migrator migrator = database.migrator(sequence);
    assertThat(migrator.planUpgrade("head").steps().get(2).oneWay())
        .hasValueSatisfying(reason -> assertThat(reason).contains("the supplier has it"));
    migrator.upgrade("head", Approval.none().allowLoss("users.legacy"));
    assertThat(refusal(Kind.REFUSED, Code.ONE_WAY, () -> migrator.downgrade("base", Shop.LOSSES)))
        .hasMessageContaining("the supplier has it")
        .hasMessageContaining("aludel downgrade 0003");
  }

  /** Both revisions are asked about in one go, in the names that there are now. */
  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void rowsThatWouldRefuse(TestDatabase database) {
    TestSequence sequence =
        Shop.sequence()
            .first(2)
            .then(
                "0003",
                "require legacy",
                op -> op.alterTable("users").setRequired("legacy"),
                op -> op.alterTable("users").setOptional("legacy"))
            .then(
                "0004",
                "names are unique",
                op -> op.alterTable("users").addUnique("uq_users_full_name", "full_name"),
                op -> op.alterTable("users").dropConstraint("uq_users_full_name"));
    Migrator migrator = database.migrator(sequence);
    migrator.upgrade("0001", Approval.none());
    database.execute(
        "insert into users (id, name) values (1, 'Ada')",
        "insert into users (id, name) values (2, 'Ada')");
    assertThat(migrator.planUpgrade("head").refusedByRows()).hasSize(2);
    MigrationException error =
        refusal(Kind.REFUSED, Code.ROWS_REFUSE, () -> migrator.upgrade("head", Approval.none()));
    assertThat(error).hasMessageContaining("users.legacy: 2 ").hasMessageContaining("find them: ");
    for (RowCheck check : migrator.planUpgrade("head").refusedByRows()) {
      assertThat(database.value(check.findSql())).isNotEqualTo("none");
    }
    assertThat(migrator.current().heads()).containsExactly("0001");
    database.execute("update users set legacy = 'x'", "update users set name = 'Bob' where id = 2");
    migrator.upgrade("head", Approval.none());
    // On the way down too.
    migrator.downgrade("0001", Approval.none());
    assertThat(migrator.current().heads()).containsExactly("0001");
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void rowsThatWouldRefuseOnTheWayDown(TestDatabase database) {
    TestSequence sequence =
        Shop.sequence()
            .first(2)
            .then(
                "0003",
                "full_name may be missing",
                op -> op.alterTable("users").setOptional("full_name"),
                op -> op.alterTable("users").setRequired("full_name"));
    Migrator migrator = database.migrator(sequence);
    migrator.upgrade("head", Approval.none());
    database.execute("insert into users (id) values (1)");
    assertThat(
            refusal(
                Kind.REFUSED, Code.ROWS_REFUSE, () -> migrator.downgrade("0001", Approval.none())))
        .hasMessageContaining("users.full_name: 1 ");
    database.execute("delete from users");
    migrator.downgrade("0001", Approval.none());
  }
}
