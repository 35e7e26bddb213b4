package io.aludel.dialect;

import static io.aludel.migration.ColumnOption.generatedAs;
import static io.aludel.migration.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.migration.Operations;
import io.aludel.schema.Schema;
import io.aludel.testing.Databases;
import io.aludel.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Double quotes in the history's expressions stand around names, and never around texts. */
class ExpressionsOnDatabasesTest {

  private static final List<Change> CREATION =
      Operations.changesOf(
          op ->
              op.createTable("people")
                  .column("`my name`", varchar(20))
                  .column("loud", varchar(40), generatedAs("upper(\"my name\")"))
                  .check("ck_name", "\"my name\" <> 'it''s \"x\"'"));

  private static final List<Change> STOP =
      Operations.changesOf(op -> op.alterTable("people").dropGenerated("loud"));

  @ParameterizedTest
  @ValueSource(strings = {"h2", "mariadb", "postgresql", "sqlite"})
  void readNamesInDoubleQuotes(String name) {
    try (TestDatabase database = Databases.open(name)) {
      Dialect dialect = database.dialect();
      String column = dialect.identifier(io.aludel.schema.Name.of("`my name`"));
      database.run(dialect.statements(Schema.empty(), CREATION));
      database.run("insert into people (" + column + ") values ('ada')");

      assertThat(database.query("select loud from people")).containsExactly("ADA");
      assertThatThrownBy(
              () -> database.run("insert into people (" + column + ") values ('it''s \"x\"')"))
          .hasMessageContaining("refuses");

      database.run(dialect.statements(Changes.apply(Schema.empty(), CREATION), STOP));
      assertThat(database.query("select loud from people")).containsExactly("ADA");
    }
  }
}
