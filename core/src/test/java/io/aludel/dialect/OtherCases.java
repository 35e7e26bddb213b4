package io.aludel.dialect;

import static io.aludel.dialect.ShopCase.ROWS;
import static io.aludel.dialect.ShopCase.ROWS_WITH_ORDERS;
import static io.aludel.dialect.ShopCase.users;
import static io.aludel.migration.ColumnOption.converter;
import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.ColumnOption.version;
import static io.aludel.migration.Types.bigint;

import io.aludel.change.DialectSql;
import io.aludel.change.RunCode;
import io.aludel.migration.MappingOption;
import io.aludel.migration.Operations;
import io.aludel.schema.Inheritance;
import java.util.List;
import java.util.function.Consumer;

/** Sequences, statements, and what only the history is told. */
final class OtherCases {

  private OtherCases() {}

  static List<ChangeCase> all() {
    Consumer<Operations> sequence = op -> op.createSequence("orders_SEQ", 1, 50);
    return List.of(
        new ChangeCase("create a sequence", op -> {}, sequence),
        new ChangeCase(
            "create sequences with odd starts",
            op -> {},
            op -> {
              op.createSequence("zero", 0, 1);
              op.createSequence("negative", -5, -3);
            }),
        new ChangeCase(
                "create a sequence with options",
                op -> {},
                op -> op.createSequence("notes_SEQ", 1, 50, "cache 5"))
            .refused(
                "sqlite",
                "sequence notes_SEQ cannot have the options 'cache 5' on SQLite, where a table"
                    + " stands for it"),
        new ChangeCase("drop a sequence", sequence, op -> op.dropSequence("orders_SEQ")),
        new ChangeCase(
            "rename a sequence", sequence, op -> op.renameSequence("orders_SEQ", "o_SEQ")),
        new ChangeCase(
            "quote a sequence", sequence, op -> op.renameSequence("orders_SEQ", "`orders_SEQ`")),
        new ChangeCase("alter a sequence", sequence, op -> op.alterSequence("orders_SEQ", 1, 20)),
        new ChangeCase(
                "give a sequence options",
                sequence,
                op -> op.alterSequence("orders_SEQ", 1, 50, "cache 7 cycle maxvalue 5000"))
            .refused(
                "sqlite",
                "sequence orders_SEQ cannot have the options 'cache 7 cycle maxvalue 5000' on"
                    + " SQLite, where a table stands for it"),
        new ChangeCase(
            "hold a sequence", sequence, op -> op.holdSequence("orders_SEQ", "zz_0002_SEQ")),
        new ChangeCase(
                "run a statement",
                ShopCase::shop,
                op ->
                    op.sql(
                        "users",
                        "shout",
                        DialectSql.any("update users set name = upper(name);\n"),
                        DialectSql.any("update users set name = lower(name)")))
            .rows(ROWS)
            .losing(),
        new ChangeCase(
                "run a statement with no way back",
                ShopCase::shop,
                op ->
                    op.sqlOneWay(
                        "users",
                        "forget",
                        DialectSql.any("update users set age = null"),
                        "nobody knows the ages any more"))
            .rows(ROWS)
            .losing(),
        code(),
        new ChangeCase("hand a sequence back", sequence, op -> op.unmanageSequence("orders_SEQ")),
        new ChangeCase(
            "take a sequence into the history",
            op -> {
              sequence.accept(op);
              op.unmanageSequence("orders_SEQ");
            },
            op -> op.manageSequence("orders_SEQ", 1, 50)),
        new ChangeCase(
                "let a sequence give the keys of a table with rows",
                ShopCase::shopWithOrders,
                op -> {
                  op.createSequence("orders_SEQ", 1, 50);
                  op.advanceSequence("orders_SEQ", "orders", "id");
                })
            .rows(ROWS_WITH_ORDERS),
        new ChangeCase(
                "count keys that are below zero",
                op ->
                    op.createTable("t").column("id", bigint(), required()).primaryKey("pk_t", "id"),
                op -> op.alterTable("t").setIdentity("id"))
            .rows("insert into t (id) values (-5)"),
        users(
            "say what rows mean",
            table ->
                table
                    .setMapping(
                        MappingOption.inheritance(Inheritance.SINGLE_TABLE),
                        MappingOption.discriminator("U", "shop.User"),
                        MappingOption.identity())
                    .setColumnMapping("age", converter("shop.Ages"), version())),
        users("say things about the history alone", table -> table.ownedBy("shop.other.User")));
  }

  /** What a class does is known only where it runs: its statements take its place before. */
  private static ChangeCase code() {
    ChangeCase code =
        new ChangeCase(
            "run a class", ShopCase::shop, List.of(new RunCode("shop.ShoutNames", true)));
    for (Dialect dialect : Dialects.all()) {
      code =
          code.refused(
              dialect.name(), "what shop.ShoutNames does is known only to a build that has it");
    }
    return code;
  }
}
