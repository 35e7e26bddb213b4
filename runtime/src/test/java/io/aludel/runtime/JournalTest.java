package io.aludel.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.DialectSql;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the journal says while a statement is carried out that commits by itself. */
class JournalTest {

  static Stream<TestDatabase> databases() {
    return Stream.of(TestDatabase.h2(), TestDatabase.mariadb());
  }

  /** Whoever finds it afterwards knows what is in doubt. */
  @ParameterizedTest
  @MethodSource("databases")
  void itSaysBeforehandThatAStatementBegins(TestDatabase database) {
    TestSequence sequence =
        Shop.sequence()
            .first(1)
            .then(
                "0002",
                "look at the journal",
                op ->
                    op.sql(
                        "users",
                        "look",
                        DialectSql.any(
                            "create table seen as select begun - done as in_doubt"
                                + " from aludel_revision where id = '0002'"),
                        DialectSql.any("drop table seen")),
                op -> {});
    database.migrator(sequence).upgrade("head", Approval.none());
    assertThat(database.value("select in_doubt from seen")).isEqualTo("1");
  }
}
