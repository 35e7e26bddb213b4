package io.aludel.revision;

import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.Types.bigint;
import static io.aludel.migration.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.change.DataChange.RunSql;
import io.aludel.change.DialectSql;
import io.aludel.change.RunCode;
import io.aludel.migration.AlterTableOperations;
import io.aludel.migration.Operations;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which changes of two branches go together, in either order. */
class BranchConflictsTest {

  private static final Schema COMMON =
      Changes.apply(
          Schema.empty(),
          Operations.changesOf(
              op -> {
                op.createTable("users")
                    .ownedBy("User")
                    .column("id", bigint(), required())
                    .column("name", varchar(50))
                    .column("nick", varchar(50))
                    .primaryKey("pk_users", "id");
                op.createTable("orders")
                    .ownedBy("Order")
                    .column("id", bigint(), required())
                    .column("user_id", bigint())
                    .primaryKey("pk_orders", "id");
              }));

  private static final Map<String, Consumer<Operations>> CHANGES = new TreeMap<>();

  private static void users(String name, Consumer<AlterTableOperations> change) {
    CHANGES.put(name, op -> change.accept(op.alterTable("users")));
  }

  static {
    users("add email", table -> table.addColumn("email", varchar(50)));
    users("add longer email", table -> table.addColumn("email", varchar(90)));
    users("add phone", table -> table.addColumn("phone", varchar(50)));
    users("widen name", table -> table.setType("name", varchar(90)));
    users("require name", table -> table.backfill("name", "x").setRequired("name"));
    users("rename name", table -> table.renameColumn("name", "full_name"));
    users("drop name", table -> table.dropColumn("name"));
    users("hold nick", table -> table.holdColumn("nick", "zz_2_nick"));
    users("index name", table -> table.createIndex("ix_users_name", "name"));
    users("index name again", table -> table.createIndex("ix_again", "name"));
    users("index nick alike", table -> table.createIndex("ix_users_name", "nick"));
    users("unique nick", table -> table.addUnique("uq_users_nick", "nick"));
    users("check name", table -> table.addCheck("ck_name", "length(name) > 2"));
    users("backfill name", table -> table.backfill("name", "x"));
    CHANGES.put("rename users", op -> op.renameTable("users", "people"));
    CHANGES.put("drop users", op -> op.dropTable("users"));
    CHANGES.put(
        "refer to users",
        op -> op.alterTable("orders").addForeignKey("fk_orders", "user_id", "users", "id"));
    CHANGES.put(
        "add visits",
        op -> {
          op.createTable("visits")
              .column("id", bigint(), required())
              .column("user_id", bigint())
              .primaryKey("pk_visits", "id");
          op.alterTable("visits").addForeignKey("fk_visits", "user_id", "users", "id");
        });
    CHANGES.put("add tags", op -> op.createTable("tags").column("id", bigint()));
    CHANGES.put("add sequence", op -> op.createSequence("users_seq", 1, 50));
  }

  private static List<Change> changes(String name) {
    return switch (name) {
      case "run code" -> List.of(new RunCode("com.example.Code", true));
      case "trim names" ->
          List.of(
              new RunSql(
                  ObjectName.of("orders"),
                  "trim",
                  DialectSql.any("update users set name = trim(name)"),
                  Optional.empty(),
                  Optional.of("spaces say nothing")));
      default -> Operations.changesOf(CHANGES.get(name));
    };
  }

  private static Revision revision(String id, String name) {
    return new Revision(
        id,
        List.of("0001"),
        name,
        Optional.empty(),
        Optional.of(LocalDate.of(2026, 11, 21)),
        changes(name),
        List.of());
  }

  private static List<BranchConflict> conflicts(String one, String other) {
    return BranchConflicts.between(
        COMMON, List.of(revision("2a", one)), List.of(revision("2b", other)));
  }

  @ParameterizedTest
  @CsvSource({
    "add email, add phone",
    "add email, rename name",
    "add email, refer to users",
    "add visits, add tags",
    "add visits, refer to users",
    "add visits, add email",
    "widen name, hold nick",
    "index name, index name again",
    "index name, unique nick",
    "check name, unique nick",
    "require name, add sequence",
    "trim names, hold nick",
    "trim names, add email",
    "run code, drop users"
  })
  void theseGoTogether(String one, String other) {
    assertThat(conflicts(one, other)).isEmpty();
    assertThat(conflicts(other, one)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "add email, add longer email, column users.email",
    "add email, add email, column users.email",
    "widen name, require name, column users.name",
    "widen name, rename name, column users.name",
    "drop name, index name, column users.name",
    "rename name, index name, column users.name",
    "rename name, check name, column users.name",
    "backfill name, widen name, column users.name",
    "index name, index nick alike, index ix_users_name",
    "unique nick, hold nick, column users.nick",
    "rename users, add email, table users",
    "rename users, add visits, table users",
    "drop users, refer to users, table users",
    "trim names, rename name, column users.name",
    "trim names, backfill name, column users.name",
    "trim names, rename users, table users",
    "add tags, add tags, table tags",
    "add sequence, add sequence, sequence users_seq"
  })
  void theseDoNot(String one, String other, String object) {
    assertThat(conflicts(one, other)).extracting(BranchConflict::object).contains(object);
    assertThat(conflicts(other, one)).extracting(BranchConflict::object).contains(object);
  }
}
