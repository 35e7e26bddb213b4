package io.aludel.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.change.ColumnAttributeChange.SetType;
import io.aludel.change.ColumnChange.HoldColumn;
import io.aludel.change.PurgeChange.PurgeColumn;
import io.aludel.revision.Revision;
import io.aludel.schema.Name;
import io.aludel.schema.Type.Varchar;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What two branches have recorded, put together as git does, and set right. */
class MeetingBranchesTest extends BranchFixture {

  @Test
  void markersNameBothSides() {
    conflict(put(PHONE), put(CITY) + put(STREET));
    assertThatThrownBy(() -> History.read(folder))
        .hasMessage(
            """
            aludel.sum:3: Two branches have both recorded a revision: git left its conflict markers \
            here.
              One has 0003_add_phone.json, the other 0003_add_city.json, 0004_add_street.json.
              Put the side that no other database has yet behind the other, under new numbers, and \
            build:
                aludel rebase 0003_add_phone.json
              This writes aludel.sum anew.""");
  }

  @Test
  void aSideGoesBehindTheOther() {
    conflict(put(PHONE), put(CITY) + put(STREET));
    Rebased rebased = recorder.rebase(List.of("0003_add_phone.json"), NONE);
    assertThat(rebased.meetings()).isEmpty();
    assertThat(rebased.moved())
        .singleElement()
        .satisfies(
            moved -> {
              assertThat(moved.before().file()).isEqualTo("0003_add_phone.json");
              assertThat(moved.after().file()).isEqualTo("0005_add_phone.json");
              assertThat(moved.after().revision().parents()).containsExactly("0004");
              assertThat(moved.after().revision().changes()).isEqualTo(PHONE.changes());
            });
    History history = History.read(folder);
    assertThat(history.graph().order()).containsExactly("0001", "0002", "0003", "0004", "0005");
    assertThat(Histories.files(folder))
        .contains("0005_add_phone.json")
        .doesNotContain("0003_add_phone.json");
  }

  @Test
  void theWholeOtherSideGoesToo() {
    conflict(put(PHONE), put(CITY) + put(STREET));
    Rebased rebased = recorder.rebase(List.of("0004_add_street.json"), NONE);
    assertThat(rebased.moved())
        .extracting(moved -> moved.after().file())
        .containsExactly("0005_add_city.json", "0006_add_street.json");
    History history = History.read(folder);
    assertThat(history.graph().parents("0006")).containsExactly("0005");
    assertThat(history.graph().parents("0005")).containsExactly("0003");
    assertThat(history.schema().table(Histories.USERS).orElseThrow().columns())
        .extracting(column -> column.name().text())
        .contains("phone", "city", "street");
  }

  @Test
  void whatWasResolvedCarelesslyIsToldAndSetRight() {
    withoutMarkers(put(PHONE));
    put(CITY);
    assertThatThrownBy(() -> History.read(folder))
        .hasMessageContaining("There is another revision 0003, in '0003_add_city.json'")
        .hasMessageContaining("aludel rebase 0003_add_phone.json");
    recorder.rebase(List.of("0003_add_city.json"), NONE);
    assertThat(History.read(folder).graph().parents("0004")).containsExactly("0003");
  }

  @Test
  void namesOfWhatIsHeldFollow() {
    Revision hold =
        revision(
            "0003",
            "0002",
            "hold role",
            new HoldColumn(
                Histories.USERS, Histories.ROLE, Name.of("zz_0003_role"), Optional.empty()));
    Revision purge =
        revision(
            "0004",
            "0003",
            "purge role",
            new PurgeColumn(Histories.USERS, Name.of("zz_0003_role")));
    conflict(put(CITY), put(hold) + put(purge));
    Rebased rebased = recorder.rebase(List.of("0003_hold_role.json"), NONE);
    assertThat(rebased.moved())
        .flatExtracting(moved -> moved.after().revision().changes())
        .containsExactly(
            new HoldColumn(
                Histories.USERS, Histories.ROLE, Name.of("zz_0005_role"), Optional.empty()),
            new PurgeColumn(Histories.USERS, Name.of("zz_0005_role")));
    assertThat(History.read(folder).graph().heads()).containsExactly("0006");
  }

  @Test
  void whatBothTouchIsToldAndStandsAsTheOrderSays() {
    Revision longer =
        revision(
            "0003",
            "0002",
            "widen role",
            new SetType(Histories.USERS, Histories.ROLE, new Varchar(40)));
    Revision longest =
        revision(
            "0003b",
            "0002",
            "widen role more",
            new SetType(Histories.USERS, Histories.ROLE, new Varchar(90)));
    withoutMarkers(put(longer), put(longest));
    assertThatThrownBy(() -> History.read(folder))
        .hasMessage(
            """
            0003b_widen_role_more.json:2:42: Multiple heads are present, 0003 \
            ('0003_widen_role.json') and 0003b, and what they change does not go together in either \
            order:
                0003 (modify role in users) and 0003b (modify role in users) both touch column \
            users.role.
              Put the one that no other database has yet behind the other, under a new number, and \
            build:
                aludel rebase 0003b_widen_role_more.json""");
    assertThatThrownBy(() -> recorder.merge(List.of(), NONE, NONE, Histories.DAY))
        .hasMessageContaining("does not go together");
    Rebased rebased = recorder.rebase(List.of("0003b_widen_role_more.json"), NONE);
    assertThat(rebased.meetings())
        .extracting(each -> each.message())
        .containsExactly(
            "0003 (modify role in users) and 0003b (modify role in users) both touch column"
                + " users.role.");
    assertThat(
            History.read(folder)
                .schema()
                .table(Histories.USERS)
                .flatMap(table -> table.column(Histories.ROLE))
                .orElseThrow()
                .type())
        .isEqualTo(new Varchar(90));
  }

  @Test
  void headsThatGoTogetherAreOneHistoryAndAreMerged() {
    Revision other = revision("0003b", "0002", "add city", Histories.addColumn("city"));
    conflict(put(PHONE), put(other));
    assertThatThrownBy(() -> History.read(folder))
        .hasMessageContaining(
            "Or keep both as they are, and join them in one revision: aludel merge");
    Recorded merged = recorder.merge(List.of(), NONE, NONE, Histories.DAY);
    assertThat(merged.file()).isEqualTo("0004_merge_0003_and_0003b.json");
    History history = History.read(folder);
    assertThat(history.graph().heads()).containsExactly("0004");
    assertThat(history.graph().parents("0004")).containsExactly("0003", "0003b");
    assertThat(history.checksums()).containsEntry("0004", merged.checksum());
  }

  @Test
  void severalHeadsAloneAreNoError() {
    Revision other = revision("0003b", "0002", "add city", Histories.addColumn("city"));
    withoutMarkers(put(PHONE), put(other));
    History history = History.read(folder);
    assertThat(history.graph().heads()).containsExactly("0003", "0003b");
    assertThat(history.next(List.of(Histories.addColumn("x")), List.of()).parents())
        .containsExactly("0003", "0003b");
    assertThatThrownBy(() -> new Recorder(folder).unrecord())
        .hasMessageContaining("Multiple heads are present: 0003, 0003b");
    assertThat(new Recorder(folder).unrecord("0003b").file()).isEqualTo("0003b_add_city.json");
  }

  @Test
  void aHotfixGoesBeforeWhatIsNotReleased() {
    Revision fix = revision("0002a", "0002", "add city", Histories.addColumn("city"));
    Revision next = revision("0004", "0003", "add street", Histories.addColumn("street"));
    withoutMarkers(put(fix), put(PHONE), put(next));
    Rebased rebased = recorder.rebase(List.of("0003_add_phone.json"), NONE);
    assertThat(rebased.moved())
        .extracting(moved -> moved.after().file())
        .containsExactly("0005_add_phone.json", "0006_add_street.json");
    assertThat(History.read(folder).graph().order())
        .containsExactly("0001", "0002", "0002a", "0005", "0006");
  }
}
