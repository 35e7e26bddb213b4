package io.aludel.diff;

import static io.aludel.diff.Drafts.draft;
import static io.aludel.diff.Drafts.drop;
import static io.aludel.diff.Drafts.kinds;
import static io.aludel.diff.Drafts.recorded;
import static io.aludel.diff.Drafts.subject;
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

import io.aludel.change.Changes;
import io.aludel.change.SetRetired;
import io.aludel.change.Subject;
import io.aludel.schema.Check;
import io.aludel.schema.Column;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.Schema;
import io.aludel.schema.Type;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the model no longer maps stays, with what does not stand in the way of new rows. */
class RetirementsTest {

  private static final Intent NICK = new Intent.Retire(subject("users", "nick"));

  private static Schema after(Schema base, Draft draft) {
    assertThat(draft.findings()).isEmpty();
    return Changes.apply(base, draft.changes());
  }

  @Test
  void requiredColumnBecomesOptionalAndKeepsItsKeys() {
    Schema base =
        schema(
            table(
                "users",
                column("nick", "varchar(20)!"),
                unique("nick"),
                index("nick"),
                table -> table.plus(new Check(Name.of("ck_users_nick"), "nick <> ''"))));
    Draft draft = draft(base, schema(table("users")), NICK);
    assertThat(kinds(draft))
        .containsExactly("DropConstraint users", "SetOptional users.nick", "SetRetired users.nick");
    Schema retired = after(base, draft);
    Draft later = draft(retired, schema(table("users")));
    assertThat(later).isEqualTo(new Draft(List.of(), List.of(), List.of()));
    assertThat(Changes.apply(retired, Changes.invert(base, draft.changes()))).isEqualTo(base);
  }

  @Test
  void retiredColumnIsMappedAgainAndHasToBeFilled() {
    Schema base =
        after(
            schema(table("users", column("nick", "varchar(20)!"))),
            draft(
                schema(table("users", column("nick", "varchar(20)!"))),
                schema(table("users")),
                NICK));
    Draft draft = draft(base, schema(table("users", column("nick", "varchar(30)!"))));
    assertThat(kinds(draft))
        .containsExactly("SetRetired users.nick", "SetType users.nick", "SetRequired users.nick");
    assertThat(unanswered(draft)).containsExactly("SET_REQUIRED users.nick []");
  }

  @Test
  void dropBesideTheRetirementWinsOnce() {
    Schema base = schema(table("users", column("nick", "varchar(20)"), unique("nick")));
    Intent.Drop drop = (Intent.Drop) drop(subject("users", "nick"), false);
    Draft dropped = draft(base, schema(table("users")), NICK, drop);
    assertThat(kinds(dropped)).containsExactly("DropConstraint users", "HoldColumn users.nick");
    assertThat(dropped.findings()).isEmpty();
    Draft retired =
        draft(
            List.of(recorded(List.of(), drop.agreement())),
            base,
            schema(table("users")),
            NICK,
            drop);
    assertThat(kinds(retired)).containsExactly("SetRetired users.nick");
    assertThat(retired.findings()).isEmpty();
  }

  @Test
  void whatRowsCannotBeWithoutIsNotRetired() {
    Column insistent = Column.of("nick", new Type.Verbatim("varchar(20) not null", List.of()));
    Schema base = schema(table("users").plus(insistent));
    assertThat(problem(draft(base, schema(table("users")), NICK)))
        .contains("users.nick is required by SQL that was written by hand");
    Schema keyed =
        schema(
            table("users", column("nick", "varchar(20)"))
                .withConstraints(
                    List.of(new PrimaryKey(Name.of("pk_users"), List.of(Name.of("nick"))))));
    assertThat(problem(draft(keyed, schema(table("users")), NICK)))
        .contains("users.nick is part of the primary key, which no row can be without");
  }

  private static String problem(Draft draft) {
    return draft.findings().stream()
        .filter(Finding.Unmatched.class::isInstance)
        .map(Finding.Unmatched.class::cast)
        .map(Finding.Unmatched::problem)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tableStaysWithItsSequenceAndWithoutKeysToWhatGoes() {
    Schema base =
        with(
            schema(
                table("users"),
                table("teams"),
                table(
                    "coupons",
                    column("user_id", "bigint"),
                    column("team_id", "bigint"),
                    foreignKey("user_id", "users"),
                    foreignKey("team_id", "teams"),
                    counted("coupons_SEQ", 50))),
            "coupons_SEQ");
    Draft draft =
        draft(
            base,
            schema(table("users")),
            new Intent.Retire(Subject.of(ObjectName.of("coupons"))),
            drop(Subject.of(ObjectName.of("teams")), false));
    assertThat(kinds(draft))
        .containsExactly("DropConstraint coupons", "SetRetired coupons", "HoldTable teams");
    Schema retired = after(base, draft);
    assertThat(draft(retired, schema(table("users"))).changes()).isEmpty();
    Draft dropped =
        draft(
            retired,
            schema(table("users")),
            new Intent.Drop(Subject.of(ObjectName.of("coupons")), "old", true, Optional.empty()));
    assertThat(kinds(dropped))
        .containsExactly("DropConstraint coupons", "DropTable coupons", "DropSequence coupons_SEQ");
  }

  @Test
  void aRetiredColumnKeepsItsName() {
    Schema base = schema(table("users", column("nick", "integer"), column("alias", "integer")));
    Schema retired =
        Changes.apply(
            base, List.of(SetRetired.column(ObjectName.of("users"), Name.of("nick"), true)));
    Draft draft =
        draft(
            retired,
            schema(table("users", column("nick", "integer"))),
            new Intent.ColumnRename(ObjectName.of("users"), Name.of("nick"), Name.of("alias")));
    assertThat(problem(draft))
        .isEqualTo(
            "table users has a column nick already, which is retired and has to be dropped first,"
                + " so alias cannot have become it");
  }

  @Test
  void whatHasNoSuchColumnIsToldWithTheNearest() {
    Draft draft =
        draft(
            schema(table("users", column("nick", "varchar(20)"))),
            schema(table("users")),
            new Intent.Retire(subject("users", "nikc")));
    assertThat(draft.findings())
        .filteredOn(Finding.Unmatched.class::isInstance)
        .singleElement()
        .extracting(each -> ((Finding.Unmatched) each).nearest())
        .isEqualTo(Optional.of("nick"));
  }
}
