package io.aludel.diff;

import static io.aludel.diff.Drafts.draft;
import static io.aludel.diff.Drafts.kinds;
import static io.aludel.diff.Drafts.recorded;
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

import io.aludel.change.ConstraintChange.RenameConstraint;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names are changed where somebody says so, and never by a guess. */
class RenamesTest {

  private static final ObjectName USERS = ObjectName.of("users");

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
    // To H2, which folds names to upper case, the one is the other.
    Draft folded =
        draft(
            schema(table("t", column("a", "integer"), column("größe", "bigint"))),
            schema(table("t", column("`GRÖSSE`", "integer"), column("c", "bigint"))),
            new Intent.ColumnRename(ObjectName.of("t"), Name.of("`GRÖSSE`"), Name.of("a")),
            new Intent.ColumnRename(ObjectName.of("t"), Name.of("c"), Name.of("größe")));
    assertThat(kinds(folded)).containsExactly("RenameColumn t.größe", "RenameColumn t.a");
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

  /** After a swap, both names are there as before: the history tells that it has been made. */
  @Test
  void swapIsMadeOnce() {
    Schema swapped = schema(table("t", column("a", "bigint"), column("b", "integer")));
    Intent[] swap = {
      new Intent.ColumnRename(ObjectName.of("t"), Name.of("a"), Name.of("b")),
      new Intent.ColumnRename(ObjectName.of("t"), Name.of("b"), Name.of("a"))
    };
    Draft draft =
        draft(schema(table("t", column("a", "integer"), column("b", "bigint"))), swapped, swap);
    assertThat(draft(List.of(recorded(draft.changes())), swapped, swapped, swap))
        .isEqualTo(new Draft(List.of(), List.of(), List.of()));
    assertThat(kinds(draft(List.of(), swapped, swapped, swap))).hasSize(5);
    Schema renamed = schema(table("t2", column("a", "bigint"), column("b", "integer")));
    assertThat(
            kinds(
                draft(
                    List.of(recorded(draft.changes())),
                    swapped,
                    renamed,
                    new Intent.TableRename(ObjectName.of("t2"), Name.of("t")),
                    new Intent.ColumnRename(ObjectName.of("t2"), Name.of("a"), Name.of("b")),
                    new Intent.ColumnRename(ObjectName.of("t2"), Name.of("b"), Name.of("a")))))
        .doesNotContain("RenameColumn t2.a", "RenameColumn t2.b");
  }

  /** Keys have names that are unique beyond their table, so that they follow in turn. */
  @Test
  void keysOfTablesThatSwapSwapTheirNames() {
    Draft draft =
        draft(
            schema(
                table("a", column("x", "integer"), unique("x")),
                table("b", column("x", "integer"), unique("x"))),
            schema(
                table("a", column("x", "integer"), unique("x")),
                table("b", column("x", "integer"), unique("x"))),
            new Intent.TableRename(ObjectName.of("a"), Name.of("b")),
            new Intent.TableRename(ObjectName.of("b"), Name.of("a")));
    assertThat(
            draft.changes().stream()
                .filter(RenameConstraint.class::isInstance)
                .map(RenameConstraint.class::cast)
                .map(each -> each.table() + " " + each.constraint() + " " + each.to()))
        .containsExactly(
            "a pk_b zz_0002_swap_pk_b",
            "b pk_a pk_b",
            "a zz_0002_swap_pk_b pk_a",
            "a uq_b_x zz_0002_swap_uq_b_x",
            "b uq_a_x uq_b_x",
            "a zz_0002_swap_uq_b_x uq_a_x");
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
}
