package io.aludel.dialect;

import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.Types.bigint;
import static io.aludel.migration.Types.integer;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.migration.Operations;
import io.aludel.schema.Schema;
import io.aludel.testing.Databases;
import io.aludel.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Between the changes of type of its two sides, a foreign key may get other names. */
class LiftedForeignKeysTest {

  private static final Schema BASE =
      Changes.apply(Schema.empty(), Operations.changesOf(LiftedForeignKeysTest::base));

  private static void base(Operations op) {
    op.createTable("parent").column("id", integer(), required()).primaryKey("pk_parent", "id");
    op.createTable("child")
        .column("id", integer(), required())
        .column("parent_id", integer())
        .primaryKey("pk_child", "id");
    op.alterTable("child")
        .createIndex("ix_child_parent_id", "parent_id")
        .addForeignKey("fk_child", "parent_id", "parent", "id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "mariadb", "postgresql", "sqlite"})
  void comesBackUnderItsNewName(String dialect) {
    leads(
        Dialects.named(dialect),
        Operations.changesOf(
            op -> {
              op.alterTable("parent").setType("id", bigint());
              op.alterTable("child").renameConstraint("fk_child", "fk_kid");
              op.alterTable("child").setType("parent_id", bigint());
            }));
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "mariadb", "postgresql", "sqlite"})
  void comesBackOnATableThatWasRenamed(String dialect) {
    leads(
        Dialects.named(dialect),
        Operations.changesOf(
            op -> {
              op.alterTable("parent").setType("id", bigint());
              op.renameTable("child", "kid");
              op.alterTable("kid").setType("parent_id", bigint());
            }));
  }

  private static void leads(Dialect dialect, List<Change> changes) {
    Schema after = Changes.apply(BASE, changes);
    try (TestDatabase database = Databases.open(dialect);
        TestDatabase fresh = Databases.open(dialect)) {
      database.run(dialect.statements(Schema.empty(), ChangeCase.creation(BASE)));
      List<String> catalogue = database.catalogue();
      database.run(dialect.statements(BASE, changes));
      fresh.run(dialect.statements(Schema.empty(), ChangeCase.creation(after)));
      assertThat(database.catalogue()).isEqualTo(fresh.catalogue());
      database.run(dialect.statements(after, Changes.invert(BASE, changes)));
      assertThat(database.catalogue()).isEqualTo(catalogue);
    }
  }
}
