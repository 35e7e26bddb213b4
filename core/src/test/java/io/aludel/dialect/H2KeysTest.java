package io.aludel.dialect;

import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.Types.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.migration.Operations;
import io.aludel.schema.Schema;
import io.aludel.testing.Databases;
import io.aludel.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys on H2, several of which may share an index. */
class H2KeysTest {

  private static final Dialect H2 = Dialects.named("h2");

  /** The index of the old key would stay behind, and stand in the new one's way. */
  @Test
  void aPrimaryKeyGoesBesideAUniqueKeyOverTheSameColumns() {
    List<Change> base =
        Operations.changesOf(
            op -> {
              op.createTable("t")
                  .column("a", bigint(), required())
                  .column("b", bigint(), required())
                  .primaryKey("pk_t", "a", "b");
              op.alterTable("t").addUnique("uq_t", "b", "a");
              op.createTable("u")
                  .column("b", bigint(), required())
                  .column("a", bigint())
                  .primaryKey("pk_u", "b");
              op.alterTable("u").addForeignKey("fk_u", List.of("b", "a"), "t", List.of("b", "a"));
            });
    List<Change> changes =
        Operations.changesOf(
            op -> op.alterTable("t").dropConstraint("pk_t").addPrimaryKey("pk_t2", "a"));
    Schema before = Changes.apply(Schema.empty(), base);
    try (TestDatabase database = Databases.open(H2)) {
      database.run(H2.statements(Schema.empty(), base));
      List<String> start = database.catalogue();

      database.run(H2.statements(before, changes));
      database.run(H2.statements(Changes.apply(before, changes), Changes.invert(before, changes)));

      assertThat(database.catalogue()).isEqualTo(start);
    }
  }
}
