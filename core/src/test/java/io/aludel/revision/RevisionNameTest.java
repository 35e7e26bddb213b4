package io.aludel.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.Change;
import io.aludel.change.ColumnAttributeChange.SetOptional;
import io.aludel.change.ColumnAttributeChange.SetRequired;
import io.aludel.change.ColumnAttributeChange.SetType;
import io.aludel.change.ColumnChange.AddColumn;
import io.aludel.change.ColumnChange.DropColumn;
import io.aludel.change.ColumnChange.HoldColumn;
import io.aludel.change.ColumnChange.RenameColumn;
import io.aludel.change.ConstraintChange.AddConstraint;
import io.aludel.change.ConstraintChange.CreateIndex;
import io.aludel.change.ConstraintChange.DropConstraint;
import io.aludel.change.ConstraintChange.RenameConstraint;
import io.aludel.change.DataChange.Backfill;
import io.aludel.change.DataChange.RunSql;
import io.aludel.change.DialectSql;
import io.aludel.change.Expression;
import io.aludel.change.SequenceChange.CreateSequence;
import io.aludel.change.SequenceChange.HoldSequence;
import io.aludel.change.SequenceChange.RenameSequence;
import io.aludel.change.TableChange.CreateTable;
import io.aludel.change.TableChange.DropTable;
import io.aludel.change.TableChange.HoldTable;
import io.aludel.change.TableChange.RenameTable;
import io.aludel.change.TableChange.SetOwner;
import io.aludel.schema.Check;
import io.aludel.schema.Column;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Index;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Sequence;
import io.aludel.schema.Table;
import io.aludel.schema.Type.Plain;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionNameTest {

  private static final ObjectName USERS = ObjectName.of("users");
  private static final ObjectName ORDERS = ObjectName.of("shop.`orders`");
  private static final ObjectName SEQUENCE = ObjectName.of("users_seq");
  private static final Name ROLE = Name.of("role");

  private static Change create(ObjectName table) {
    return new CreateTable(Table.of(table, "shop.Entity"));
  }

  private static Change add(ObjectName table, String column) {
    return new AddColumn(table, Column.of(column, Plain.BIGINT));
  }

  private static Change index(ObjectName table, String... columns) {
    List<Index.Part> parts = List.of(columns).stream().map(Index.Part::of).toList();
    return new CreateIndex(table, new Index(Name.of("ix"), parts, false));
  }

  private static Change foreignKey(ObjectName table, String column) {
    return new AddConstraint(
        table,
        new ForeignKey(Name.of("fk"), List.of(Name.of(column)), USERS, List.of(Name.of("id"))));
  }

  private static Change hold(ObjectName table, String column) {
    return new HoldColumn(table, Name.of(column), Name.of("zz_2_" + column), Optional.empty());
  }

  private static Arguments name(String slug, Change... changes) {
    return Arguments.of(slug, List.of(changes));
  }

  static List<Arguments> names() {
    Change backfill = new Backfill(USERS, ROLE, new Expression.Value("user"));
    Change createSequence = new CreateSequence(new Sequence(SEQUENCE, 1, 50));
    Change email = add(USERS, "email");
    Change renameName = new RenameColumn(USERS, Name.of("name"), Name.of("full_name"));
    Change status = new SetType(ORDERS, Name.of("status"), Plain.BIGINT);
    return List.of(
        name("add_users_table", create(USERS)),
        name("add_users_table", createSequence, create(USERS), index(USERS, "email")),
        name("add_users_table_and_more", create(USERS), create(ORDERS), foreignKey(ORDERS, "u")),
        name("remove_orders_table", new DropTable(ORDERS)),
        name(
            "remove_users_table",
            new RenameConstraint(USERS, Name.of("pk_users"), Name.of("zz_2_pk_users")),
            new HoldSequence(SEQUENCE, ObjectName.of("zz_2_users_seq")),
            new HoldTable(USERS, ObjectName.of("zz_2_users"))),
        name("rename_users_to_accounts", new RenameTable(USERS, ObjectName.of("accounts"))),
        name(
            "rename_users_to_accounts",
            new RenameTable(USERS, ObjectName.of("accounts")),
            new RenameConstraint(ObjectName.of("accounts"), Name.of("a"), Name.of("b")),
            new RenameSequence(SEQUENCE, ObjectName.of("accounts_seq")),
            new SetOwner(ObjectName.of("accounts"), "shop.Account")),
        name("rename_name_to_full_name_in_users", renameName),
        name("add_email_to_users", email),
        name(
            "add_role_to_users",
            add(USERS, "role"),
            backfill,
            new SetRequired(USERS, ROLE),
            index(USERS, "role")),
        name("add_email_to_users_and_more", email, add(USERS, "role"), backfill),
        name("remove_legacy_field_from_users", hold(USERS, "legacy_field")),
        name("remove_legacy_field_from_users", hold(USERS, "legacyField")),
        name(
            "remove_role_from_users",
            new DropConstraint(USERS, Name.of("uq_users_role")),
            new SetOptional(USERS, ROLE),
            new DropColumn(USERS, ROLE)),
        name("modify_status_in_orders", status),
        name("modify_role_in_users", backfill, new SetRequired(USERS, ROLE)),
        name("create_index_on_orders_status", index(ORDERS, "status")),
        name("create_index_on_orders_status_at", index(ORDERS, "status", "at desc")),
        name("add_key_on_orders_u", foreignKey(ORDERS, "u"), index(ORDERS, "u")),
        name(
            "remove_ck_from_users",
            new DropConstraint(USERS, Name.of("ck")),
            new AddConstraint(USERS, new Check(Name.of("ck"), "a > 0"))),
        name("change_owner_of_users", new SetOwner(USERS, "shop.Member")),
        name("add_users_seq_sequence", createSequence),
        name(
            "run_fill_slugs",
            new RunSql(
                USERS, "fillSlugs", DialectSql.any("x"), Optional.empty(), Optional.empty())),
        name("change_nothing"),
        // The order in which topics give the name, whatever that of the changes is.
        name(
            "add_users_table_and_more",
            status,
            hold(ORDERS, "a"),
            add(ORDERS, "b"),
            new RenameColumn(ORDERS, Name.of("c"), Name.of("d")),
            new DropTable(ObjectName.of("old")),
            create(USERS)),
        name("remove_old_table_and_more", renameName, new DropTable(ObjectName.of("old"))),
        name("rename_name_to_full_name_in_users_and_more", email, renameName),
        name("add_email_to_users_and_more", hold(ORDERS, "a"), email),
        name("remove_a_from_orders_and_more", status, hold(ORDERS, "a")));
  }

  @ParameterizedTest
  @MethodSource("names")
  void theNameThatFollowsFromChanges(String slug, List<Change> changes) {
    assertThat(RevisionName.of(changes).slug()).isEqualTo(slug);
  }

  @Test
  void aDescriptionHasSpacesWhereTheSlugHasUnderscores() {
    assertThat(RevisionName.of(List.of(create(USERS), create(ORDERS))).description())
        .isEqualTo("add users table and more");
  }

  @ParameterizedTest
  @CsvSource({
    "add email to users, add_email_to_users",
    "'  Add   E-Mail to users! ', add_e_mail_to_users",
    "addEmailToUsers, add_email_to_users",
    "Füge Größe hinzu, fuge_gro_e_hinzu",
    "注文を追加, revision",
    "'', revision",
    "../../etc/passwd, etc_passwd",
    "a_very_long_description_that_goes_on_and_on_until_it_meets_the_limit_of_slugs,"
        + " a_very_long_description_that_goes_on_and_on_until_it_meets",
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,"
        + " xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
  })
  void slugsOfFreeText(String description, String slug) {
    assertThat(new RevisionName(description).slug()).isEqualTo(slug);
  }

  @Test
  void filesAndClasses() {
    RevisionName name = new RevisionName("add role to users");
    assertThat(name.fileName("0002")).isEqualTo("0002_add_role_to_users.json");
    assertThat(name.className("0002")).isEqualTo("V0002_AddRoleToUsers");
    assertThat(RevisionName.draftClassName("0003")).isEqualTo("V0003_Draft");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "class", "1 2 3", "a\"b;c", "ﬁ ligature", "😀", "\n", "_ _"})
  void everyClassNameIsAnIdentifier(String description) {
    assertThat(new RevisionName(description).className("00-1")).matches(SourceVersion::isName);
  }
}
