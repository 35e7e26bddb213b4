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
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A unique key that repeats the primary key, of which PostgreSQL makes one. */
class PostgresKeysTest {

  private static final Dialect POSTGRES = Dialects.named("postgresql");

  @Test
  void itCanBeDroppedAndRenamedThoughItIsNotThere() {
    change(op -> op.alterTable("t").dropConstraint("uq_t"));
    change(op -> op.alterTable("t").renameConstraint("uq_t", "uq_other"));
    change(op -> op.holdTable("t", "zz_0002_t"));
  }

  private static void change(Consumer<Operations> change) {
    List<Change> base =
        Operations.changesOf(
            op ->
                op.createTable("t")
                    .column("id", bigint(), required())
                    .primaryKey("pk_t", "id")
                    .unique("uq_t", "id"));
    Schema before = Changes.apply(Schema.empty(), base);
    try (TestDatabase database = Databases.open(POSTGRES)) {
      database.run(POSTGRES.statements(Schema.empty(), base));
      assertThat(database.catalogue()).noneMatch(line -> line.contains("uq_t"));
      database.run(POSTGRES.statements(before, Operations.changesOf(change)));
    }
  }
}
