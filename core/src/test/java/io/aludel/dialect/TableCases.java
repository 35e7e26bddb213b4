package io.aludel.dialect;

import static io.aludel.dialect.ShopCase.ROWS;
import static io.aludel.dialect.ShopCase.ROWS_WITH_ORDERS;
import static io.aludel.dialect.ShopCase.shop;
import static io.aludel.dialect.ShopCase.shopWithOrders;
import static io.aludel.dialect.ShopCase.users;
import static io.aludel.migration.ColumnOption.generatedAs;
import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.Types.bigint;
import static io.aludel.migration.Types.integer;
import static io.aludel.migration.Types.ordinal;
import static io.aludel.migration.Types.varchar;

import io.aludel.migration.AlterTableOperations;
import java.util.List;

/** Tables that come, go, and change. */
final class TableCases {

  private TableCases() {}

  static List<ChangeCase> all() {
    return List.of(
        new ChangeCase("create a table", op -> {}, ShopCase::shop),
        new ChangeCase(
            "create a table whose names have to be quoted",
            op -> {},
            op ->
                op.createTable("`Order`")
                    .column("user", integer())
                    .column("value", integer())
                    .column("`a \"b\"`", ordinal("A"))
                    .column("my column", integer())
                    .unique("uq_order_user", "user")),
        new ChangeCase("drop a table", ShopCase::shop, op -> op.dropTable("users"))
            .rows(ROWS)
            .losing(),
        new ChangeCase("rename a table", ShopCase::shop, op -> op.renameTable("users", "people"))
            .rows(ROWS),
        new ChangeCase(
                "rename a table that is referred to",
                ShopCase::shopWithOrders,
                op -> op.renameTable("users", "people"))
            .rows(ROWS_WITH_ORDERS),
        new ChangeCase(
                "let two tables change places",
                ShopCase::shopWithOrders,
                op -> {
                  op.renameTable("users", "tmp");
                  op.renameTable("orders", "users");
                  op.renameTable("tmp", "orders");
                })
            .rows(ROWS_WITH_ORDERS),
        new ChangeCase("hold a table", ShopCase::shop, op -> op.holdTable("users", "zz_0002_users"))
            .rows(ROWS),
        new ChangeCase(
                "hold a table with all that may be left in it",
                op -> {
                  shopWithOrders(op);
                  op.alterTable("orders")
                      .addUnique("uq_orders_number", "number")
                      .addCheck("ck_orders_positive", "total > 0");
                },
                op -> op.holdTable("orders", "zz_0002_orders"))
            .rows(ROWS_WITH_ORDERS),
        new ChangeCase(
                "hold a table and create another one under its name",
                ShopCase::shop,
                op -> {
                  op.holdTable("users", "zz_0002_users");
                  shop(op);
                })
            .rows(ROWS),
        new ChangeCase(
            "create a table with all that a mapping may append",
            op -> {},
            op -> {
              op.createTable("notes")
                  .column("id", bigint(), required())
                  .column("text", varchar(20))
                  .column("loud", varchar(20), generatedAs("upper(text)"))
                  .primaryKey("pk_notes", "id")
                  .check("ck_notes_text", "text <> ''");
            }),
        new ChangeCase(
            "rename a table by the case of a letter beyond ASCII",
            op -> op.createTable("`länge`").column("a", integer()).column("b", integer()),
            op -> {
              op.renameTable("`länge`", "`LÄNGE`");
              op.alterTable("`LÄNGE`").addUnique("uq", "a");
            }),
        new ChangeCase("hand a table back", ShopCase::shop, op -> op.unmanageTable("users"))
            .rows(ROWS),
        new ChangeCase(
                "take a table into the history",
                op -> {
                  op.createTable("t").column("id", bigint(), required()).primaryKey("pk_t", "id");
                  op.unmanageTable("t");
                },
                op ->
                    op.manageTable("t").column("id", bigint(), required()).primaryKey("pk_t", "id"))
            .rows("insert into t (id) values (1)"),
        users("end a table with other SQL", table -> table.setTableOptions("tablespace fast")),
        users("comment a table", table -> table.setTableComment("it's them")),
        users("drop a table's comment", AlterTableOperations::dropTableComment));
  }
}
