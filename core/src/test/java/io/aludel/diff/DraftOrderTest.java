package io.aludel.diff;

import static io.aludel.diff.Drafts.draft;
import static io.aludel.diff.Drafts.drop;
import static io.aludel.diff.Drafts.kinds;
import static io.aludel.diff.Drafts.subject;
import static io.aludel.diff.Schemas.column;
import static io.aludel.diff.Schemas.schema;
import static io.aludel.diff.Schemas.table;
import static io.aludel.diff.Schemas.unique;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.change.ColumnAttributeChange.SetGenerated;
import io.aludel.change.ColumnChange.RenameColumn;
import io.aludel.change.DialectSql;
import io.aludel.schema.Column;
import io.aludel.schema.Computation;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.Schema;
import io.aludel.schema.Table;
import io.aludel.schema.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Changes that stand in each other's way follow each other in the one order that works. */
class DraftOrderTest {

  private static UnaryOperator<Table> computed(String name, String sql) {
    return table ->
        table.plus(
            Column.of(name, Type.parse("varchar(20)"))
                .withGeneratedAs(Optional.of(Computation.stored(sql))));
  }

  private static Table refersToName(Table table) {
    return table.plus(
        new ForeignKey(
            Name.of("fk"),
            List.of(Name.of("user_name")),
            ObjectName.of("users"),
            List.of(Name.of("name"))));
  }

  @Test
  void foreignKeyLetsGoOfAKeyThatGivesWayToAnotherOne() {
    Table orders =
        table("orders", column("user_name", "varchar(20)"), DraftOrderTest::refersToName);
    Table users = table("users", column("name", "varchar(20)!"), unique("name"));
    Table keyedByName =
        users.withConstraints(
            List.of(new PrimaryKey(Name.of("pk_users"), List.of(Name.of("name")))));
    assertThat(kinds(draft(schema(orders, users), schema(orders, keyedByName))))
        .containsExactly(
            "DropConstraint orders",
            "DropConstraint users",
            "DropConstraint users",
            "AddConstraint users",
            "AddConstraint orders");
  }

  @Test
  void computedColumnGoesBeforeWhatItIsComputedFrom() {
    Draft draft =
        draft(
            schema(table("t", column("a", "varchar(20)"), computed("b", "upper(a)"))),
            schema(table("t")),
            drop(subject("t", "a"), false),
            drop(subject("t", "b"), true));
    assertThat(kinds(draft)).containsExactly("DropColumn t.b", "HoldColumn t.a");
  }

  @Test
  void computedColumnStopsBeforeItsSourceGetsANameThatItCannotSay() {
    Schema base =
        schema(
            table(
                "t",
                column("a", "varchar(20)"),
                column("b", "varchar(20)"),
                computed("c", "upper(a)"),
                computed("d", "upper(b)")));
    Table after = table("u", column("`two words`", "varchar(20)"), column("a", "varchar(20)"));
    Draft draft =
        draft(
            base,
            schema(after),
            new Intent.TableRename(ObjectName.of("u"), Name.of("t")),
            new Intent.ColumnRename(ObjectName.of("u"), Name.of("`two words`"), Name.of("a")),
            new Intent.ColumnRename(ObjectName.of("u"), Name.of("a"), Name.of("b")),
            drop(subject("u", "c"), true),
            drop(subject("u", "d"), false));
    assertThat(kinds(draft))
        .containsExactly(
            "SetGenerated t.c",
            "RenameTable t",
            "RenameColumn u.a",
            "RenameColumn u.b",
            "RenameConstraint u",
            "SetOwner u",
            "HoldColumn u.d",
            "DropColumn u.c");
    assertThat(Changes.invert(base, draft.changes()))
        .last()
        .isEqualTo(
            new SetGenerated(
                ObjectName.of("t"), Name.of("c"), Optional.of(Computation.stored("upper(a)"))));
  }

  /** On the way back, PostgreSQL makes the column anew, and nothing made the key with it. */
  @Test
  void keyOfAComputedColumnThatIsRetiredGoesBeforeItStops() {
    Draft draft =
        draft(
            schema(table("t", column("a", "varchar(20)"), computed("b", "upper(a)"), unique("b"))),
            schema(table("t", column("`two words`", "varchar(20)"))),
            new Intent.ColumnRename(ObjectName.of("t"), Name.of("`two words`"), Name.of("a")),
            new Intent.Retire(subject("t", "b")));
    assertThat(kinds(draft))
        .containsExactly(
            "DropConstraint t", "SetGenerated t.b", "RenameColumn t.a", "SetRetired t.b");
  }

  @Test
  void computedColumnIsHeldWithItsValuesWhereItsSourceIsDestroyed() {
    Draft draft =
        draft(
            schema(table("t", column("a", "varchar(20)"), computed("b", "upper(a)"))),
            schema(table("t")),
            drop(subject("t", "a"), true),
            drop(subject("t", "b"), false));
    assertThat(kinds(draft))
        .containsExactly("SetGenerated t.b", "HoldColumn t.b", "DropColumn t.a");
  }

  @Test
  void computedColumnIsHeldWithItsValuesBesideItsSource() {
    Draft draft =
        draft(
            schema(table("t", column("a", "varchar(20)"), computed("b", "upper(a)"))),
            schema(table("t")),
            drop(subject("t", "a"), false),
            drop(subject("t", "b"), false));
    assertThat(kinds(draft))
        .containsExactly("SetGenerated t.b", "HoldColumn t.b", "HoldColumn t.a");
  }

  @Test
  void computedColumnComesAfterWhatItIsComputedFrom() {
    assertThat(
            kinds(
                draft(
                    schema(table("t")),
                    schema(table("t", computed("b", "upper(a)"), column("a", "varchar(20)"))))))
        .containsExactly("AddColumn t.a", "AddColumn t.b");
  }

  @Test
  void computedColumnFollowsANewNameByItself() {
    Draft draft =
        draft(
            schema(table("t", column("a", "varchar(20)"), computed("b", "upper(a) || 'a'"))),
            schema(table("t", column("c", "varchar(20)"), computed("b", "upper(c) || 'a'"))),
            new Intent.ColumnRename(ObjectName.of("t"), Name.of("c"), Name.of("a")));
    assertThat(kinds(draft)).containsExactly("RenameColumn t.a");
  }

  @Test
  void computedColumnIsComputedAnewFromWhatReplacesItsSource() {
    Draft draft =
        draft(
            schema(table("t", column("a", "integer"), computed("b", "coalesce(a, 1)"))),
            schema(table("t", column("a", "varchar(20)"), computed("b", "coalesce(a, 1)"))),
            new Intent.ColumnTransform(
                ObjectName.of("t"),
                Name.of("a"),
                DialectSql.any("cast(a as varchar(20))"),
                Optional.of(DialectSql.any("cast(a as integer)")),
                Optional.empty(),
                "better"));
    List<Change> changes = draft.changes();
    assertThat(kinds(draft))
        .containsExactly("SetGenerated t.b", "TransformColumn t.a", "SetGenerated t.b");
    assertThat(((SetGenerated) changes.get(0)).computation()).isEmpty();
    assertThat(((SetGenerated) changes.get(2)).computation()).isPresent();
  }

  @Test
  void whatIsNoLongerCountedMayGetATypeThatCannotBe() {
    Table counted = table("t").editColumn(Name.of("id"), each -> each.withIdentity(true));
    Table decimal =
        table("t").editColumn(Name.of("id"), each -> each.withType(Type.parse("decimal(19,2)")));
    assertThat(kinds(draft(schema(counted), schema(decimal))))
        .containsExactly("SetIdentity t.id", "SetType t.id");
  }

  @Test
  void namesThatADatabaseMayTakeForTheSameComeFree() {
    Draft draft =
        draft(
            schema(table("t", column("a", "date"), column("x1", "integer"))),
            schema(table("t", column("`X1`", "date"), column("b", "integer"))),
            new Intent.ColumnRename(ObjectName.of("t"), Name.of("`X1`"), Name.of("a")),
            new Intent.ColumnRename(ObjectName.of("t"), Name.of("b"), Name.of("x1")));
    assertThat(draft.changes().stream().map(RenameColumn.class::cast).map(RenameColumn::to))
        .containsExactly(Name.of("b"), Name.of("`X1`"));
  }
}
