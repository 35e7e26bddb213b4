package io.aludel.rehearsal;

import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.Types.bigint;
import static io.aludel.migration.Types.integer;
import static io.aludel.migration.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.DialectSql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not come back is a finding, whatever else went well. */
class FindingsTest {

  private static final TestSequence CREATED =
      TestSequence.empty()
          .then(
              "create users",
              op ->
                  op.createTable("users")
                      .column("id", bigint(), required())
                      .column("name", varchar(100), required())
                      .column("nick", varchar(100))
                      .primaryKey("pk_users", "id"),
              op -> op.dropTable("users"));

  private static DialectSql sql(String text) {
    return DialectSql.any(text);
  }

  private static RehearsalReport rehearse(String dialect, TestSequence sequence) {
    try (ThrowawayDatabase database = ThrowawayDatabase.embedded(dialect)) {
      return Rehearsal.of(sequence).on(database);
    }
  }

  private static RehearsedRevision last(RehearsalReport report) {
    return report.revisions().get(report.revisions().size() - 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "sqlite"})
  void aStatementWhoseInverseDoesNotBringValuesBack(String dialect) {
    RehearsalReport report =
        rehearse(
            dialect,
            CREATED.then(
                "shout",
                op ->
                    op.sql(
                        "users",
                        "shout",
                        sql("update users set name = upper(name)"),
                        sql("update users set name = name")),
                op ->
                    op.sql(
                        "users",
                        "shout",
                        sql("update users set name = name"),
                        sql("update users set name = upper(name)"))));

    assertThat(report.passed()).isFalse();
    assertThat(report.findings())
        .containsExactly(
            "0002: Way back: users.name: of 3 values, 3 are not what it was: 'name-1' has become"
                + " 'NAME-1'.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "sqlite"})
  void aDowngradeThatForgetsSomething(String dialect) {
    RehearsalReport report =
        rehearse(
            dialect,
            CREATED.then(
                "add a statement's table",
                op ->
                    op.sql(
                        "users", "audit", sql("create table audit (id integer)"), sql("select 1")),
                op ->
                    op.sql(
                        "users",
                        "audit",
                        sql("select 1"),
                        sql("create table audit (id integer)"))));

    assertThat(last(report).findings())
        .hasSize(2)
        .anySatisfy(
            finding ->
                assertThat(finding.toLowerCase(java.util.Locale.ROOT))
                    .startsWith(
                        "after the way back, the database is not what it was:\n+ table audit"))
        .anySatisfy(finding -> assertThat(finding).startsWith("The second way up is refused."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "sqlite"})
  void rowsThatHaveToBeRefusedAreNoFinding(String dialect) {
    RehearsalReport report =
        rehearse(
            dialect,
            CREATED.then(
                "check names",
                op -> op.alterTable("users").addCheck("ck_users_name", "name = 'Ada'"),
                op -> op.alterTable("users").dropConstraint("ck_users_name")));

    assertThat(report.findings()).isEmpty();
    assertThat(last(report).rows()).isZero();
    assertThat(last(report).notes())
        .singleElement()
        .asString()
        .startsWith("A database with rows of users that ")
        .endsWith(" refuses the way up, as it should; it was rehearsed without these rows.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "sqlite"})
  void whatGoesOneWayIsNotTakenBack(String dialect) {
    RehearsalReport report =
        rehearse(
            dialect,
            CREATED
                .then(
                    "forget",
                    op ->
                        op.sqlOneWay("users", "forget", sql("update users set nick = null"), "law"),
                    op -> op.irreversible("users", "law"))
                .then(
                    "rename",
                    op -> op.alterTable("users").renameColumn("nick", "alias_name"),
                    op -> op.alterTable("users").renameColumn("alias_name", "nick")));

    assertThat(report.findings()).isEmpty();
    assertThat(report.revisions().get(1).oneWay()).contains("users: law");
    assertThat(last(report).oneWay()).isEmpty();
    assertThat(last(report).rows()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "sqlite"})
  void whatComesAfterAStatementThatFailsIsNotReached(String dialect) {
    RehearsalReport report =
        rehearse(
            dialect,
            CREATED
                .then(
                    "slip",
                    op -> op.sqlOneWay("users", "slip", sql("update user set x = 1"), "typo"),
                    op -> op.irreversible("users", "typo"))
                .then("nothing", op -> {}, op -> {}));

    assertThat(report.findings())
        .singleElement()
        .asString()
        .startsWith("0002: The way up is refused. ")
        .contains("update user set x = 1");
    assertThat(report.skipped()).containsExactly("0003");
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "sqlite"})
  void aWayBackThatRowsRefuseLeavesTheRestToBeRehearsed(String dialect) {
    RehearsalReport report =
        rehearse(
            dialect,
            CREATED
                .then(
                    "empty nick",
                    op ->
                        op.sql(
                            "users",
                            "empty",
                            sql("update users set name = 'x'"),
                            sql("update users set name = name")),
                    op ->
                        op.alterTable("users")
                            .addUnique("uq_users_name", "name")
                            .dropConstraint("uq_users_name"))
                .then("nothing", op -> {}, op -> {}));

    assertThat(report.revisions().get(1).findings())
        .singleElement()
        .asString()
        .startsWith("The way back is refused. ");
    assertThat(report.skipped()).isEmpty();
    assertThat(report.revisions()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "sqlite"})
  void aTableThatTakesNoRowIsNamed(String dialect) {
    RehearsalReport report =
        rehearse(
            dialect,
            TestSequence.empty()
                .then(
                    "create letters",
                    op ->
                        op.createTable("letters")
                            .column("id", bigint(), required())
                            .column("text", varchar(20), required())
                            .primaryKey("pk_letters", "id")
                            .check("ck_letters", "text like 'Dear%'"),
                    op -> op.dropTable("letters"))
                .then("nothing", op -> {}, op -> {}));

    assertThat(report.findings()).isEmpty();
    assertThat(last(report).refusedRows()).isEqualTo(6);
    assertThat(last(report).notes())
        .containsExactly(
            "The database took no generated row of letters, so nothing is known of rows there.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "sqlite"})
  void whatTheHistoryDoesNotOwnIsMadeForIt(String dialect) {
    RehearsalReport report =
        rehearse(
            dialect,
            CREATED
                .then(
                    "refer to countries",
                    op ->
                        op.alterTable("users")
                            .addColumn("country", integer())
                            .addForeignKey("fk_users_country", "country", "countries", "code"),
                    op ->
                        op.alterTable("users")
                            .dropConstraint("fk_users_country")
                            .dropColumn("country"))
                .then(
                    "take accounts over",
                    op ->
                        op.manageTable("accounts")
                            .column("id", bigint(), required())
                            .primaryKey("pk_accounts", "id"),
                    op -> op.unmanageTable("accounts"))
                .then(
                    "rename in accounts",
                    op -> op.alterTable("accounts").renameColumn("id", "number_"),
                    op -> op.alterTable("accounts").renameColumn("number_", "id")));

    assertThat(report.findings()).isEmpty();
    assertThat(last(report).rows()).isEqualTo(9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "sqlite"})
  void rowsThatAreGoneAreCounted(String dialect) {
    RehearsalReport report =
        rehearse(
            dialect,
            CREATED.then(
                "clean up",
                op ->
                    op.sql(
                        "users", "clean", sql("delete from users where id > 1"), sql("select 1")),
                op ->
                    op.sql(
                        "users", "clean", sql("select 1"), sql("delete from users where id > 1"))));

    assertThat(report.findings()).containsExactly("0002: Way back: users had 3 rows, and has 1.");
  }
}
