package io.aludel.dialect;

import static io.aludel.dialect.ShopCase.orders;
import static io.aludel.dialect.ShopCase.users;
import static io.aludel.migration.AlterTableOperations.column;
import static io.aludel.migration.ColumnOption.comment;
import static io.aludel.migration.ColumnOption.defaultSql;
import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.Types.bigint;
import static io.aludel.migration.Types.bool;
import static io.aludel.migration.Types.decimal;
import static io.aludel.migration.Types.enumeration;
import static io.aludel.migration.Types.integer;
import static io.aludel.migration.Types.ordinal;
import static io.aludel.migration.Types.tinyint;
import static io.aludel.migration.Types.unchecked;
import static io.aludel.migration.Types.varchar;
import static io.aludel.migration.Types.verbatimEnumeration;

import io.aludel.change.DialectSql;
import java.util.List;
import java.util.stream.Stream;

/** Types that change in place, or by a transformation. */
final class TypeCases {

  private TypeCases() {}

  static List<ChangeCase> all() {
    return Stream.of(inPlace(), transformations()).flatMap(List::stream).toList();
  }

  private static List<ChangeCase> inPlace() {
    return List.of(
        users("widen text", table -> table.setType("name", varchar(50))),
        users("narrow text", table -> table.setType("name", varchar(5))),
        users("widen an integer", table -> table.setType("age", bigint())),
        users("narrow an integer", table -> table.setType("age", tinyint())),
        users(
            "widen an integer with a default",
            table -> table.setDefault("age", "18").setType("age", decimal(12, 2))),
        users("narrow an identity", table -> table.setType("id", integer())),
        users(
            "add a constant to an enum",
            table -> table.setType("status", enumeration("NEW", "ACTIVE", "GONE"))),
        users("take a constant from an enum", table -> table.setType("status", enumeration("NEW")))
            .rows("insert into users (name) values ('Ann')"),
        users("reorder an enum", table -> table.setType("status", enumeration("ACTIVE", "NEW"))),
        users(
            "check an enum no more",
            table -> table.setType("status", unchecked(enumeration("NEW", "ACTIVE")))),
        users(
            "add a constant to an enum behind a definition",
            table ->
                table
                    .addColumn("kind", verbatimEnumeration("varchar(10)", "A", "B"))
                    .setType("kind", verbatimEnumeration("varchar(10)", "A", "B", "C"))),
        users("turn an enum into text", table -> table.setType("status", varchar(30))),
        users("turn text into an enum", table -> table.setType("name", enumeration("Ann", "Bob"))),
        users(
            "add a constant to an ordinal",
            table -> table.setType("rank", ordinal("LOW", "HIGH", "TOP"))),
        users("take a constant from an ordinal", table -> table.setType("rank", ordinal("LOW")))
            .rows("insert into users (name, rank) values ('Ann', 0)"),
        orders("shorten a number", table -> table.setType("total", decimal(5, 2))),
        orders("round a number", table -> table.setType("total", decimal(10, 0))).losing(),
        orders("lengthen a number", table -> table.setType("total", decimal(12, 4))));
  }

  private static List<ChangeCase> transformations() {
    return List.of(
        users(
            "compute a column anew with no way back",
            table ->
                table.transformOneWay(
                    column("name", integer(), required()),
                    "zz_0002_name",
                    DialectSql.any("length(name)"),
                    "a length is no name")),
        orders(
            "compute a column anew",
            table ->
                table.transform(
                    column("total", bigint(), required(), defaultSql("0"), comment("in cents")),
                    "zz_0002_total",
                    DialectSql.any("total * 100"),
                    DialectSql.any("total / 100.0"))),
        users(
            "compute an enum anew",
            table ->
                table.transform(
                    column("status", bool(), required()),
                    "zz_0002_status",
                    DialectSql.any("status = 'ACTIVE'"),
                    DialectSql.any("case when status then 'ACTIVE' else 'NEW' end"))),
        users(
            "compute a shorter text",
            table ->
                table.transform(
                    column("name", varchar(4), required()),
                    "zz_0002_name",
                    DialectSql.any("trim(name)"),
                    DialectSql.any("name"))),
        users(
            "compute an enum from a text",
            table ->
                table.transform(
                    column("name", enumeration("Ann", "Bob")),
                    "zz_0002_name",
                    DialectSql.any("trim(name)"),
                    DialectSql.any("name"))),
        users(
            "compute an enum from an ordinal",
            table ->
                table.transform(
                    column("rank", enumeration("LOW", "HIGH"), required(), defaultSql("'LOW'")),
                    "zz_0002_rank",
                    DialectSql.any("case rank when 0 then 'LOW' else 'HIGH' end"),
                    DialectSql.any("case rank when 'LOW' then 0 else 1 end"))));
  }
}
