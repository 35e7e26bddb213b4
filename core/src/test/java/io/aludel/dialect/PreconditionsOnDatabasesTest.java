package io.aludel.dialect;

import static io.aludel.migration.AlterTableOperations.column;
import static io.aludel.migration.ColumnOption.defaultSql;
import static io.aludel.migration.ColumnOption.identity;
import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.Types.bigint;
import static io.aludel.migration.Types.decimal;
import static io.aludel.migration.Types.enumeration;
import static io.aludel.migration.Types.floating;
import static io.aludel.migration.Types.integer;
import static io.aludel.migration.Types.ordinal;
import static io.aludel.migration.Types.smallint;
import static io.aludel.migration.Types.unchecked;
import static io.aludel.migration.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.change.DialectSql;
import io.aludel.change.Expression;
import io.aludel.migration.AlterTableOperations;
import io.aludel.migration.Operations;
import io.aludel.schema.Schema;
import io.aludel.testing.Databases;
import io.aludel.testing.TestDatabase;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is counted beforehand, on rows of which some do not fit. */
class PreconditionsOnDatabasesTest {

  private static final List<String> ROWS =
      List.of(
          "insert into parents (id) values (1)",
          "insert into t (id, name, age, kind, level, total, parent) values"
              + " (1, 'Ann', 30, 'A', 0, 1.50, 1)",
          "insert into t (id, name, age, kind, level, total, parent) values"
              + " (2, 'Ann', null, 'B', 1, 500, 9)",
          "insert into t (id, name, age, kind, level, total, parent) values"
              + " (3, 'Christopher', 70000, 'A', 1, -20000, null)");

  private static void base(Operations op) {
    op.createTable("parents").column("id", bigint(), required()).primaryKey("pk_p", "id");
    op.createTable("t")
        .column("id", bigint(), required())
        .column("name", varchar(20))
        .column("age", integer())
        .column("kind", enumeration("A", "B"))
        .column("level", ordinal("LOW", "HIGH"))
        .column("total", decimal(10, 2))
        .column("parent", bigint())
        .primaryKey("pk_t", "id");
  }

  private static Arguments t(String expected, Consumer<AlterTableOperations> change) {
    return all(expected, op -> change.accept(op.alterTable("t")));
  }

  private static Arguments all(String expected, Consumer<Operations> change) {
    return Arguments.of(expected, change);
  }

  static Stream<Arguments> cases() {
    return Stream.of(
        t("1 have no value in it: 2", t -> t.setRequired("age")),
        t("0 have no value in it:", t -> t.setRequired("name")),
        t("1 have no value in it: 2", t -> t.renameColumn("age", "years").setRequired("years")),
        t("", t -> t.backfill("age", "0").setRequired("age")),
        t(
            "1 have no value in it: 2",
            t -> t.setType("age", floating(24)).renameColumn("age", "years").setRequired("years")),
        t(
            "3 have no value for this column, which is required: 1 2 3",
            t -> t.addColumn("c", integer(), required())),
        t("", t -> t.addColumn("c", integer(), required(), defaultSql("0"))),
        t("", t -> t.addColumn("c", integer(), required(), identity())),
        t("", t -> t.addColumn("c", integer()).backfill("c", "1").setRequired("c")),
        t("2 share their name with another row: Ann 2", t -> t.addUnique("uq", "name")),
        t("2 share their name with another row: Ann 2", t -> t.createUniqueIndex("ux", "name")),
        t("0 share their name, age with another row:", t -> t.addUnique("uq", "name", "age")),
        t("", t -> t.createIndex("ix", "name")),
        t(
            "1 have no value in the key: 2; 0 share their age with another row:",
            t -> t.dropConstraint("pk_t").addPrimaryKey("pk_age", "age")),
        t(
            "1 have no value in the key: 2",
            t ->
                t.dropConstraint("pk_t")
                    .setType("age", floating(24))
                    .addPrimaryKey("pk_age", "age")),
        t(
            "1 refer to a row of parents that is not there: 2",
            t -> t.addForeignKey("fk", "parent", "parents", "id")),
        all(
            "1 refer to a row of elders that is not there: 2",
            op -> {
              op.renameTable("parents", "elders");
              op.alterTable("elders").renameColumn("id", "key");
              op.alterTable("t")
                  .renameColumn("parent", "elder")
                  .addForeignKey("fk", "elder", "elders", "key");
            }),
        all(
            "2 refer to a row of fresh that is not there: 1 2",
            op -> {
              op.createTable("fresh").column("id", bigint(), required()).primaryKey("pk_f", "id");
              op.alterTable("t").addForeignKey("fk", "parent", "fresh", "id");
            }),
        t(
            "1 refer to a row of t that is not there: 2",
            t -> t.addForeignKey("fk", "parent", "t", "id")),
        t("1 break the check ck: 3", t -> t.addCheck("ck", "total > 0")),
        t("1 break the check ck: 3", t -> t.renameColumn("total", "sum").addCheck("ck", "sum > 0")),
        t(
            "1 break the check ck: 2",
            t -> t.setType("kind", varchar(20)).addCheck("ck", "kind <> 'B' or kind = 'none'")),
        t("", t -> t.addColumn("c", integer()).addCheck("ck", "c > 0")),
        t("1 break the check ck: 3", t -> t.addColumn("c", integer()).addCheck("ck", "total > 0")),
        t("1 hold more than 5 characters: 3", t -> t.setType("name", varchar(5))),
        t("", t -> t.setType("name", varchar(50))),
        t("1 hold what is none of Ann, Bob: 3", t -> t.setType("name", enumeration("Ann", "Bob"))),
        t("1 hold what is none of A, C: 2", t -> t.setType("kind", enumeration("A", "C"))),
        t("", t -> t.setType("kind", unchecked(enumeration("A", "B")))),
        t(
            "1 hold what is none of A, C: 2",
            t -> t.setType("kind", unchecked(enumeration("A", "C")))),
        t("2 hold numbers that are not from 0 to 0: 2 3", t -> t.setType("level", ordinal("LOW"))),
        t("1 hold numbers that are not from -32768 to 32767: 3", t -> t.setType("age", smallint())),
        t("1 hold numbers of 1000 or more: 3", t -> t.setType("total", decimal(5, 2))),
        t(
            "1 would get no value in it, which is required: 2",
            t ->
                t.transform(
                    column("age", bigint(), required()),
                    "zz_1_age",
                    DialectSql.any("age + 0"),
                    DialectSql.any("age"))),
        t(
            "",
            t ->
                t.transform(
                    column("age", bigint()),
                    "zz_1_age",
                    DialectSql.any("age + 0"),
                    DialectSql.any("age"))),
        all(
            "",
            op -> {
              op.sqlOneWay("t", "tidy", DialectSql.any("delete from t"), "gone");
              op.alterTable("t").setRequired("age");
            }));
  }

  @ParameterizedTest(name = "{index}: {0}")
  @MethodSource("cases")
  void counts(String expected, Consumer<Operations> change) {
    Schema before =
        Changes.apply(Schema.empty(), Operations.changesOf(PreconditionsOnDatabasesTest::base));
    List<Change> changes = Operations.changesOf(change);
    for (Dialect dialect : Dialects.all()) {
      try (TestDatabase database = Databases.open(dialect)) {
        database.run(dialect.statements(Schema.empty(), ChangeCase.creation(before)));
        ROWS.forEach(database::run);
        assertThat(answers(database, dialect.preconditions(before, changes))).isEqualTo(expected);
      }
    }
  }

  private static String answers(TestDatabase database, List<Precondition> preconditions) {
    return String.join(
        "; ",
        preconditions.stream()
            .map(
                each ->
                    (database.query(each.countSql()).get(0)
                            + " "
                            + each.problem()
                            + ": "
                            + String.join(" ", database.query(each.findSql())))
                        .strip())
            .toList());
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void countsRowsThatWereWrittenWhileAColumnWasHeld(Dialect dialect) {
    Schema before =
        Changes.apply(Schema.empty(), Operations.changesOf(PreconditionsOnDatabasesTest::base));
    List<Change> hold =
        Operations.changesOf(
            op -> op.alterTable("t").setRequired("name").holdColumn("name", "zz_1_name"));
    Schema held = Changes.apply(before, hold);
    List<Change> back =
        Operations.changesOf(op -> op.alterTable("t").restoreColumn("name", "zz_1_name"));
    List<Change> filled =
        Operations.changesOf(
            op -> op.alterTable("t").restoreColumn("name", "zz_1_name", new Expression.Value("?")));
    try (TestDatabase database = Databases.open(dialect)) {
      database.run(dialect.statements(Schema.empty(), ChangeCase.creation(before)));
      ROWS.forEach(database::run);
      database.run(dialect.statements(before, hold));
      database.run("insert into t (id) values (4)");
      assertThat(answers(database, dialect.preconditions(held, back)))
          .isEqualTo("1 were written while it was held, and have no value for it: 4");
      assertThat(dialect.preconditions(held, filled)).isEmpty();
      database.run(dialect.statements(held, filled));
      assertThat(database.query("select name from t where id = 4")).containsExactly("?");
    }
  }

  static Stream<Dialect> dialects() {
    return Dialects.all().stream();
  }
}
