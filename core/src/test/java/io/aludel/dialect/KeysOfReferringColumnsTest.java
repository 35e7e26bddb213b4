package io.aludel.dialect;

import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.Types.bigint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.migration.AlterTableOperations;
import io.aludel.migration.Operations;
import io.aludel.schema.Schema;
import io.aludel.testing.Databases;
import io.aludel.testing.TestDatabase;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A key whose columns refer to another table goes with its index, whoever else uses that. */
class KeysOfReferringColumnsTest {

  private static void base(Operations op) {
    op.createTable("users").column("id", bigint(), required()).primaryKey("pk_users", "id");
    op.createTable("notes")
        .column("user_id", bigint(), required())
        .column("number", bigint(), required())
        .primaryKey("pk_notes", "user_id");
    op.alterTable("notes").addForeignKey("fk_notes_user_id", "user_id", "users", "id");
  }

  static Stream<Dialect> dialects() {
    return Dialects.all().stream();
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void primaryKeyGivesWayToAnother(Dialect dialect) {
    leaves(dialect, t -> t.dropConstraint("pk_notes").addPrimaryKey("pk_numbers", "number"));
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void uniqueKeyGoes(Dialect dialect) {
    leaves(
        dialect,
        t ->
            t.addUnique("uq_notes", "user_id", "number")
                .dropConstraint("pk_notes")
                .addUnique("uq_users", "user_id")
                .dropConstraint("uq_notes")
                .dropConstraint("uq_users"));
  }

  /** Afterwards, a user may have two notes, and none may have no user. */
  private static void leaves(Dialect dialect, Consumer<AlterTableOperations> change) {
    Schema before =
        Changes.apply(Schema.empty(), Operations.changesOf(KeysOfReferringColumnsTest::base));
    List<Change> changes = Operations.changesOf(op -> change.accept(op.alterTable("notes")));
    try (TestDatabase database = Databases.open(dialect)) {
      database.run(dialect.statements(Schema.empty(), ChangeCase.creation(before)));
      database.run("insert into users (id) values (1)");
      database.run("insert into notes (user_id, number) values (1, 1)");
      database.run(dialect.statements(before, changes));
      if (dialect.name().equals("sqlite")) {
        database.run("pragma foreign_keys = on");
      }
      database.run("insert into notes (user_id, number) values (1, 2)");
      assertThat(database.query("select count(*) from notes")).containsExactly("2");
      assertThatThrownBy(() -> database.run("insert into notes (user_id, number) values (2, 3)"))
          .isInstanceOf(IllegalStateException.class);
    }
  }
}
