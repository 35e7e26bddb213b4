package io.aludel.dialect;

import static io.aludel.dialect.ShopCase.ROWS_WITH_ORDERS;
import static io.aludel.dialect.ShopCase.orders;
import static io.aludel.dialect.ShopCase.shopWithOrders;
import static io.aludel.migration.ColumnOption.options;
import static io.aludel.migration.Types.decimal;

import io.aludel.migration.AlterTableOperations;
import io.aludel.migration.ForeignKeyOption;
import io.aludel.schema.ReferentialAction;
import java.util.List;

/** Keys, checks and indexes. */
final class ConstraintCases {

  private ConstraintCases() {}

  static void referring(AlterTableOperations table, ForeignKeyOption... options) {
    table
        .dropConstraint("fk_orders_user_id")
        .addForeignKey("fk_orders_user_id", "user_id", "users", "id", options);
  }

  static List<ChangeCase> all() {
    return List.of(
        new ChangeCase(
                "add a primary key",
                op -> {
                  shopWithOrders(op);
                  op.alterTable("orders").dropConstraint("pk_orders");
                },
                op -> op.alterTable("orders").addPrimaryKey("pk_orders", "id"))
            .rows(ROWS_WITH_ORDERS),
        new ChangeCase(
                "add a foreign key",
                op -> {
                  shopWithOrders(op);
                  op.alterTable("orders").dropConstraint("fk_orders_user_id");
                },
                op ->
                    op.alterTable("orders")
                        .addForeignKey("fk_orders_user_id", "user_id", "users", "id"))
            .rows(ROWS_WITH_ORDERS),
        orders("add a unique key", table -> table.addUnique("uq_orders_number", "number")),
        orders("add a check", table -> table.addCheck("ck_positive", "total > 0")),
        orders(
            "let rows go with what they refer to",
            table -> referring(table, ForeignKeyOption.onDelete(ReferentialAction.CASCADE))),
        orders(
            "let rows refer to nothing",
            table -> referring(table, ForeignKeyOption.onDelete(ReferentialAction.SET_NULL))),
        orders(
            "let rows refer to the default",
            table -> referring(table, ForeignKeyOption.onDelete(ReferentialAction.SET_DEFAULT))),
        orders(
            "refuse deletions at once",
            table -> referring(table, ForeignKeyOption.onDelete(ReferentialAction.RESTRICT))),
        orders(
            "define a foreign key by hand",
            table ->
                referring(
                    table,
                    ForeignKeyOption.definition(
                        "foreign key (user_id) references users (id) on update cascade"),
                    ForeignKeyOption.onDelete(ReferentialAction.CASCADE))),
        new ChangeCase(
                "let both sides of a foreign key become decimals",
                ShopCase::shopWithOrders,
                op -> {
                  op.alterTable("users").dropIdentity("id").setType("id", decimal(19, 0));
                  op.alterTable("orders").setType("user_id", decimal(19, 0));
                })
            .rows(ROWS_WITH_ORDERS),
        orders("drop a primary key", table -> table.dropConstraint("pk_orders")),
        orders("rename a primary key", table -> table.renameConstraint("pk_orders", "pk_o")),
        orders("drop a foreign key", table -> table.dropConstraint("fk_orders_user_id")),
        orders(
            "rename a foreign key", table -> table.renameConstraint("fk_orders_user_id", "fk_o")),
        orders("create an index", table -> table.createIndex("ix_o", "number", "total desc")),
        orders("create a unique index", table -> table.createUniqueIndex("ux_o", "number")),
        orders("drop an index that a foreign key uses", t -> t.dropIndex("ix_orders_user_id")),
        new ChangeCase(
                "drop an index",
                op -> {
                  shopWithOrders(op);
                  op.alterTable("orders").createIndex("ix_o", "number");
                },
                op -> op.alterTable("orders").dropIndex("ix_o"))
            .rows(ROWS_WITH_ORDERS),
        orders("rename an index", table -> table.renameIndex("ix_orders_user_id", "ix_o")));
  }
}
