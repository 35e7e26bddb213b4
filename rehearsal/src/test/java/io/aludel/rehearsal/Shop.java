package io.aludel.rehearsal;

import static io.aludel.migration.AlterTableOperations.column;
import static io.aludel.migration.ColumnOption.identity;
import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.Types.array;
import static io.aludel.migration.Types.bigint;
import static io.aludel.migration.Types.blob;
import static io.aludel.migration.Types.bool;
import static io.aludel.migration.Types.clob;
import static io.aludel.migration.Types.date;
import static io.aludel.migration.Types.decimal;
import static io.aludel.migration.Types.enumeration;
import static io.aludel.migration.Types.fixedChar;
import static io.aludel.migration.Types.floating;
import static io.aludel.migration.Types.inet;
import static io.aludel.migration.Types.instant;
import static io.aludel.migration.Types.integer;
import static io.aludel.migration.Types.json;
import static io.aludel.migration.Types.ordinal;
import static io.aludel.migration.Types.smallint;
import static io.aludel.migration.Types.time;
import static io.aludel.migration.Types.timeOffset;
import static io.aludel.migration.Types.timestamp;
import static io.aludel.migration.Types.timestampTz;
import static io.aludel.migration.Types.tinyint;
import static io.aludel.migration.Types.uuid;
import static io.aludel.migration.Types.varbinary;
import static io.aludel.migration.Types.varchar;
import static io.aludel.migration.Types.xml;

import io.aludel.change.DialectSql;
import io.aludel.migration.Operations;

/** A history in which everything comes back. */
final class Shop {

  private Shop() {}

  static TestSequence created() {
    return TestSequence.empty()
        .then(
            "create the shop",
            Shop::create,
            op -> {
              op.alterTable("orders").dropConstraint("fk_orders_user");
              op.alterTable("users").dropConstraint("fk_users_friend");
              op.dropTable("everything");
              op.dropTable("user_orders");
              op.dropTable("orders");
              op.dropTable("users");
            });
  }

  private static void create(Operations op) {
    op.createTable("users")
        .column("id", bigint(), required(), identity())
        .column("name", varchar(100), required())
        .column("email", varchar(255))
        .column("status", enumeration("NEW", "PAID"), required())
        .column("friend_id", bigint())
        .primaryKey("pk_users", "id")
        .unique("uq_users_email", "email");
    op.createTable("orders")
        .column("id", uuid(), required())
        .column("user_id", bigint(), required())
        .column("total", decimal(10, 2))
        .column("pieces", integer())
        .primaryKey("pk_orders", "id")
        .check("ck_orders_pieces", "pieces > 0");
    op.createTable("user_orders")
        .column("user_id", bigint(), required())
        .column("order_id", uuid(), required())
        .primaryKey("pk_user_orders", "user_id", "order_id");
    op.createTable("everything")
        .column("id", integer(), required())
        .column("a", bool(), required())
        .column("b", tinyint(), required())
        .column("c", smallint(), required())
        .column("d", floating(53), required())
        .column("e", fixedChar(3), required())
        .column("f", varbinary(9), required())
        .column("g", date(), required())
        .column("h", time(0), required())
        .column("i", timestamp(6), required())
        .column("j", timestampTz(6), required())
        .column("k", instant(6), required())
        .column("l", json(), required())
        .column("m", clob(), required())
        .column("n", blob(), required())
        .column("o", ordinal("A", "B"), required())
        .column("p", array(integer()), required())
        .column("q", xml(), required())
        .column("r", inet(), required())
        .column("s", timeOffset(0), required())
        .primaryKey("pk_everything", "id");
    op.alterTable("orders").addForeignKey("fk_orders_user", "user_id", "users", "id");
    op.alterTable("users").addForeignKey("fk_users_friend", "friend_id", "users", "id");
    op.alterTable("user_orders")
        .addForeignKey("fk_user_orders_user", "user_id", "users", "id")
        .addForeignKey("fk_user_orders_order", "order_id", "orders", "id");
  }

  static TestSequence sequence() {
    return created()
        .then(
            "rename users to people, and name to full_name",
            op -> {
              op.renameTable("users", "people");
              op.alterTable("people").renameColumn("name", "full_name");
            },
            op -> {
              op.alterTable("people").renameColumn("full_name", "name");
              op.renameTable("people", "users");
            })
        .then(
            "add role",
            op ->
                op.alterTable("people")
                    .addColumn("role", varchar(20))
                    .backfill("role", "user")
                    .setRequired("role"),
            op -> op.alterTable("people").dropColumn("role"))
        .then(
            "hold email",
            op ->
                op.alterTable("people")
                    .dropConstraint("uq_users_email")
                    .holdColumn("email", "zz_0004_email"),
            op ->
                op.alterTable("people")
                    .restoreColumn("email", "zz_0004_email")
                    .addUnique("uq_users_email", "email"))
        .then(
            "widen total, and compute the length of a name",
            op -> {
              op.alterTable("orders").setType("total", decimal(12, 2));
              op.sql(
                  "people",
                  "greet",
                  DialectSql.any("update people set full_name = concat('Dr. ', full_name)"),
                  DialectSql.any("update people set full_name = substr(full_name, 5)"));
            },
            op -> {
              op.sql(
                  "people",
                  "greet",
                  DialectSql.any("update people set full_name = substr(full_name, 5)"),
                  DialectSql.any("update people set full_name = concat('Dr. ', full_name)"));
              op.alterTable("orders").setType("total", decimal(10, 2));
            })
        .then(
            "names in numbers",
            op ->
                op.alterTable("orders")
                    .transform(
                        column("total", integer()),
                        "zz_0006_total",
                        DialectSql.any("cast(total * 100 as integer)")
                            .and("mariadb", "cast(total * 100 as signed)"),
                        DialectSql.any("total / 100.0")),
            op ->
                op.alterTable("orders")
                    .revertTransform("total", "zz_0006_total", DialectSql.any("total / 100.0")))
        .then(
            "let everything go",
            op -> op.holdTable("everything", "zz_0007_everything"),
            op -> op.restoreTable("everything", "zz_0007_everything"))
        .then(
            "destroy the status",
            op -> op.alterTable("people").dropColumn("status"),
            op ->
                op.alterTable("people")
                    .addColumn("status", enumeration("NEW", "PAID"))
                    .backfill("status", "NEW")
                    .setRequired("status"));
  }
}
