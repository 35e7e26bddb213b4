package io.aludel.dialect;

import static io.aludel.dialect.ShopCase.shop;

import java.util.List;

/** What is held, and gets its name back: the way back of holding, as a change of its own. */
final class RestoreCases {

  private RestoreCases() {}

  static List<ChangeCase> all() {
    return List.of(
        new ChangeCase(
                "restore a held column",
                op -> {
                  shop(op);
                  op.alterTable("users").holdColumn("name", "zz_0002_name");
                },
                op -> op.alterTable("users").restoreColumn("name", "zz_0002_name"))
            .rows("insert into users (zz_0002_name, age) values ('Ann', 30)"),
        new ChangeCase(
                "restore a held table",
                op -> {
                  shop(op);
                  op.holdTable("users", "zz_0002_users");
                },
                op -> op.restoreTable("users", "zz_0002_users"))
            .rows("insert into zz_0002_users (id, name, status) values (1, 'Ann', 'NEW')"),
        new ChangeCase(
            "restore a held sequence",
            op -> {
              op.createSequence("orders_SEQ", 1, 50);
              op.holdSequence("orders_SEQ", "zz_0002_SEQ");
            },
            op -> op.restoreSequence("orders_SEQ", "zz_0002_SEQ")));
  }
}
