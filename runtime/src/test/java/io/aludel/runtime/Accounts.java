package io.aludel.runtime;

import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.Types.bigint;
import static io.aludel.migration.Types.integer;
import static io.aludel.migration.Types.varchar;

/** A history of one large table. */
final class Accounts {

  /** Agreement to all that the way down loses. */
  static final Approval LOSSES = Approval.none().allowLoss("accounts.role");

  private Accounts() {}

  static TestSequence sequence() {
    return TestSequence.empty()
        .then(
            "0001",
            "add accounts",
            op ->
                op.createTable("accounts")
                    .column("id", integer(), required())
                    .column("name", varchar(60), required())
                    .column("legacy", varchar(20))
                    .column("hits", integer(), required())
                    .primaryKey("pk_accounts", "id"),
            op -> op.dropTable("accounts"))
        .then(
            "0002",
            "add role",
            op ->
                op.alterTable("accounts")
                    .addColumn("role", varchar(20))
                    .backfill("role", "user")
                    .setRequired("role"),
            op -> op.alterTable("accounts").dropColumn("role"))
        .then(
            "0003",
            "widen key",
            op -> op.alterTable("accounts").setType("id", bigint()),
            op -> op.alterTable("accounts").setType("id", integer()))
        .then(
            "0004",
            "index names",
            op -> op.alterTable("accounts").createIndex("ix_accounts_name", "name"),
            op -> op.alterTable("accounts").dropIndex("ix_accounts_name"))
        .then(
            "0005",
            "hold legacy",
            op -> op.alterTable("accounts").holdColumn("legacy", "zz_0005_legacy"),
            op -> op.alterTable("accounts").restoreColumn("legacy", "zz_0005_legacy"));
  }

  /** Creates the table and fills it with rows whose keys count from 1. */
  static void fill(TestDatabase database, int rows) {
    database.migrator(sequence()).upgrade("0001", Approval.none());
    String numbers =
        switch (database.name()) {
          case "h2" -> "select x as n from system_range(1, " + rows + ") s";
          case "mariadb" -> "select seq as n from seq_1_to_" + rows;
          case "sqlite" ->
              "with recursive s(n) as (select 1 union all select n + 1 from s where n < "
                  + rows
                  + ") select n from s";
          default -> "select n from generate_series(1, " + rows + ") as s(n)";
        };
    database.execute(
        "insert into accounts (id, name, legacy, hits)"
            + " select n, concat('name ', n), concat('legacy ', n), 0 from ("
            + numbers
            + ") numbers");
  }
}
