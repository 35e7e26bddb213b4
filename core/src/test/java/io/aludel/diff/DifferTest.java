package io.aludel.diff;

import static io.aludel.diff.Schemas.column;
import static io.aludel.diff.Schemas.counted;
import static io.aludel.diff.Schemas.foreignKey;
import static io.aludel.diff.Schemas.index;
import static io.aludel.diff.Schemas.schema;
import static io.aludel.diff.Schemas.table;
import static io.aludel.diff.Schemas.unique;
import static io.aludel.diff.Schemas.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.Change;
import io.aludel.change.DialectSql;
import io.aludel.change.Expression;
import io.aludel.change.Subject;
import io.aludel.hazard.Rule;
import io.aludel.revision.Agreement;
import io.aludel.revision.Revision;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each case: a before, an after, what was declared, and the kinds of change that must come out. */
class DifferTest {

  private static final ObjectName USERS = ObjectName.of("users");

  private static Draft draft(Schema base, Schema target, Intent... intents) {
    return new Comparison(List.of(), base, target, Schema.empty(), List.of(intents), "0002")
        .draft();
  }

  private static Draft draft(
      List<Revision> history, Schema base, Schema target, Intent... intents) {
    return new Comparison(history, base, target, Schema.empty(), List.of(intents), "0002").draft();
  }

  private static List<String> kinds(Draft draft) {
    return draft.changes().stream().map(DifferTest::describe).toList();
  }

  private static String describe(Change change) {
    return change.getClass().getSimpleName() + " " + change.subject();
  }

  private static Subject subject(String table, String column) {
    return Subject.of(ObjectName.of(table), Name.of(column));
  }

  private static Intent backfill(String table, String column, String value) {
    return new Intent.ColumnBackfill(
        ObjectName.of(table), Name.of(column), new Expression.Value(value));
  }

  private static Intent drop(Subject subject, boolean destroy) {
    return new Intent.Drop(subject, "not used", destroy, Optional.empty());
  }

  private static Revision recorded(List<Change> changes, Agreement... agreements) {
    return new Revision(
        "0001",
        List.of(),
        "first",
        Optional.empty(),
        Optional.of(LocalDate.of(2026, 1, 2)),
        changes,
        List.of(agreements));
  }

  @Test
  void equalSchemasNeedNothing() {
    Schema users = schema(table("users", column("name", "varchar(50)")));
    assertThat(draft(users, users)).isEqualTo(new Draft(List.of(), List.of(), List.of()));
  }

  @Test
  void namesThatDifferInCaseAreTheSame() {
    assertThat(
            draft(
                    schema(table("users", column("fullname", "varchar(50)"))),
                    schema(
                        table("USERS", column("fullName", "varchar(50)")).withOwner("shop.users")))
                .changes())
        .isEmpty();
  }

  @Test
  void tablesComeBeforeWhatRefersToThem() {
    Draft draft =
        draft(
            schema(),
            schema(
                table("a", column("b_id", "bigint"), foreignKey("b_id", "b"), index("b_id")),
                table("b", column("a_id", "bigint"), foreignKey("a_id", "a"))));
    assertThat(kinds(draft))
        .containsExactly(
            "CreateTable a",
            "CreateTable b",
            "CreateIndex a",
            "AddConstraint a",
            "AddConstraint b");
    assertThat(draft.findings()).isEmpty();
  }

  @Test
  void requiredColumnWithBackfillIsStaged() {
    Draft draft =
        draft(
            schema(table("users")),
            schema(table("users", column("role", "varchar(20)!"))),
            backfill("users", "role", "user"));
    assertThat(kinds(draft))
        .containsExactly("AddColumn users.role", "Backfill users.role", "SetRequired users.role");
    assertThat(draft.findings()).isEmpty();
  }

  @Test
  void requiredColumnWithoutValueIsUnanswered() {
    Draft draft =
        draft(schema(table("users")), schema(table("users", column("role", "varchar(20)!"))));
    assertThat(unanswered(draft)).containsExactly("ADD_REQUIRED users.role []");
  }

  private static List<String> unanswered(Draft draft) {
    return draft.findings().stream()
        .map(Finding.Unanswered.class::cast)
        .map(
            finding ->
                finding.hazard().rule()
                    + " "
                    + finding.hazard().subject()
                    + " "
                    + finding.candidates())
        .toList();
  }

  @Test
  void renameIsNeverGuessed() {
    Draft draft =
        draft(
            schema(table("users", column("name", "varchar(50)"))),
            schema(table("users", column("age", "integer"), column("full_name", "varchar(50)"))));
    assertThat(kinds(draft))
        .containsExactly(
            "AddColumn users.age", "AddColumn users.full_name", "HoldColumn users.name");
    assertThat(unanswered(draft)).containsExactly("DROP_COLUMN users.name [full_name, age]");
  }

  @Test
  void declaredRenameKeepsKeysUnderTheirNewNames() {
    Draft draft =
        draft(
            schema(table("users", column("name", "varchar(50)"), unique("name"), index("name"))),
            schema(
                table(
                    "users",
                    column("full_name", "varchar(50)"),
                    unique("full_name"),
                    index("full_name"))),
            new Intent.ColumnRename(USERS, Name.of("full_name"), Name.of("name")));
    assertThat(kinds(draft))
        .containsExactly("RenameColumn users.name", "RenameConstraint users", "RenameIndex users");
    assertThat(draft.findings()).isEmpty();
  }

  @Test
  void renamesSwapAndChain() {
    Draft swap =
        draft(
            schema(table("t", column("a", "integer"), column("b", "bigint"))),
            schema(table("t", column("a", "bigint"), column("b", "integer"))),
            new Intent.ColumnRename(ObjectName.of("t"), Name.of("a"), Name.of("b")),
            new Intent.ColumnRename(ObjectName.of("t"), Name.of("b"), Name.of("a")));
    assertThat(kinds(swap))
        .containsExactly("RenameColumn t.b", "RenameColumn t.a", "RenameColumn t.zz_0002_swap_b");
    Draft chain =
        draft(
            schema(table("t", column("a", "integer"), column("b", "bigint"))),
            schema(table("t", column("b", "integer"), column("c", "bigint"))),
            new Intent.ColumnRename(ObjectName.of("t"), Name.of("b"), Name.of("a")),
            new Intent.ColumnRename(ObjectName.of("t"), Name.of("c"), Name.of("b")));
    assertThat(kinds(chain)).containsExactly("RenameColumn t.b", "RenameColumn t.a");
  }

  @Test
  void renamedTableCarriesItsNamesAlong() {
    Schema base =
        with(
            schema(
                table("users"),
                table("orders", column("user_id", "bigint"), foreignKey("user_id", "users"))),
            "users_SEQ");
    Schema target =
        with(
            schema(
                table("members", counted("members_SEQ", 50)).withOwner("shop.users"),
                table("orders", column("user_id", "bigint"), foreignKey("user_id", "members"))),
            "members_SEQ");
    Draft draft =
        draft(base, target, new Intent.TableRename(ObjectName.of("members"), Name.of("users")));
    assertThat(kinds(draft))
        .containsExactly(
            "RenameTable users",
            "RenameSequence users_SEQ",
            "RenameConstraint members",
            "SetTableMapping members");
    assertThat(draft.findings()).isEmpty();
  }

  @Test
  void agreedDropsHoldOrDestroy() {
    Schema base = schema(table("users", column("old", "integer"), index("old")), table("logs"));
    Schema target = schema(table("users"));
    Draft held =
        draft(
            base,
            target,
            drop(subject("users", "old"), false),
            drop(Subject.of(ObjectName.of("logs")), false));
    assertThat(kinds(held))
        .containsExactly("DropIndex users", "HoldTable logs", "HoldColumn users.old");
    assertThat(held.agreements()).hasSize(2);
    assertThat(held.findings()).isEmpty();
    Draft destroyed =
        draft(
            base,
            target,
            drop(subject("users", "old"), true),
            drop(Subject.of(ObjectName.of("logs")), true));
    assertThat(kinds(destroyed))
        .containsExactly("DropIndex users", "DropTable logs", "DropColumn users.old");
  }

  @Test
  void agreementIsUsedOnce() {
    Schema base = schema(table("users", column("old", "integer")));
    Revision first =
        recorded(List.of(), new Agreement(Rule.DROP_COLUMN, subject("users", "old"), "not used"));
    Draft again =
        draft(List.of(first), base, schema(table("users")), drop(subject("users", "old"), false));
    assertThat(again.findings()).singleElement().isInstanceOf(Finding.UsedUp.class);
    Draft rest =
        draft(
            List.of(first),
            schema(table("users")),
            schema(table("users")),
            drop(subject("users", "old"), false));
    assertThat(rest.findings()).isEmpty();
  }

  @Test
  void intentsThatFitNothingAreTold() {
    Schema users = schema(table("users", column("name", "varchar(50)")));
    Draft draft =
        draft(
            users,
            schema(table("users", column("full_name", "varchar(50)"))),
            new Intent.ColumnRename(USERS, Name.of("full_name"), Name.of("nmae")));
    assertThat(draft.findings())
        .filteredOn(Finding.Unmatched.class::isInstance)
        .singleElement()
        .satisfies(finding -> assertThat(((Finding.Unmatched) finding).nearest()).contains("name"));
    assertThat(draft(users, users, backfill("users", "name", "x")).findings())
        .singleElement()
        .isInstanceOf(Finding.Unmatched.class);
    assertThat(
            draft(
                    users,
                    users,
                    new Intent.Accept(Rule.TYPE_NARROWED, subject("users", "name"), "short"))
                .findings())
        .singleElement()
        .isInstanceOf(Finding.Unmatched.class);
  }

  @Test
  void narrowingNeedsItsOwnAgreement() {
    Schema base = schema(table("users", column("name", "varchar(50)")));
    Schema target = schema(table("users", column("name", "varchar(20)")));
    assertThat(unanswered(draft(base, target))).containsExactly("TYPE_NARROWED users.name []");
    Draft accepted =
        draft(
            base,
            target,
            new Intent.Accept(Rule.TYPE_NARROWED, subject("users", "name"), "all are short"));
    assertThat(accepted.findings()).isEmpty();
    assertThat(accepted.agreements()).hasSize(1);
    assertThat(unanswered(draft(base, schema(table("users", column("name", "bigint"))))))
        .containsExactly("TYPE_INCOMPATIBLE users.name []");
  }

  @Test
  void enumsLoseConstantsAndOrdinalsMove() {
    assertThat(
            unanswered(
                draft(
                    schema(table("t", column("s", "enum{A,B}"), column("o", "ordinal{A,B}"))),
                    schema(table("t", column("s", "enum{B,C}"), column("o", "ordinal{B,A}"))))))
        .containsExactly("ENUM_CONSTANT t.s []", "ORDINAL_ORDER t.o []");
    assertThat(
            draft(
                    schema(table("t", column("s", "enum{A}"), column("o", "ordinal{A}"))),
                    schema(table("t", column("s", "enum{A,B}"), column("o", "ordinal{A,B}"))))
                .findings())
        .isEmpty();
  }

  @Test
  void enumsLoseConstantsWhereTheyAreNotCheckedOrDefined() {
    String unchecked = "enum{A,B} unchecked";
    String defined = "enum{A,B} as sql{varchar(9)}";
    assertThat(
            unanswered(
                draft(
                    schema(table("t", column("r", unchecked), column("d", defined))),
                    schema(
                        table(
                            "t",
                            column("r", "enum{A,C} unchecked"),
                            column("d", "enum{A} as sql{varchar(9)}"))))))
        .containsExactly("ENUM_CONSTANT t.r []", "ENUM_CONSTANT t.d []");
    assertThat(
            draft(
                    schema(table("t", column("r", "enum{A,B}"), column("d", defined))),
                    schema(table("t", column("r", unchecked), column("d", "sql{varchar(9)}"))))
                .findings())
        .isEmpty();
    assertThat(
            unanswered(
                draft(
                    schema(table("t", column("r", unchecked), column("d", "sql{varchar(9)}"))),
                    schema(table("t", column("r", "enum{A,B}"), column("d", defined))))))
        .containsExactly("TYPE_NARROWED t.r []", "TYPE_NARROWED t.d []");
    assertThat(
            unanswered(
                draft(
                    schema(table("t", column("d", defined))),
                    schema(table("t", column("d", "enum{A,B} as sql{text}"))))))
        .containsExactly("TYPE_INCOMPATIBLE t.d []");
  }

  @Test
  void transformRemakesTheKeysOfItsColumn() {
    Draft draft =
        draft(
            schema(table("t", column("s", "integer"), unique("s"))),
            schema(table("t", column("s", "varchar(10)"), unique("s"))),
            new Intent.ColumnTransform(
                ObjectName.of("t"),
                Name.of("s"),
                DialectSql.any("cast(s as varchar(10))"),
                Optional.of(DialectSql.any("cast(s as integer)")),
                Optional.empty(),
                "letters come"));
    assertThat(kinds(draft))
        .containsExactly("DropConstraint t", "TransformColumn t.s", "AddConstraint t");
    assertThat(draft.findings()).isEmpty();
  }

  @Test
  void statementsAreUsedOnceById() {
    Schema users = schema(table("users"));
    Intent.Sql sql =
        new Intent.Sql(
            USERS,
            "fill",
            DialectSql.any("update users set id = id"),
            Optional.empty(),
            Optional.of("nothing to undo"),
            false);
    Draft first = draft(users, users, sql);
    assertThat(kinds(first)).containsExactly("RunSql users");
    assertThat(draft(List.of(recorded(first.changes())), users, users, sql).changes()).isEmpty();
  }

  @Test
  void unmanagedTablesLeaveAndComeBack() {
    Schema users = schema(table("users"));
    Draft leaves = new Comparison(List.of(), users, schema(), users, List.of(), "0002").draft();
    assertThat(kinds(leaves)).containsExactly("UnmanageTable users");
    assertThat(leaves.findings()).isEmpty();
    Schema without = io.aludel.change.Changes.apply(users, leaves.changes());
    assertThat(kinds(draft(without, users))).containsExactly("ManageTable users");
  }

  @Test
  void movedClassIsNoRevisionOfItsOwn() {
    Schema moved = schema(table("users").withOwner("shop.model.Users"));
    assertThat(draft(schema(table("users")), moved).changes()).isEmpty();
    assertThat(
            kinds(
                draft(
                    schema(table("users")),
                    schema(table("users", column("age", "integer")).withOwner("shop.Moved")))))
        .containsExactly("SetOwner users", "AddColumn users.age");
  }

  /** A column of the same name in another table, or one that was never required, is no excuse. */
  @Test
  void backfillThatNoRowGetsIsTold() {
    Schema two =
        schema(
            table("users", column("role", "varchar(9)")), table("jobs", column("role", "date!")));
    List<Change> created = draft(schema(), two).changes();
    assertThat(
            draft(List.of(recorded(created)), two, two, backfill("users", "role", "x")).findings())
        .singleElement()
        .isInstanceOf(Finding.Unmatched.class);
    assertThat(
            draft(List.of(recorded(created)), two, two, backfill("jobs", "role", "2026-01-31"))
                .findings())
        .isEmpty();
  }

  @Test
  void oneColumnHasOneNewName() {
    Draft draft =
        draft(
            schema(table("t", column("z", "integer"))),
            schema(table("t", column("z1", "integer"), column("z2", "integer"))),
            new Intent.ColumnRename(ObjectName.of("t"), Name.of("z1"), Name.of("z")),
            new Intent.ColumnRename(ObjectName.of("t"), Name.of("z2"), Name.of("z")));
    assertThat(kinds(draft)).containsExactly("RenameColumn t.z", "AddColumn t.z2");
    assertThat(draft.findings()).singleElement().isInstanceOf(Finding.Unmatched.class);
  }

  @Test
  void sequenceForATableWithRowsNeedsAWord() {
    Schema base = schema(table("users"));
    Schema target = with(schema(table("users", counted("users_SEQ", 50))), "users_SEQ");
    Draft draft = draft(base, target);
    assertThat(kinds(draft))
        .containsExactly(
            "CreateSequence users_SEQ", "AdvanceSequence users_SEQ", "SetTableMapping users");
    assertThat(unanswered(draft)).containsExactly("GENERATOR users.id []");
    assertThat(draft(schema(), target).findings()).isEmpty();
  }
}
