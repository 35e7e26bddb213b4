package io.aludel.runtime;

import static io.aludel.migration.ColumnOption.identity;
import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.Types.bigint;
import static io.aludel.migration.Types.decimal;
import static io.aludel.migration.Types.integer;
import static io.aludel.migration.Types.varchar;

import io.aludel.change.DialectSql;
import java.util.List;

/** A history that uses every kind of change that a run has to get right. */
final class Shop {

  /** Agreement to all that the way down loses. */
  static final Approval LOSSES =
      Approval.none().allowLosses(List.of("users", "orders", "users.role", "orders.total"));

  private Shop() {}

  static TestSequence sequence() {
    return TestSequence.empty()
        .then(
            "0001",
            "add users and orders",
            op -> {
              op.createSequence("users_seq", 1, 50);
              op.createTable("users")
                  .ownedBy("shop.User")
                  .column("id", bigint(), required())
                  .column("name", varchar(100), required())
                  .column("legacy", varchar(10))
                  .primaryKey("pk_users", "id");
              op.createTable("orders")
                  .ownedBy("shop.Order")
                  .column("id", bigint(), required(), identity())
                  .column("user_id", bigint())
                  .column("total", integer())
                  .primaryKey("pk_orders", "id");
              op.alterTable("orders")
                  .createIndex("ix_orders_user_id", "user_id")
                  .addForeignKey("fk_orders_user_id", "user_id", "users", "id");
            },
            op -> {
              op.alterTable("orders")
                  .dropConstraint("fk_orders_user_id")
                  .dropIndex("ix_orders_user_id");
              op.dropTable("orders");
              op.dropTable("users");
              op.dropSequence("users_seq");
            })
        .then(
            "0002",
            "rename name to full_name in users",
            op -> op.alterTable("users").renameColumn("name", "full_name"),
            op -> op.alterTable("users").renameColumn("full_name", "name"))
        .then(
            "0003",
            "add role to users",
            op ->
                op.alterTable("users")
                    .addColumn("role", varchar(20))
                    .backfill("role", "user")
                    .setRequired("role"),
            op -> op.alterTable("users").dropColumn("role"))
        .then(
            "0004",
            "widen total in orders",
            op -> {
              op.alterTable("orders").setType("total", decimal(12, 2));
              op.alterTable("users").createUniqueIndex("ix_users_full_name", "full_name", "role");
              op.sql(
                  "users",
                  "greet",
                  DialectSql.any("update users set full_name = 'Dr. ' || full_name"),
                  DialectSql.any("update users set full_name = substr(full_name, 5)"));
            },
            op -> {
              op.sql(
                  "users",
                  "greet",
                  DialectSql.any("update users set full_name = substr(full_name, 5)"),
                  DialectSql.any("update users set full_name = 'Dr. ' || full_name"));
              op.alterTable("users").dropIndex("ix_users_full_name");
              op.alterTable("orders").setType("total", integer());
            })
        .then(
            "0005",
            "hold legacy of users",
            op -> op.alterTable("users").holdColumn("legacy", "zz_0005_legacy"),
            op -> op.alterTable("users").restoreColumn("legacy", "zz_0005_legacy"));
  }
}
