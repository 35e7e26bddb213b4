package io.aludel.dialect;

import static io.aludel.migration.ColumnOption.comment;
import static io.aludel.migration.ColumnOption.generatedAs;
import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.Types.bigint;
import static io.aludel.migration.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.diff.Comparison;
import io.aludel.migration.Operations;
import io.aludel.schema.Computation;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.testing.Databases;
import io.aludel.testing.TestDatabase;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What hangs on a column that the database computes stays, whatever becomes of it. */
class ComputedOnDatabasesTest {

  private static final Schema BASE =
      Changes.apply(Schema.empty(), Operations.changesOf(ComputedOnDatabasesTest::base));

  private static void base(Operations op) {
    op.createTable("t")
        .column("id", bigint(), required())
        .column("name", varchar(20))
        .column("loud", varchar(20), generatedAs("upper(name)"), comment("SHOUT"))
        .primaryKey("pk_t", "id");
    op.alterTable("t")
        .createIndex("ix_t_loud", "loud")
        .addUnique("uq_t_loud", "loud", "id")
        .addCheck("ck_t_loud", "loud <> 'X'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "mariadb", "postgresql", "sqlite"})
  void keysOutliveANewTypeOfTheSource(String dialect) {
    leads(
        dialect,
        Operations.changesOf(op -> op.alterTable("t").setType("name", varchar(15))),
        "ANN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "mariadb", "postgresql", "sqlite"})
  void keysOutliveAnotherComputation(String dialect) {
    leads(dialect, draft(each -> Optional.of(Computation.stored("lower(name)"))), "ann");
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "mariadb", "postgresql", "sqlite"})
  void keysAndValuesOutliveTheComputation(String dialect) {
    leads(dialect, draft(each -> Optional.empty()), "ANN");
  }

  private static List<Change> draft(UnaryOperator<Optional<Computation>> computation) {
    Schema target =
        BASE.edit(
            editor ->
                editor.editTable(
                    ObjectName.of("t"),
                    table ->
                        table.editColumn(
                            Name.of("loud"),
                            each -> each.withGeneratedAs(computation.apply(each.generatedAs())))));
    List<Change> changes =
        new Comparison(List.of(), BASE, target, Schema.empty(), List.of(), "0002")
            .draft()
            .changes();
    assertThat(changes).isNotEmpty();
    return changes;
  }

  private static void leads(String name, List<Change> changes, String value) {
    Dialect dialect = Dialects.named(name);
    Schema after = Changes.apply(BASE, changes);
    try (TestDatabase database = Databases.open(dialect);
        TestDatabase fresh = Databases.open(dialect)) {
      database.run(dialect.statements(Schema.empty(), ChangeCase.creation(BASE)));
      List<String> catalogue = database.catalogue();
      database.run("insert into t (id, name) values (1, 'Ann')");
      database.run(dialect.statements(BASE, changes));
      assertThat(database.query("select loud from t")).containsExactly(value);
      fresh.run(dialect.statements(Schema.empty(), ChangeCase.creation(after)));
      assertThat(database.catalogue()).isEqualTo(fresh.catalogue());
      database.run(dialect.statements(after, Changes.invert(BASE, changes)));
      assertThat(database.catalogue()).isEqualTo(catalogue);
      assertThat(database.query("select loud from t")).containsExactly("ANN");
    }
  }
}
