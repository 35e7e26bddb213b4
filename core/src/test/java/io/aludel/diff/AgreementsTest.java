package io.aludel.diff;

import static io.aludel.diff.Drafts.backfill;
import static io.aludel.diff.Drafts.draft;
import static io.aludel.diff.Drafts.drop;
import static io.aludel.diff.Drafts.kinds;
import static io.aludel.diff.Drafts.recorded;
import static io.aludel.diff.Drafts.subject;
import static io.aludel.diff.Drafts.unanswered;
import static io.aludel.diff.Schemas.column;
import static io.aludel.diff.Schemas.index;
import static io.aludel.diff.Schemas.schema;
import static io.aludel.diff.Schemas.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.Change;
import io.aludel.change.DialectSql;
import io.aludel.change.Subject;
import io.aludel.hazard.Rule;
import io.aludel.revision.Agreement;
import io.aludel.revision.Revision;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an agreement answers, and what is told of intents that answer nothing. */
class AgreementsTest {

  private static final ObjectName USERS = ObjectName.of("users");

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
}
