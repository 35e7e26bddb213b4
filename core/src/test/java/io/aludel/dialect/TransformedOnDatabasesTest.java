package io.aludel.dialect;

import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.Types.bigint;
import static io.aludel.migration.Types.integer;
import static io.aludel.migration.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.change.DialectSql;
import io.aludel.migration.Operations;
import io.aludel.schema.Column;
import io.aludel.schema.Schema;
import io.aludel.testing.Databases;
import io.aludel.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A transformation computes the values of every row, and so does its way back. */
class TransformedOnDatabasesTest {

  private static void base(Operations op) {
    op.createTable("t")
        .column("id", bigint(), required())
        .column("size", varchar(20), required())
        .primaryKey("pk_t", "id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "mariadb", "postgresql", "sqlite"})
  void theWayBackKnowsWhatWasWrittenMeanwhile(String name) {
    Dialect dialect = Dialects.named(name);
    List<Change> creation = Operations.changesOf(TransformedOnDatabasesTest::base);
    Schema before = Changes.apply(Schema.empty(), creation);
    List<Change> changes =
        Operations.changesOf(
            op ->
                op.alterTable("t")
                    .transform(
                        Column.of("size", integer()).withRequired(true),
                        "zz_size",
                        DialectSql.any("case size when 'small' then 1 else 2 end"),
                        DialectSql.any("case size when 1 then 'small' else 'large' end")));
    Schema after = Changes.apply(before, changes);
    try (TestDatabase database = Databases.open(dialect)) {
      database.run(dialect.statements(Schema.empty(), creation));
      database.run("insert into t (id, size) values (1, 'small'), (2, 'large'), (3, 'small')");
      database.run(dialect.statements(before, changes));
      assertThat(database.query("select size from t order by id")).containsExactly("1", "2", "1");
      database.run("update t set size = 2 where id = 3");
      database.run("insert into t (id, size) values (4, 1)");
      database.run(dialect.statements(after, Changes.invert(before, changes)));
      assertThat(database.query("select size from t order by id"))
          .containsExactly("small", "large", "large", "small");
    }
  }
}
