package io.aludel.dialect;

import static io.aludel.dialect.ShopCase.ROWS;
import static io.aludel.dialect.ShopCase.shop;
import static io.aludel.dialect.ShopCase.users;
import static io.aludel.migration.ColumnOption.comment;
import static io.aludel.migration.ColumnOption.generatedAs;
import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.ColumnOption.virtuallyGeneratedAs;
import static io.aludel.migration.Types.enumeration;
import static io.aludel.migration.Types.integer;
import static io.aludel.migration.Types.varchar;

import io.aludel.migration.AlterTableOperations;
import io.aludel.migration.ColumnOption;
import java.util.List;
import java.util.function.Consumer;

/** Columns that the database computes. */
final class ComputedColumnCases {

  private ComputedColumnCases() {}

  private static ChangeCase computed(String name, Consumer<AlterTableOperations> change) {
    return computed(name, generatedAs("upper(name)"), change);
  }

  private static ChangeCase virtual(String name, Consumer<AlterTableOperations> change) {
    return computed(name, virtuallyGeneratedAs("upper(name)"), change);
  }

  private static ChangeCase computed(
      String name, ColumnOption computation, Consumer<AlterTableOperations> change) {
    return new ChangeCase(
            name,
            op -> {
              shop(op);
              op.alterTable("users").addColumn("loud", varchar(20), computation, comment("SHOUT"));
            },
            op -> change.accept(op.alterTable("users")))
        .rows(ROWS);
  }

  static List<ChangeCase> all() {
    return List.of(
        users(
            "add a computed column",
            table -> table.addColumn("loud", varchar(20), generatedAs("upper(name)"))),
        users(
            "add a computed column that is required",
            table -> table.addColumn("loud", varchar(20), required(), generatedAs("upper(name)"))),
        users(
                "add a required column that is computed from one that may be empty",
                table -> table.addColumn("older", integer(), required(), generatedAs("age + 1")))
            .rows(ROWS[0]),
        new ChangeCase(
                "compute a required column from one that may be empty",
                op -> {
                  shop(op);
                  op.alterTable("users")
                      .addColumn("older", integer(), required(), generatedAs("length(name)"));
                },
                op -> op.alterTable("users").setGenerated("older", "age + 1"))
            .rows(ROWS[0]),
        users(
            "add a computed column and a unique key on it",
            table ->
                table
                    .addColumn("loud", varchar(20), generatedAs("upper(name)"))
                    .addUnique("uq_users_loud", "loud")),
        users(
                "add a column with one value and a unique key on it",
                table ->
                    table
                        .addColumn("role", varchar(20))
                        .backfill("role", "none")
                        .addUnique("uq_users_role", "role"))
            .rows(ROWS[0]),
        users(
            "add a virtual column",
            table ->
                table.addColumn(
                    "loud", varchar(20), virtuallyGeneratedAs("upper(name)"), comment("SHOUT"))),
        computed(
            "compute a column virtually",
            table -> table.setVirtuallyGenerated("loud", "upper(name)")),
        virtual("compute a virtual column no more", table -> table.dropGenerated("loud")),
        virtual(
            "compute a virtual column otherwise",
            table -> table.setVirtuallyGenerated("loud", "lower(name)")),
        virtual("store a virtual column", table -> table.setGenerated("loud", "upper(name)")),
        virtual("widen a virtual column", table -> table.setType("loud", varchar(30))),
        virtual("hold a virtual column", table -> table.holdColumn("loud", "zz_0002_loud")),
        virtual("rename a virtual column", table -> table.renameColumn("loud", "cry")),
        virtual(
            "turn a virtual column into an enum",
            table -> table.setType("loud", enumeration("ANN", "BOB"))),
        virtual(
            "compute a required virtual column no more",
            table -> table.setRequired("loud").dropGenerated("loud")),
        virtual("make a virtual column required", table -> table.setRequired("loud")),
        computed(
            "compute a column otherwise whose source gets another name",
            table -> table.renameColumn("name", "label").setGenerated("loud", "lower(label)")),
        computed(
            "widen what a column is computed from", table -> table.setType("name", varchar(60))),
        computed("compute a column no more", table -> table.dropGenerated("loud")),
        computed("compute a column otherwise", table -> table.setGenerated("loud", "lower(name)")),
        computed("widen a computed column", table -> table.setType("loud", varchar(30))),
        computed("hold a computed column", table -> table.holdColumn("loud", "zz_0002_loud")),
        computed(
            "turn a computed column into an enum",
            table -> table.setType("loud", enumeration("ANN", "BOB"))),
        computed("make a computed column required", table -> table.setRequired("loud")),
        users("begin to compute a column", table -> table.setGenerated("age", "length(name)"))
            .losing());
  }
}
