package io.aludel.dialect;

import static io.aludel.migration.ColumnOption.comment;
import static io.aludel.migration.ColumnOption.defaultSql;
import static io.aludel.migration.ColumnOption.identity;
import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.Types.bigint;
import static io.aludel.migration.Types.ordinal;
import static io.aludel.migration.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.migration.Operations;
import io.aludel.schema.Schema;
import io.aludel.testing.Databases;
import io.aludel.testing.TestDatabase;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a purge has destroyed is made anew as what was held: nothing more is asked of a row. */
class PurgedOnDatabasesTest {

  private static void base(Operations op) {
    op.createTable("t")
        .column("id", bigint(), required(), identity())
        .column("name", varchar(20), required(), comment("which"))
        .column("kind", ordinal("A", "B"), required(), defaultSql("1"))
        .primaryKey("pk_t", "id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "mariadb", "postgresql", "sqlite"})
  void columnsComeBackAsTheyWereHeld(String dialect) {
    comesBack(
        dialect,
        op -> op.alterTable("t").holdColumn("name", "zz_name").holdColumn("kind", "zz_kind"),
        op -> op.alterTable("t").purgeColumn("zz_name").purgeColumn("zz_kind"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "mariadb", "postgresql", "sqlite"})
  void tablesComeBackAsTheyWereHeld(String dialect) {
    comesBack(
        dialect,
        op -> {
          op.alterTable("t").holdColumn("name", "zz_name");
          op.holdTable("t", "zz_t");
        },
        op -> op.purgeTable("zz_t"));
  }

  private static void comesBack(
      String name, Consumer<Operations> hold, Consumer<Operations> purge) {
    Dialect dialect = Dialects.named(name);
    List<Change> changes = Operations.changesOf(PurgedOnDatabasesTest::base);
    Schema base = Changes.apply(Schema.empty(), changes);
    List<Change> holding = Operations.changesOf(hold);
    Schema held = Changes.apply(base, holding);
    List<Change> purging = Operations.changesOf(purge);
    Schema purged = Changes.apply(held, purging);
    try (TestDatabase database = Databases.open(dialect)) {
      database.run(dialect.statements(Schema.empty(), changes));
      database.run(dialect.statements(base, holding));
      List<String> catalogue = database.catalogue();
      database.run(dialect.statements(held, purging));
      assertThat(database.catalogue()).isNotEqualTo(catalogue);
      database.run(dialect.statements(purged, Changes.invert(held, purging)));
      assertThat(database.catalogue()).isEqualTo(catalogue);
    }
  }
}
