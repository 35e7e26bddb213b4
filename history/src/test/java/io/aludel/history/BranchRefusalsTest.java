package io.aludel.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.change.ColumnAttributeChange.SetType;
import io.aludel.change.ColumnChange.RenameColumn;
import io.aludel.revision.Revision;
import io.aludel.schema.Name;
import io.aludel.schema.Type.Varchar;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What can be neither put behind another branch nor merged with it. */
class BranchRefusalsTest extends BranchFixture {

  @Test
  void whatDoesNotFitIsRefusedAndNothingIsLost() {
    Revision renamed =
        revision(
            "0003",
            "0002",
            "rename role",
            new RenameColumn(Histories.USERS, Histories.ROLE, Name.of("kind")));
    Revision longer =
        revision(
            "0003",
            "0002",
            "widen role",
            new SetType(Histories.USERS, Histories.ROLE, new Varchar(40)));
    conflict(put(renamed), put(longer));
    List<String> files = Histories.files(folder);
    String sums = Histories.read(folder, "aludel.sum");
    assertThatThrownBy(() -> recorder.rebase(List.of("0003_widen_role.json"), NONE))
        .hasMessageContaining("0003_widen_role.json: It cannot be put behind the other side: ")
        .hasMessageContaining(
            "0003 (rename role to kind in users) and 0003 (modify role in users) both touch column"
                + " users.role.")
        .hasMessageContaining("delete 0003_widen_role.json; in aludel.sum, delete its line");
    assertThat(Histories.files(folder)).isEqualTo(files);
    assertThat(Histories.read(folder, "aludel.sum")).isEqualTo(sums);
  }

  @Test
  void whatCannotBeRebasedOrMerged() {
    assertThatThrownBy(() -> recorder.rebase(List.of("0002_add_role_to_user.json"), NONE))
        .hasMessage(
            "The history has no file '0002_add_role_to_user.json'. Did you mean"
                + " '0002_add_role_to_users.json'?");
    assertThatThrownBy(() -> recorder.rebase(List.of(Histories.SECOND_FILE), NONE))
        .hasMessage(
            "There is nothing to put '0002_add_role_to_users.json' behind: no other branch goes from"
                + " where it begins.");
    assertThatThrownBy(() -> recorder.merge(List.of(), NONE, NONE, Histories.DAY))
        .hasMessage("There is nothing to merge: the history has one head, 0002.");
    put(CITY);
    withoutMarkers(put(PHONE));
    assertThatThrownBy(
            () -> recorder.rebase(List.of("0003_add_phone.json", "0003_add_city.json"), NONE))
        .hasMessageContaining("Two of these files have the same id. Name all files of the side");
    assertThatThrownBy(() -> recorder.rebase(List.of("0003_add_phone.json"), Optional.of("0009")))
        .hasMessageContaining("--onto: Can't locate revision identified by '0009'");
  }

  @Test
  void anEditedRevisionIsNotMoved() {
    conflict(put(PHONE), put(CITY));
    Histories.edit(folder, "0003_add_phone.json", "varchar(20)", "varchar(21)");
    assertThatThrownBy(() -> recorder.rebase(List.of("0003_add_phone.json"), NONE))
        .hasMessageContaining("Revision 0003 was edited after it was recorded");
  }
}
