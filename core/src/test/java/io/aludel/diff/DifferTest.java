package io.aludel.diff;

import static io.aludel.diff.Drafts.backfill;
import static io.aludel.diff.Drafts.draft;
import static io.aludel.diff.Drafts.kinds;
import static io.aludel.diff.Drafts.unanswered;
import static io.aludel.diff.Schemas.column;
import static io.aludel.diff.Schemas.counted;
import static io.aludel.diff.Schemas.foreignKey;
import static io.aludel.diff.Schemas.index;
import static io.aludel.diff.Schemas.schema;
import static io.aludel.diff.Schemas.table;
import static io.aludel.diff.Schemas.unique;
import static io.aludel.diff.Schemas.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.DialectSql;
import io.aludel.schema.Column;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.Table;
import io.aludel.schema.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Each case: a before, an after, what was declared, and the kinds of change that must come out. */
class DifferTest {

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
  void whatIsOnlySpelledOtherwiseNeedsNothing() {
    assertThat(
            draft(
                    schema(
                        table(
                            "users",
                            spelled("age", "int", "NOW()"),
                            spelled("total", "numeric(38)", "0"))),
                    schema(
                        table(
                            "users",
                            spelled("age", "INTEGER", "current_timestamp"),
                            spelled("total", "decimal(38,0)", "0"))))
                .changes())
        .isEmpty();
  }

  private static UnaryOperator<Table> spelled(String column, String type, String defaultSql) {
    return table ->
        table.plus(
            Column.of(column, new Type.Verbatim(type)).withDefaultSql(Optional.of(defaultSql)));
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
