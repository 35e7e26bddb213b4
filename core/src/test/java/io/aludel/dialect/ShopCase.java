package io.aludel.dialect;

import static io.aludel.migration.ColumnOption.comment;
import static io.aludel.migration.ColumnOption.defaultSql;
import static io.aludel.migration.ColumnOption.identity;
import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.Types.bigint;
import static io.aludel.migration.Types.decimal;
import static io.aludel.migration.Types.enumeration;
import static io.aludel.migration.Types.integer;
import static io.aludel.migration.Types.ordinal;
import static io.aludel.migration.Types.varchar;

import io.aludel.migration.AlterTableOperations;
import io.aludel.migration.Operations;
import java.util.function.Consumer;

/** A small shop with rows in it, for changes to begin with. */
final class ShopCase {

  private ShopCase() {}

  static void shop(Operations op) {
    op.createTable("users")
        .column("id", bigint(), required(), identity())
        .column("name", varchar(20), required(), comment("what they're called"))
        .column("age", integer())
        .column("status", enumeration("NEW", "ACTIVE"), required(), defaultSql("'NEW'"))
        .column("rank", ordinal("LOW", "HIGH"))
        .primaryKey("pk_users", "id")
        .comment("people");
  }

  static void shopWithOrders(Operations op) {
    shop(op);
    op.createTable("orders")
        .column("id", bigint(), required())
        .column("user_id", bigint())
        .column("number", varchar(10))
        .column("total", decimal(10, 2))
        .primaryKey("pk_orders", "id");
    op.alterTable("orders")
        .createIndex("ix_orders_user_id", "user_id")
        .addForeignKey("fk_orders_user_id", "user_id", "users", "id");
  }

  static final String[] ROWS = {
    "insert into users (name, age, status, rank) values ('Ann', 30, 'NEW', 0)",
    "insert into users (name, age, status, rank) values ('Bob', null, 'ACTIVE', 1)"
  };

  static final String[] ROWS_WITH_ORDERS = {
    ROWS[0], ROWS[1], "insert into orders (id, user_id, number, total) values (7, 2, 'x1', 9.99)"
  };

  static ChangeCase users(String name, Consumer<AlterTableOperations> change) {
    return new ChangeCase(name, ShopCase::shop, op -> change.accept(op.alterTable("users")))
        .rows(ROWS);
  }

  static ChangeCase orders(String name, Consumer<AlterTableOperations> change) {
    return new ChangeCase(
            name, ShopCase::shopWithOrders, op -> change.accept(op.alterTable("orders")))
        .rows(ROWS_WITH_ORDERS);
  }
}
