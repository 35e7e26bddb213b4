package io.aludel.dialect;

import static io.aludel.dialect.ShopCase.ROWS;
import static io.aludel.dialect.ShopCase.users;

import java.util.List;

/** What is held, and goes for good: taken back, it is there again, and empty. */
final class PurgeCases {

  private PurgeCases() {}

  static List<ChangeCase> all() {
    return List.of(
        users(
                "purge a column",
                table -> table.holdColumn("status", "zz_0002_status").purgeColumn("zz_0002_status"))
            .losing(),
        users(
                "purge an optional column",
                table -> table.holdColumn("rank", "zz_0002_rank").purgeColumn("zz_0002_rank"))
            .losing(),
        new ChangeCase(
                "purge a table that holds a column",
                ShopCase::shop,
                op -> {
                  op.alterTable("users").holdColumn("age", "zz_0002_age");
                  op.holdTable("users", "zz_0003_users");
                  op.purgeTable("zz_0003_users");
                })
            .rows(ROWS)
            .losing(),
        new ChangeCase(
            "purge a sequence",
            op -> op.createSequence("orders_SEQ", 1, 50),
            op -> {
              op.holdSequence("orders_SEQ", "zz_0002_SEQ");
              op.purgeSequence("zz_0002_SEQ");
            }),
        users("retire a column that may be empty", table -> table.retireColumn("age")),
        new ChangeCase("retire a table", ShopCase::shop, op -> op.retireTable("users")).rows(ROWS),
        new ChangeCase(
                "map a retired column again",
                op -> {
                  ShopCase.shop(op);
                  op.alterTable("users").setOptional("name").retireColumn("name");
                },
                op -> op.alterTable("users").unretireColumn("name").setRequired("name"))
            .rows(ROWS),
        users("retire a column", table -> table.setOptional("name").retireColumn("name")));
  }
}
