package io.aludel.dialect;

import static io.aludel.migration.AlterTableOperations.column;
import static io.aludel.migration.ColumnOption.comment;
import static io.aludel.migration.ColumnOption.converter;
import static io.aludel.migration.ColumnOption.defaultSql;
import static io.aludel.migration.ColumnOption.generatedAs;
import static io.aludel.migration.ColumnOption.identity;
import static io.aludel.migration.ColumnOption.options;
import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.ColumnOption.version;
import static io.aludel.migration.ColumnOption.virtuallyGeneratedAs;
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
import io.aludel.change.Expression;
import io.aludel.migration.AlterTableOperations;
import io.aludel.migration.ColumnOption;
import io.aludel.migration.ForeignKeyOption;
import io.aludel.migration.MappingOption;
import io.aludel.migration.Operations;
import io.aludel.schema.Inheritance;
import io.aludel.schema.ReferentialAction;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every kind of change, on a small shop. */
final class ChangeCases {

  private ChangeCases() {}

  static List<ChangeCase> all() {
    return Stream.of(tables(), columns(), types(), transformations(), constraints(), others())
        .flatMap(List::stream)
        .toList();
  }

  private static void shop(Operations op) {
    op.createTable("users")
        .column("id", bigint(), required(), identity())
        .column("name", varchar(20), required(), comment("what they're called"))
        .column("age", integer())
        .column("status", enumeration("NEW", "ACTIVE"), required(), defaultSql("'NEW'"))
        .column("rank", ordinal("LOW", "HIGH"))
        .primaryKey("pk_users", "id")
        .comment("people");
  }

  private static void shopWithOrders(Operations op) {
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

  private static final String[] ROWS = {
    "insert into users (name, age, status, rank) values ('Ann', 30, 'NEW', 0)",
    "insert into users (name, age, status, rank) values ('Bob', null, 'ACTIVE', 1)"
  };

  private static final String[] ROWS_WITH_ORDERS = {
    ROWS[0], ROWS[1], "insert into orders (id, user_id, number, total) values (7, 2, 'x1', 9.99)"
  };

  private static ChangeCase users(String name, Consumer<AlterTableOperations> change) {
    return new ChangeCase(name, ChangeCases::shop, op -> change.accept(op.alterTable("users")))
        .rows(ROWS);
  }

  private static ChangeCase orders(String name, Consumer<AlterTableOperations> change) {
    return new ChangeCase(
            name, ChangeCases::shopWithOrders, op -> change.accept(op.alterTable("orders")))
        .rows(ROWS_WITH_ORDERS);
  }

  private static void referring(AlterTableOperations table, ForeignKeyOption... options) {
    table
        .dropConstraint("fk_orders_user_id")
        .addForeignKey("fk_orders_user_id", "user_id", "users", "id", options);
  }

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

  private static List<ChangeCase> tables() {
    return List.of(
        new ChangeCase("create a table", op -> {}, ChangeCases::shop),
        new ChangeCase(
            "create a table whose names have to be quoted",
            op -> {},
            op ->
                op.createTable("`Order`")
                    .column("user", integer())
                    .column("value", integer())
                    .column("`a \"b\"`", ordinal("A"))
                    .column("my column", integer())
                    .unique("uq_order_user", "user")),
        new ChangeCase("drop a table", ChangeCases::shop, op -> op.dropTable("users"))
            .rows(ROWS)
            .losing(),
        new ChangeCase("rename a table", ChangeCases::shop, op -> op.renameTable("users", "people"))
            .rows(ROWS),
        new ChangeCase(
                "rename a table that is referred to",
                ChangeCases::shopWithOrders,
                op -> op.renameTable("users", "people"))
            .rows(ROWS_WITH_ORDERS),
        new ChangeCase(
                "let two tables change places",
                ChangeCases::shopWithOrders,
                op -> {
                  op.renameTable("users", "tmp");
                  op.renameTable("orders", "users");
                  op.renameTable("tmp", "orders");
                })
            .rows(ROWS_WITH_ORDERS),
        new ChangeCase(
                "hold a table", ChangeCases::shop, op -> op.holdTable("users", "zz_0002_users"))
            .rows(ROWS),
        new ChangeCase(
                "hold a table with all that may be left in it",
                op -> {
                  shopWithOrders(op);
                  op.alterTable("orders")
                      .addUnique("uq_orders_number", "number")
                      .addCheck("ck_orders_positive", "total > 0");
                },
                op -> op.holdTable("orders", "zz_0002_orders"))
            .rows(ROWS_WITH_ORDERS),
        new ChangeCase(
                "hold a table and create another one under its name",
                ChangeCases::shop,
                op -> {
                  op.holdTable("users", "zz_0002_users");
                  shop(op);
                })
            .rows(ROWS),
        new ChangeCase(
            "create a table with all that a mapping may append",
            op -> {},
            op -> {
              op.createTable("notes")
                  .column("id", bigint(), required())
                  .column("text", varchar(20))
                  .column("loud", varchar(20), generatedAs("upper(text)"))
                  .primaryKey("pk_notes", "id")
                  .check("ck_notes_text", "text <> ''");
              op.createSequence("notes_SEQ", 1, 50, "cache 5");
            }),
        users("comment a table", table -> table.setTableComment("it's them")),
        users("drop a table's comment", AlterTableOperations::dropTableComment));
  }

  private static List<ChangeCase> columns() {
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
                    options("constraint ck_sure check (kind is not null)"))),
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
        users(
            "add a computed column",
            table -> table.addColumn("loud", varchar(20), generatedAs("upper(name)"))),
        users(
            "add a computed column that is required",
            table -> table.addColumn("loud", varchar(20), required(), generatedAs("upper(name)"))),
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
        computed("compute a column no more", table -> table.dropGenerated("loud")),
        computed("compute a column otherwise", table -> table.setGenerated("loud", "lower(name)")),
        computed("widen a computed column", table -> table.setType("loud", varchar(30))),
        computed("hold a computed column", table -> table.holdColumn("loud", "zz_0002_loud")),
        computed(
            "turn a computed column into an enum",
            table -> table.setType("loud", enumeration("ANN", "BOB"))),
        computed("make a computed column required", table -> table.setRequired("loud")),
        users("begin to compute a column", table -> table.setGenerated("age", "char_length(name)"))
            .losing(),
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
        users("set a default", table -> table.setDefault("age", "18")),
        users("drop a default", table -> table.dropDefault("status")),
        users("drop an identity", table -> table.dropIdentity("id")),
        orders("add an identity", table -> table.setIdentity("id")),
        users("comment a column", table -> table.setColumnComment("age", "in \"years\"")),
        users("drop a column's comment", table -> table.dropColumnComment("name")));
  }

  private static List<ChangeCase> types() {
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
        orders("lengthen a number", table -> table.setType("total", decimal(12, 4))));
  }

  private static List<ChangeCase> transformations() {
    return List.of(
        orders(
            "compute a column anew",
            table ->
                table.transform(
                    column("total", bigint(), required(), defaultSql("0"), comment("in cents")),
                    "zz_0002_total",
                    DialectSql.any("cast(total * 100 as bigint)"),
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
            "compute an enum from an ordinal",
            table ->
                table.transform(
                    column("rank", enumeration("LOW", "HIGH"), required(), defaultSql("'LOW'")),
                    "zz_0002_rank",
                    DialectSql.any("case rank when 0 then 'LOW' else 'HIGH' end"),
                    DialectSql.any("case rank when 'LOW' then 0 else 1 end"))));
  }

  private static List<ChangeCase> constraints() {
    return List.of(
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
        orders("drop a primary key", table -> table.dropConstraint("pk_orders")),
        orders("rename a primary key", table -> table.renameConstraint("pk_orders", "pk_o")),
        orders("drop a foreign key", table -> table.dropConstraint("fk_orders_user_id")),
        orders(
            "rename a foreign key", table -> table.renameConstraint("fk_orders_user_id", "fk_o")),
        orders("create an index", table -> table.createIndex("ix_o", "number", "total desc")),
        orders("create a unique index", table -> table.createUniqueIndex("ux_o", "number")),
        orders("drop an index that a foreign key uses", t -> t.dropIndex("ix_orders_user_id")),
        orders("rename an index", table -> table.renameIndex("ix_orders_user_id", "ix_o")));
  }

  private static List<ChangeCase> others() {
    Consumer<Operations> sequence = op -> op.createSequence("orders_SEQ", 1, 50);
    return List.of(
        new ChangeCase("create a sequence", op -> {}, sequence),
        new ChangeCase(
            "create sequences with odd starts",
            op -> {},
            op -> {
              op.createSequence("zero", 0, 1);
              op.createSequence("negative", -5, -3);
            }),
        new ChangeCase("drop a sequence", sequence, op -> op.dropSequence("orders_SEQ")),
        new ChangeCase(
            "rename a sequence", sequence, op -> op.renameSequence("orders_SEQ", "o_SEQ")),
        new ChangeCase("alter a sequence", sequence, op -> op.alterSequence("orders_SEQ", 1, 20)),
        new ChangeCase(
            "give a sequence options",
            sequence,
            op -> op.alterSequence("orders_SEQ", 1, 50, "cache 7 cycle maxvalue 5000")),
        new ChangeCase(
            "hold a sequence", sequence, op -> op.holdSequence("orders_SEQ", "zz_0002_SEQ")),
        new ChangeCase(
                "run a statement",
                ChangeCases::shop,
                op ->
                    op.sql(
                        "users",
                        "shout",
                        DialectSql.any("update users set name = upper(name);\n"),
                        DialectSql.any("update users set name = lower(name)")))
            .rows(ROWS)
            .losing(),
        new ChangeCase(
                "let a sequence give the keys of a table with rows",
                ChangeCases::shopWithOrders,
                op -> {
                  op.createSequence("orders_SEQ", 1, 50);
                  op.advanceSequence("orders_SEQ", "orders", "id");
                })
            .rows(ROWS_WITH_ORDERS),
        users(
            "say what rows mean",
            table ->
                table
                    .setMapping(
                        MappingOption.inheritance(Inheritance.SINGLE_TABLE),
                        MappingOption.discriminator("U", "shop.User"),
                        MappingOption.identity())
                    .setColumnMapping("age", converter("shop.Ages"), version())),
        users("say things about the history alone", table -> table.ownedBy("shop.other.User")));
  }
}
