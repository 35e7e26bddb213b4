package io.aludel.dialect;

import static io.aludel.migration.ColumnOption.generatedAs;
import static io.aludel.migration.ColumnOption.identity;
import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.Types.bigint;
import static io.aludel.migration.Types.integer;
import static io.aludel.migration.Types.varchar;
import static io.aludel.migration.Types.verbatim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.migration.ForeignKeyOption;
import io.aludel.migration.Operations;
import io.aludel.schema.ReferentialAction;
import io.aludel.schema.Schema;
import io.aludel.testing.Databases;
import io.aludel.testing.TestDatabase;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A table that is built anew is the same table to all that depends on it. */
class SqliteRebuildTest {

  private static final String CHILDREN = "select count(*) from orders";

  private final Dialect sqlite = Dialects.named("sqlite");

  private TestDatabase database;
  private Schema schema = Schema.empty();

  @BeforeEach
  void open() {
    database = Databases.open(sqlite);
    change(
        op -> {
          op.createTable("users")
              .column("id", bigint(), required(), identity())
              .column("name", varchar(20))
              .column("age", integer())
              .column("loud", varchar(20), generatedAs("upper(name)"))
              .primaryKey("pk_users", "id");
          op.createTable("orders")
              .column("id", bigint(), required())
              .column("user_id", bigint())
              .primaryKey("pk_orders", "id");
          op.alterTable("orders")
              .addForeignKey(
                  "fk_orders_user_id",
                  "user_id",
                  "users",
                  "id",
                  ForeignKeyOption.onDelete(ReferentialAction.CASCADE));
        });
    database.run("insert into users (id, name, age) values (1, 'Ann', 30), (9, 'Bob', 40)");
    database.run("delete from users where id = 9");
    database.run("insert into orders (id, user_id) values (7, 1)");
    database.run("pragma foreign_keys = on");
  }

  @AfterEach
  void close() {
    database.close();
  }

  private List<Statement> statements(Consumer<Operations> change) {
    return sqlite.statements(schema, Operations.changesOf(change));
  }

  /** Carries a change out as a run does. */
  private void change(Consumer<Operations> change) {
    List<Change> changes = Operations.changesOf(change);
    List<Statement> statements = sqlite.statements(schema, changes);
    List<String> before = database.query("pragma foreign_keys");
    database.run("pragma foreign_keys = off");
    database.run("begin");
    database.run(statements);
    assertThat(database.query("pragma foreign_key_check")).isEmpty();
    database.run("commit");
    database.run("pragma foreign_keys = " + before.get(0));
    schema = Changes.apply(schema, changes);
  }

  private void rebuildUsers() {
    Consumer<Operations> change = op -> op.alterTable("users").setType("name", varchar(50));
    assertThat(statements(change)).anyMatch(each -> each.sql().equals("drop table users"));
    change(change);
  }

  @Test
  void trapOfTheTransactionThatDeletesChildren() {
    database.run("begin");
    database.run("pragma foreign_keys = off");
    database.run("create table other (id integer primary key)");
    database.run("insert into other select id from users");
    database.run("drop table users");
    database.run("alter table other rename to users");
    database.run("commit");
    assertThat(database.query(CHILDREN)).containsExactly("0");
  }

  @Test
  void childrenStay() {
    rebuildUsers();
    assertThat(database.query(CHILDREN)).containsExactly("1");
    database.run("delete from users where id = 1");
    assertThat(database.query(CHILDREN)).containsExactly("0");
  }

  @Test
  void trapOfRenamingTheOldTableFirst() {
    database.run("pragma foreign_keys = off");
    database.run("alter table users rename to old");
    database.run("create table users (id integer primary key)");
    database.run("drop table old");
    assertThat(database.query("select \"table\" from pragma_foreign_key_list('orders')"))
        .containsExactly("old");
  }

  @Test
  void foreignKeysReferToTheNewTable() {
    rebuildUsers();
    assertThat(database.query("select \"table\" from pragma_foreign_key_list('orders')"))
        .containsExactly("users");
  }

  private static final String TRIGGER_ELSEWHERE =
      "create trigger touch after insert on orders begin"
          + " update users set age = age + 1 where id = new.user_id; end";

  @Test
  void trapOfATriggerElsewhere() {
    database.run(TRIGGER_ELSEWHERE);
    database.run("pragma foreign_keys = off");
    database.run("create table other (id integer primary key, age integer)");
    database.run("drop table users");
    assertThatThrownBy(() -> database.run("alter table other rename to users"))
        .hasRootCauseMessage(
            "[SQLITE_ERROR] SQL error or missing database (error in trigger touch: no such table:"
                + " main.users)");
  }

  @Test
  void triggersElsewhereGoOn() {
    database.run(TRIGGER_ELSEWHERE);
    rebuildUsers();
    database.run("insert into orders (id, user_id) values (8, 1)");
    assertThat(database.query("select age from users where id = 1")).containsExactly("31");
  }

  private static final String OWN_TRIGGER =
      "create trigger fill after insert on users when new.age is null begin"
          + " update users set age = 0 where id = new.id; end";

  @Test
  void trapOfWhatGoesWithTheTable() {
    database.run(OWN_TRIGGER);
    database.run("pragma foreign_keys = off");
    database.run("drop table users");
    assertThat(database.query("select name from sqlite_schema where type = 'trigger'")).isEmpty();
  }

  @Test
  void whatNobodyToldOfComesBack() {
    database.run(OWN_TRIGGER);
    database.run("create unique index ux_lower on users (lower(name)) where age > 3");
    database.run("create view adults as select id, name from users where age >= 18");
    List<String> before = objects();
    rebuildUsers();
    assertThat(objects()).isEqualTo(before);
    database.run("insert into users (name) values ('Cy')");
    assertThat(database.query("select age from users where name = 'Cy'")).containsExactly("0");
    assertThatThrownBy(() -> database.run("insert into users (name, age) values ('ANN', 4)"))
        .hasStackTraceContaining("ux_lower");
    assertThat(database.query("select name from adults")).containsExactly("Ann");
    assertThat(database.query("select count(*) from sqlite_temp_schema")).containsExactly("0");
  }

  private List<String> objects() {
    return database.query(
        "select type, name, tbl_name, sql from sqlite_schema"
            + " where type <> 'table' and sql is not null order by name");
  }

  /** A script cannot do what a run does: it stops, and takes back what it has done. */
  @Test
  void aScriptStopsRatherThanLoseATrigger() {
    database.run(OWN_TRIGGER);
    List<Statement> script = statements(op -> op.alterTable("users").setType("name", varchar(50)));
    database.run("pragma foreign_keys = off");
    database.run("begin");
    assertThatThrownBy(() -> script.forEach(each -> database.run(each.sql())))
        .hasStackTraceContaining(
            "table users has triggers or indexes that only aludel upgrade and downgrade bring"
                + " back");
    assertThat(objects()).hasSize(1);
    assertThat(database.query("select type from pragma_table_xinfo('users') where name = 'name'"))
        .containsExactly("varchar(20)");
  }

  @Test
  void aColumnThatAViewNeedsDoesNotGo() {
    database.run("create view ages as select age from users");
    assertThatThrownBy(
            () ->
                change(op -> op.alterTable("users").dropColumn("age").setType("name", varchar(50))))
        .hasStackTraceContaining("error in view ages");
  }

  @Test
  void aCounterGoesOnPastWhatWasDeleted() {
    rebuildUsers();
    change(op -> op.renameTable("users", "people"));
    database.run("insert into people (name) values ('Cy')");
    assertThat(database.query("select id, loud from people where name = 'Cy'"))
        .containsExactly("10 CY");
  }

  @Test
  void optionsAndComputedColumnsSurvive() {
    change(
        op -> {
          op.createTable("notes")
              .column("id", verbatim("text"), required())
              .column("size", verbatim("int"))
              .column("twice", verbatim("int"), generatedAs("size * 2"))
              .primaryKey("pk_notes", "id")
              .options("strict, without rowid");
        });
    database.run("insert into notes (id, size) values ('a', 4)");
    change(op -> op.alterTable("notes").setDefault("size", "1"));
    assertThat(database.query("select wr, strict from pragma_table_list where name = 'notes'"))
        .containsExactly("1 1");
    assertThat(database.query("select * from notes")).containsExactly("a 4 8");
  }

  @Test
  void aComputedColumnThatIsHeldFollowsItsSource() {
    change(op -> op.alterTable("users").holdColumn("loud", "zz_1_loud"));
    change(op -> op.alterTable("users").renameColumn("name", "title"));
    change(op -> op.alterTable("users").setType("title", varchar(50)));
    change(op -> op.alterTable("users").restoreColumn("loud", "zz_1_loud"));
    database.run("update users set title = 'Eve'");
    assertThat(database.query("select loud from users")).containsExactly("EVE");
  }

  @Test
  void whatComesTogetherIsBuiltOnce() {
    Consumer<Operations> change =
        op ->
            op.alterTable("users")
                .setType("name", varchar(50))
                .addUnique("uq_users_name", "name")
                .setDefault("age", "18")
                .addColumn("email", varchar(50))
                .setRequired("name")
                .createIndex("ix_users_email", "email");
    assertThat(statements(change))
        .filteredOn(each -> each.sql().startsWith("create table zz_rebuild_users"))
        .hasSize(1);
    change(change);
    assertThat(database.query("select name, age from users")).containsExactly("Ann 30");
  }

  @Test
  void aNewTableHasItsForeignKeysFromTheStart() {
    Consumer<Operations> change =
        op -> {
          op.createTable("a").column("id", integer()).column("b", integer()).primaryKey("pa", "id");
          op.createTable("b").column("id", integer()).column("a", integer()).primaryKey("pb", "id");
          op.alterTable("a").createIndex("ix_a_b", "b").addForeignKey("fa", "b", "b", "id");
          op.alterTable("b").addForeignKey("fb", "a", "a", "id");
        };
    assertThat(statements(change)).hasSize(3).noneMatch(each -> each.sql().contains("zz_"));
  }

  @Test
  void aColumnOfTheSameNameIsAnotherOne() {
    change(
        op ->
            op.alterTable("users")
                .dropColumn("age")
                .addColumn("age", integer(), required())
                .setDefault("age", "5"));
    assertThat(database.query("select age from users")).containsExactly("5");
  }
}
