package io.aludel.dialect;

import static io.aludel.migration.ColumnOption.identity;
import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.Types.bigint;
import static io.aludel.migration.Types.integer;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.migration.MappingOption;
import io.aludel.migration.Operations;
import io.aludel.schema.Schema;
import io.aludel.testing.Databases;
import io.aludel.testing.TestDatabase;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No value is given out twice, whatever happens to the counter. */
class CountersOnDatabasesTest {

  @ParameterizedTest
  @ValueSource(strings = {"h2", "mariadb", "postgresql", "sqlite"})
  void aSequenceGoesOnWhereItStands(String dialect) {
    Consumer<Operations> base = op -> op.createSequence("s", 1, 50);
    assertThat(after(dialect, base, op -> op.renameSequence("s", "r"), "r")).isEqualTo("101");
    assertThat(after(dialect, base, op -> op.holdSequence("s", "zz_1_s"), "zz_1_s"))
        .isEqualTo("101");
  }

  /** The last value given out was 51; an allocation of the new size must lie behind it. */
  @ParameterizedTest
  @ValueSource(strings = {"h2", "mariadb", "postgresql", "sqlite"})
  void allocationsOfAnotherSizeDoNotOverlap(String dialect) {
    Consumer<Operations> base = op -> op.createSequence("s", 1, 50);
    assertThat(after(dialect, base, op -> op.alterSequence("s", 1, 10), "s")).isEqualTo("61");
    assertThat(after(dialect, base, op -> op.alterSequence("s", 1, 200), "s")).isEqualTo("251");
  }

  /** The next value after two were drawn and the sequence was changed. */
  private static String after(
      String dialect, Consumer<Operations> base, Consumer<Operations> change, String sequence) {
    Schema before = Changes.apply(Schema.empty(), Operations.changesOf(base));
    try (TestDatabase database = Databases.open(dialect)) {
      database.run(database.dialect().statements(Schema.empty(), Operations.changesOf(base)));
      next(database, "s", 50);
      assertThat(next(database, "s", 50)).isEqualTo("51");
      database.run(database.dialect().statements(before, Operations.changesOf(change)));
      return next(database, sequence, 50);
    }
  }

  /**
   * The next value of a sequence.
   *
   * @param increment what it counts by, which on SQLite only Hibernate knows
   */
  private static String next(TestDatabase database, String sequence, int increment) {
    return switch (database.dialect().name()) {
      case "h2" -> database.query("select next value for " + sequence).get(0);
      case "sqlite" ->
          database
              .query(
                  "update %1$s set next_val = next_val + %2$d returning next_val - %2$d"
                      .formatted(sequence, increment))
              .get(0);
      case "mariadb" -> database.query("select nextval(" + sequence + ")").get(0);
      default -> database.query("select nextval('" + sequence + "')").get(0);
    };
  }

  /** SQLite counts nothing but a primary key. */
  @ParameterizedTest
  @ValueSource(strings = {"h2", "mariadb", "postgresql"})
  void whatIsNoKeyIsCountedFromTheStart(String dialect) {
    Consumer<Operations> base =
        op ->
            op.createTable("t")
                .column("id", integer(), required(), identity())
                .column("code", integer(), required())
                .primaryKey("pk_t", "code");
    Schema before = Changes.apply(Schema.empty(), Operations.changesOf(base));
    List<Change> change =
        Operations.changesOf(
            op -> op.alterTable("t").dropConstraint("pk_t").addPrimaryKey("pk_t", "id"));
    try (TestDatabase database = Databases.open(dialect)) {
      database.run(database.dialect().statements(Schema.empty(), Operations.changesOf(base)));
      database.run("insert into t (code) values (7)");
      List<String> catalogue = database.catalogue();
      database.run(database.dialect().statements(before, change));
      database.run(
          database
              .dialect()
              .statements(Changes.apply(before, change), Changes.invert(before, change)));
      database.run("insert into t (code) values (5)");
      assertThat(database.query("select id, code from t order by id"))
          .containsExactly("1 7", "2 5");
      assertThat(database.catalogue()).containsExactlyInAnyOrderElementsOf(catalogue);
    }
  }

  /** Of a pooled allocation, a value is the last key: the first one must lie past those there. */
  @ParameterizedTest
  @ValueSource(strings = {"h2", "mariadb", "postgresql", "sqlite"})
  void aSequenceAdvancesPastTheKeysThatAreThere(String dialect) {
    assertThat(afterAdvance(dialect, "insert into t (id) values (41)", 10)).isEqualTo("51");
    assertThat(afterAdvance(dialect, "insert into t (id) values (41)", 1)).isEqualTo("42");
    assertThat(afterAdvance(dialect, "delete from t", 10)).isEqualTo("1");
    assertThat(afterAdvance(dialect, "insert into t (id) values (-80)", 10)).isEqualTo("1");
  }

  private static String afterAdvance(String dialect, String rows, int increment) {
    Consumer<Operations> base =
        op -> op.createTable("t").column("id", integer(), required()).primaryKey("pk_t", "id");
    Schema before = Changes.apply(Schema.empty(), Operations.changesOf(base));
    List<Change> change =
        Operations.changesOf(
            op -> {
              op.createSequence("s", 1, increment);
              op.advanceSequence("s", "t", "id");
            });
    try (TestDatabase database = Databases.open(dialect)) {
      database.run(database.dialect().statements(Schema.empty(), Operations.changesOf(base)));
      database.run(rows);
      database.run(database.dialect().statements(before, change));
      return next(database, "s", increment);
    }
  }

  /**
   * While an identity gave the keys, the sequence stood aside or was gone: it must not give them
   * again.
   */
  @ParameterizedTest
  @ValueSource(strings = {"h2", "mariadb", "postgresql", "sqlite"})
  void aSequenceComesBackPastTheKeysGivenMeanwhile(String dialect) {
    assertThat(afterReturn(dialect, op -> op.holdSequence("s", "zz_1_s"))).isEqualTo("8");
    assertThat(afterReturn(dialect, op -> op.dropSequence("s"))).isEqualTo("8");
  }

  private static String afterReturn(String dialect, Consumer<Operations> leave) {
    Consumer<Operations> base =
        op -> {
          op.createTable("t")
              .column("id", integer(), required())
              .primaryKey("pk_t", "id")
              .mapping(MappingOption.sequence("s", 1));
          op.createSequence("s", 1, 1);
        };
    Schema before = Changes.apply(Schema.empty(), Operations.changesOf(base));
    List<Change> left =
        Operations.changesOf(
            op -> {
              leave.accept(op);
              op.alterTable("t").setMapping();
            });
    try (TestDatabase database = Databases.open(dialect)) {
      database.run(database.dialect().statements(Schema.empty(), Operations.changesOf(base)));
      database.run(database.dialect().statements(before, left));
      database.run("insert into t (id) values (7)");
      database.run(
          database.dialect().statements(Changes.apply(before, left), Changes.invert(before, left)));
      return next(database, "s", 1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "mariadb", "postgresql", "sqlite"})
  void anIdentityStartsPastWhatIsThere(String dialect) {
    Consumer<Operations> base =
        op ->
            op.createTable("t")
                .column("id", bigint(), required())
                .column("a", integer())
                .primaryKey("pk_t", "id");
    Schema before = Changes.apply(Schema.empty(), Operations.changesOf(base));
    List<Change> change = Operations.changesOf(op -> op.alterTable("t").setIdentity("id"));
    try (TestDatabase database = Databases.open(dialect)) {
      database.run(database.dialect().statements(Schema.empty(), Operations.changesOf(base)));
      database.run("insert into t (id, a) values (41, 0)");
      database.run(database.dialect().statements(before, change));
      database.run("insert into t (a) values (1)");
      assertThat(database.query("select id from t where a = 1")).containsExactly("42");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "mariadb", "postgresql", "sqlite"})
  void aRestoredTableCountsOnPastWhatWasWrittenWhileItWasHeld(String dialect) {
    Consumer<Operations> base =
        op ->
            op.createTable("t")
                .column("id", bigint(), required(), identity())
                .column("a", integer())
                .primaryKey("pk_t", "id");
    Schema before = Changes.apply(Schema.empty(), Operations.changesOf(base));
    List<Change> hold = Operations.changesOf(op -> op.holdTable("t", "zz_1_t"));
    try (TestDatabase database = Databases.open(dialect)) {
      database.run(database.dialect().statements(Schema.empty(), Operations.changesOf(base)));
      database.run("insert into t (a) values (0)");
      database.run(database.dialect().statements(before, hold));
      database.run("insert into zz_1_t (id, a) values (99, 0)");
      database.run(
          database.dialect().statements(Changes.apply(before, hold), Changes.invert(before, hold)));
      database.run("insert into t (a) values (1)");
      assertThat(database.query("select id from t where a = 1")).containsExactly("100");
    }
  }
}
