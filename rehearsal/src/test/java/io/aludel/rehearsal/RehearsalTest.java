package io.aludel.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.diagnostic.Code;
import io.aludel.runtime.catalogue.Catalogue;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes back is told on every kind of database. */
class RehearsalTest {

  private static RehearsalReport rehearse(TestSequence sequence, String dialect) {
    try (ThrowawayDatabase database = TestDatabases.open(dialect)) {
      return Rehearsal.of(sequence).on(database);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "mariadb", "postgresql", "sqlite"})
  void everythingComesBack(String dialect) {
    RehearsalReport report = rehearse(Shop.sequence(), dialect);

    assertThat(report.findings()).isEmpty();
    assertThat(report.revisions()).hasSize(8).allMatch(RehearsedRevision::passed);
    assertThat(report.revisions().get(0).rows()).isZero();
    // Three rows in each of the four tables: the database takes all that is generated.
    assertThat(report.revisions().subList(1, 6))
        .allSatisfy(
            each -> {
              assertThat(each.rows()).isEqualTo(12);
              assertThat(each.refusedRows()).isZero();
              assertThat(each.losses()).isEmpty();
            });
    assertThat(report.revisions().get(7).losses()).containsExactly("people.status");
    assertThat(report.revisions().get(4).notes())
        .anyMatch(note -> note.startsWith("Way up: people.full_name: of 3 values, 3 are not what"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "sqlite"})
  void tablesThatReferToEachOtherAreClearedWithTheirRows(String dialect) {
    try (ThrowawayDatabase database = ThrowawayDatabase.embedded(dialect)) {
      assertThat(Rehearsal.of(Shop.sequence()).on(database).passed()).isTrue();
      assertThatThrownBy(database.premises()::requireEmpty).isInstanceOf(RehearsalException.class);

      database.clear();
      database.premises().requireEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mariadb", "postgresql"})
  void aServersDatabaseIsLeftEmpty(String dialect) throws SQLException {
    DataSource source = TestDatabases.server(dialect);
    try (ThrowawayDatabase database = ThrowawayDatabase.named(source)) {
      assertThat(Rehearsal.of(Shop.sequence()).on(database).passed()).isTrue();
    }
    try (Connection connection = source.getConnection()) {
      String schema = dialect.equals("mariadb") ? connection.getCatalog() : connection.getSchema();
      assertThat(Catalogue.read(connection, schema).lines()).isEmpty();
      Sql.execute(connection, "create table mine (id integer)");
    }

    assertThatThrownBy(() -> ThrowawayDatabase.named(source))
        .isInstanceOfSatisfying(
            RehearsalException.class,
            refusal -> assertThat(refusal.code()).isEqualTo(Code.DATABASE_NOT_EMPTY))
        .hasMessageContaining("holds 1 table: mine. Nothing was changed.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgresql", "sqlite"})
  void branchesAreRehearsedOneByOne(String dialect) {
    TestSequence branches =
        Shop.created()
            .after(
                List.of("0001"),
                "one",
                false,
                op -> op.alterTable("users").renameColumn("name", "one"),
                op -> op.alterTable("users").renameColumn("one", "name"))
            .after(
                List.of("0001"),
                "other",
                false,
                op -> op.alterTable("users").renameColumn("email", "other"),
                op -> op.alterTable("users").renameColumn("other", "email"))
            .after(List.of("0002", "0003"), "merge", false, op -> {}, op -> {});

    RehearsalReport report = rehearse(branches, dialect);

    assertThat(report.findings()).isEmpty();
    assertThat(report.revisions()).extracting(each -> each.rows()).containsExactly(0, 12, 12, 12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "sqlite"})
  void onlyTheDraftIsRehearsedIfThatIsWanted(String dialect) {
    TestSequence sequence =
        Shop.sequence()
            .thenDraft(
                "rename role",
                op -> op.alterTable("people").renameColumn("role", "rank_name"),
                op -> op.alterTable("people").renameColumn("rank_name", "role"));
    try (ThrowawayDatabase database = ThrowawayDatabase.embedded(dialect)) {
      RehearsalReport report = Rehearsal.of(sequence).draftOnly().on(database);

      assertThat(report.findings()).isEmpty();
      assertThat(report.revisions()).hasSize(1);
      assertThat(report.revisions().get(0).revision().id()).isEqualTo("0009");
      assertThat(report.revisions().get(0).rows()).isEqualTo(9);
    }
  }
}
