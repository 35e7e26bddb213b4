package io.aludel.dialect;

import static io.aludel.dialect.ShopCase.ROWS;
import static io.aludel.dialect.ShopCase.orders;
import static io.aludel.dialect.ShopCase.users;
import static io.aludel.migration.ColumnOption.comment;
import static io.aludel.migration.ColumnOption.defaultSql;
import static io.aludel.migration.ColumnOption.options;
import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.Types.enumeration;
import static io.aludel.migration.Types.varchar;

import io.aludel.change.DialectSql;
import io.aludel.change.Expression;
import java.util.List;

/** Columns that come, go, and change. */
final class ColumnCases {

  private ColumnCases() {}

  static List<ChangeCase> all() {
    return List.of(
        users("add a column", table -> table.addColumn("email", varchar(50))),
        users(
            "add a column with everything",
            table ->
                table.addColumn(
                    "kind",
                    enumeration("A", "B"),
                    required(),
                    defaultSql("'B'"),
                    comment("which"),
                    options("check (kind is not null)"))),
        users(
            "add a required column in stages",
            table ->
                table.addColumn("role", varchar(20)).backfill("role", "it's").setRequired("role")),
        users(
            "fill a column with an expression",
            table ->
                table
                    .addColumn("shout", varchar(20))
                    .backfillSql("shout", DialectSql.any("upper(name)"))),
        new ChangeCase(
                "add a required column that rows have no value for",
                ShopCase::shop,
                op -> op.alterTable("users").addColumn("email", varchar(50), required()))
            .misfits(ROWS),
        users("drop a column", table -> table.dropColumn("age")).losing(),
        users(
                "drop a required column that comes back filled",
                table -> table.dropColumn("name", new Expression.Value("?")))
            .losing(),
        users("drop an enum column", table -> table.dropColumn("status")).losing(),
        users("rename a column", table -> table.renameColumn("name", "full_name")),
        users("rename an enum column", table -> table.renameColumn("status", "state")),
        users("rename an ordinal column", table -> table.renameColumn("rank", "level")),
        users("quote a column", table -> table.renameColumn("age", "`Age`")),
        orders(
            "let two columns change places",
            table ->
                table
                    .renameColumn("id", "tmp")
                    .renameColumn("user_id", "id")
                    .renameColumn("tmp", "user_id")),
        users("hold a column", table -> table.holdColumn("name", "zz_0002_name")),
        users("hold an enum column", table -> table.holdColumn("status", "zz_0002_status")),
        users("hold an ordinal column", table -> table.holdColumn("rank", "zz_0002_rank")),
        users(
            "hold an identity",
            table -> table.dropConstraint("pk_users").holdColumn("id", "zz_0002_id")),
        users(
            "hold a column and add another one under its name",
            table ->
                table
                    .holdColumn("status", "zz_0002_status")
                    .addColumn("status", enumeration("ON", "OFF"))),
        users("make a column required", table -> table.setRequired("rank")),
        users("make a column optional", table -> table.setOptional("name")),
        users("end a column with other SQL", table -> table.setColumnOptions("age", "invisible")),
        users("set a default", table -> table.setDefault("age", "18")),
        users("drop a default", table -> table.dropDefault("status")),
        users("drop an identity", table -> table.dropIdentity("id")),
        users(
            "rename what is counted while it has no key",
            table ->
                table
                    .dropConstraint("pk_users")
                    .renameColumn("id", "number")
                    .addPrimaryKey("pk_users", "number")),
        orders("add an identity", table -> table.setIdentity("id")),
        users("comment a column", table -> table.setColumnComment("age", "in \"years\"")),
        users("drop a column's comment", table -> table.dropColumnComment("name")));
  }
}
