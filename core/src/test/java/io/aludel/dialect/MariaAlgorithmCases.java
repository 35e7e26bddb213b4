package io.aludel.dialect;

import static io.aludel.migration.ColumnOption.comment;
import static io.aludel.migration.ColumnOption.defaultSql;
import static io.aludel.migration.ColumnOption.generatedAs;
import static io.aludel.migration.ColumnOption.identity;
import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.ColumnOption.virtuallyGeneratedAs;
import static io.aludel.migration.Types.enumeration;
import static io.aludel.migration.Types.integer;
import static io.aludel.migration.Types.varbinary;
import static io.aludel.migration.Types.varchar;

import io.aludel.migration.AlterTableOperations;
import io.aludel.migration.CreateTableOperations;
import io.aludel.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Tables that make MariaDB work harder than a change tells, or less hard. */
final class MariaAlgorithmCases {

  static final Type INT = integer();

  private MariaAlgorithmCases() {}

  private static ChangeCase on(
      String name, Consumer<CreateTableOperations> table, Consumer<AlterTableOperations> change) {
    return new ChangeCase(
            name,
            op ->
                table.accept(
                    op.createTable("t")
                        .column("a", integer(), required())
                        .column("b", integer())
                        .column("name", varchar(20), required(), defaultSql("'x'"))),
            op -> change.accept(op.alterTable("t")))
        .rows("insert into t (a, b) values (1, 1)", "insert into t (a, b) values (2, 2)");
  }

  static List<ChangeCase> all() {
    List<ChangeCase> cases = new ArrayList<>();
    cases.addAll(everything("with an indexed virtual column", MariaAlgorithmCases::virtual));
    cases.addAll(everything("with a stored column", MariaAlgorithmCases::stored));
    cases.addAll(everything("without a primary key", table -> {}));
    cases.addAll(everything("in the order of a unique key", table -> table.unique("uq_own", "a")));
    cases.addAll(
        everything("of MyISAM", table -> table.primaryKey("pk_t", "a").options("engine=MyISAM")));
    cases.addAll(
        everything(
            "that is compressed",
            table -> table.primaryKey("pk_t", "a").options("row_format=compressed")));
    cases.addAll(
        everything(
            "that says InnoDB",
            table -> table.primaryKey("pk_t", "a").options("engine=InnoDB charset=utf8mb4")));
    cases.addAll(lengths());
    cases.addAll(others());
    return cases;
  }

  private static void virtual(CreateTableOperations table) {
    table
        .column("v", varchar(20), virtuallyGeneratedAs("upper(name)"))
        .primaryKey("pk_t", "a")
        .index("ix_v", false, "v");
  }

  private static void stored(CreateTableOperations table) {
    table.column("s", varchar(20), generatedAs("upper(name)")).primaryKey("pk_t", "a");
  }

  private static List<ChangeCase> everything(String where, Consumer<CreateTableOperations> table) {
    return List.of(
        on("add a column " + where, table, t -> t.addColumn("c", integer())),
        on("count " + where, table, t -> t.addColumn("c", integer(), required(), identity())),
        on(
            "compute virtually " + where,
            table,
            t -> t.addColumn("c", integer(), virtuallyGeneratedAs("a + 1"))),
        on("drop a column " + where, table, t -> t.dropColumn("b")),
        on("hold a column " + where, table, t -> t.holdColumn("name", "zz_0002_name")),
        on("require " + where, table, t -> t.setRequired("b")),
        on("say more " + where, table, t -> t.setColumnComment("b", "b").setTableComment("t")),
        on("lengthen " + where, table, t -> t.setType("name", varchar(30))),
        on("index " + where, table, t -> t.createIndex("ix_b", "b").renameIndex("ix_b", "ix_c")),
        on("make optional unique " + where, table, t -> t.addUnique("uq_b", "b")),
        on("make required unique " + where, table, t -> t.addUnique("uq_a", "a")),
        on("index uniquely " + where, table, t -> t.createUniqueIndex("ux_a", "a", "name")),
        on("rename by case " + where, table, t -> t.createIndex("ix", "b").renameIndex("ix", "IX")),
        on("check " + where, table, t -> t.addCheck("ck_b", "b > 0")));
  }

  /** By the bytes of a character, which the table decides on. */
  private static List<ChangeCase> lengths() {
    List<ChangeCase> cases = new ArrayList<>();
    for (String charset : List.of("latin1", "ucs2", "utf8mb3", "utf8mb4")) {
      for (int[] each :
          new int[][] {{20, 50}, {31, 300}, {50, 63}, {60, 80}, {100, 200}, {255, 500}}) {
        cases.add(
            on(
                "lengthen from " + each[0] + " to " + each[1] + " in " + charset,
                table ->
                    table
                        .column("c", varchar(each[0]))
                        .primaryKey("pk_t", "a")
                        .index("ix_c", false, "c")
                        .options("charset=" + charset),
                t -> t.setType("c", varchar(each[1]))));
      }
    }
    return cases;
  }

  private static List<ChangeCase> others() {
    return List.of(
        on(
            "lengthen indexed bytes",
            table ->
                table
                    .column("c", varbinary(10))
                    .column("d", varbinary(10), required(), defaultSql("substr(uuid(), 1, 8)"))
                    .primaryKey("pk_t", "d")
                    .index("ix_c", false, "c"),
            t -> t.setType("c", varbinary(20)).setType("d", varbinary(20))),
        new ChangeCase(
            "lengthen what InnoDB takes for part of a key",
            op -> {
              op.createTable("t")
                  .column("a", integer(), required())
                  .column("s", integer(), generatedAs("a + 1"))
                  .column("parent", integer())
                  .column("c", varchar(20))
                  .primaryKey("pk_t", "a");
              op.alterTable("t").addForeignKey("fk_t_parent", "parent", "t", "a");
            },
            op -> op.alterTable("t").setType("c", varchar(30))),
        on(
            "append to an enum",
            table ->
                table.column("c", enumeration("A", "B")).primaryKey("pk_t", "a").unique("uq", "c"),
            t -> t.setType("c", enumeration("A", "B", "C"))),
        on(
            "append beyond a byte",
            table -> table.column("c", enumeration(names(255))).primaryKey("pk_t", "a"),
            t -> t.setType("c", enumeration(names(256)))),
        on(
            "add columns with defaults",
            table -> table.primaryKey("pk_t", "a"),
            t ->
                t.addColumn("u", varchar(40), defaultSql("uuid()"))
                    .addColumn("n", integer(), required(), defaultSql("-7"))
                    .addColumn("d", varchar(40), required(), defaultSql("now()"))
                    .addColumn("q", varchar(40), required(), defaultSql("'it''s'"))),
        on(
            "count and count no more",
            table -> table.primaryKey("pk_t", "a"),
            t -> t.addColumn("c", integer(), required(), identity()).dropIdentity("c")),
        on(
            "drop a primary key",
            table -> table.primaryKey("pk_t", "a"),
            t -> t.dropConstraint("pk_t")),
        on(
            "drop a primary key beside an indexed virtual column",
            MariaAlgorithmCases::virtual,
            t -> t.dropConstraint("pk_t")),
        on(
            "take the order from the rows",
            table -> table.primaryKey("pk_t", "a").unique("uq_a", "a"),
            t -> t.dropConstraint("pk_t").dropConstraint("uq_a")),
        on(
            "lose what keeps the rows in order",
            table -> table.column("c", integer(), required(), defaultSql("1")).unique("uq", "a"),
            t -> t.setOptional("a")),
        on(
            "comment computed columns",
            table ->
                table
                    .column("v", integer(), virtuallyGeneratedAs("a + 1"))
                    .column("s", integer(), generatedAs("a + 1"), comment("old"))
                    .primaryKey("pk_t", "a"),
            t -> t.setColumnComment("v", "v").setColumnComment("s", "s")),
        on(
                "drop a column that somebody else has indexed",
                table -> table.primaryKey("pk_t", "a"),
                t -> t.dropColumn("b"))
            .rows("insert into t (a, b) values (1, 1)", "create index own on t (b)"));
  }

  private static String[] names(int count) {
    return IntStream.range(100, 100 + count).mapToObj(each -> "N" + each).toArray(String[]::new);
  }
}
