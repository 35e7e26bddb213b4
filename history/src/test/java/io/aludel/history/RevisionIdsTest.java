package io.aludel.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.change.ColumnChange.HoldColumn;
import io.aludel.schema.Name;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The ids that revisions get, and the lines of the sums that follow them. */
class RevisionIdsTest extends BranchFixture {

  @Test
  void theLatestRevisionHasTheLastLine() {
    conflict(put(PHONE), put(CITY));
    recorder.rebase(List.of("0003_add_phone.json"), NONE);
    assertThat(Histories.read(folder, "aludel.sum").lines().map(line -> line.split(" ")[0]))
        .containsExactly("0001", "0002", "0003", "0004");
    Histories.edit(folder, "aludel.properties", "ids = sequential", "ids = hash");
    new Recorder(folder)
        .record(
            new DraftFile(
                History.read(folder).next(List.of(Histories.addColumn("zip")), List.of()),
                List.of(),
                List.of()),
            NONE,
            NONE,
            Histories.DAY);
    History history = History.read(folder);
    String latest = history.graph().heads().get(0);
    assertThat(latest).hasSize(12);
    assertThat(Histories.read(folder, "aludel.sum"))
        .endsWith(history.checksums().get(latest) + "\n");
  }

  @Test
  void anIdCanBeChosenAndFreeOnesAlone() {
    Recorder plain = new Recorder(folder);
    DraftFile hold =
        Histories.draft(
            "0003",
            "0002",
            "hold role",
            new HoldColumn(
                Histories.USERS, Histories.ROLE, Name.of("zz_0003_role"), Optional.empty()));
    assertThatThrownBy(() -> plain.record(hold, Optional.of("0002"), NONE, NONE, Histories.DAY))
        .hasMessage(
            "There is a revision 0002 already, in '0002_add_role_to_users.json'. Choose another id,"
                + " or leave it out.");
    assertThatThrownBy(() -> plain.record(hold, Optional.of("head"), NONE, NONE, Histories.DAY))
        .hasMessageStartingWith("'head' is no id: ");
    Recorded recorded = plain.record(hold, Optional.of("0002a"), NONE, NONE, Histories.DAY);
    assertThat(recorded.file()).isEqualTo("0002a_hold_role.json");
    assertThat(recorded.revision().changes())
        .containsExactly(
            new HoldColumn(
                Histories.USERS, Histories.ROLE, Name.of("zz_0002a_role"), Optional.empty()));
  }
}
