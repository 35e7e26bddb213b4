package io.aludel.history;

import static io.aludel.history.Histories.DAY;
import static io.aludel.history.Histories.FIRST_FILE;
import static io.aludel.history.Histories.SECOND_FILE;
import static io.aludel.history.Histories.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.change.Change;
import io.aludel.change.ColumnChange.HoldColumn;
import io.aludel.change.Subject;
import io.aludel.diff.Finding.Unanswered;
import io.aludel.hazard.Hazard;
import io.aludel.hazard.Level;
import io.aludel.hazard.Rule;
import io.aludel.revision.Agreement;
import io.aludel.schema.Name;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecorderTest {

  private static final Optional<String> NONE = Optional.empty();
  private static final DraftFile PHONE =
      Histories.draft("0003", "0002", "add phone to users", Histories.addColumn("phone"));

  @TempDir Path temporary;
  private Path folder;
  private Recorder recorder;

  @BeforeEach
  void recordBoth() {
    folder = temporary.resolve("src/main/migrations");
    Histories.recordBoth(folder);
    recorder = new Recorder(folder);
  }

  private String sums() {
    return Histories.read(folder, "aludel.sum");
  }

  private void assertRefused(ThrowingCallable what, String message) {
    List<String> files = Histories.files(folder);
    String sums = sums();
    assertThatThrownBy(what).isInstanceOf(HistoryException.class).hasMessage(message);
    assertThat(Histories.files(folder)).isEqualTo(files);
    assertThat(sums()).isEqualTo(sums);
  }

  @Test
  void aHistoryBeginsWithItsSettings() {
    Path other = temporary.resolve("new");
    new Recorder(other).init(Settings.of("a.b"));
    assertThat(Histories.files(other)).containsExactly("aludel.properties");
    assertThat(History.read(other).revisions()).isEmpty();
    assertThat(History.read(other).nextId()).isEqualTo("0001");
    assertRefused(
        () -> recorder.init(Settings.of("a.b")),
        "aludel.properties: The file exists already. The history has begun; edit its settings by"
            + " hand.");
  }

  @Test
  void recordingWritesAFileAndItsLine() {
    Recorded recorded =
        recorder.record(PHONE, Optional.of("  Add Phone\nnumber "), Optional.of("calls"), DAY);
    assertThat(recorded.file()).isEqualTo("0003_add_phone_number.json");
    assertThat(recorded.revision().description()).isEqualTo("Add Phone number");
    assertThat(Histories.files(folder))
        .containsExactly(
            FIRST_FILE, SECOND_FILE, recorded.file(), "aludel.properties", "aludel.sum");
    assertThat(sums().lines())
        .hasSize(3)
        .isSorted()
        .contains("0003 " + Checksum.of(recorded.revision()));
    History history = History.read(folder);
    assertThat(history.revision("0003")).contains(recorded.revision());
    assertThat(history.fileName("0003")).isEqualTo(recorded.file());
  }

  @Test
  void theDraftsOwnDescriptionWillDo() {
    assertThat(recorder.record(PHONE, NONE, NONE, DAY).file())
        .isEqualTo("0003_add_phone_to_users.json");
  }

  @Test
  void aDraftOfAnotherHistoryIsRefused() {
    assertRefused(
        () ->
            recorder.record(
                Histories.draft("0002", "0001", "x", Histories.addColumn("x")), NONE, NONE, DAY),
        "The build is out of date: its draft is revision 0002 after 0001, and the history ends at"
            + " 0002. Build again, then record.");
    assertRefused(
        () ->
            recorder.record(
                Histories.draft("0003", "0002", "x", Histories.addColumn("email")),
                NONE,
                NONE,
                DAY),
        "The draft does not fit the history: table users already has a column email. Build again,"
            + " then record.");
  }

  @Test
  void theGateHasToBeAnswered() {
    Change hold =
        new HoldColumn(USERS, Name.of("email"), Name.of("zz_0003_email"), Optional.empty());
    Subject email = Subject.of(USERS, Name.of("email"));
    Hazard hazard = new Hazard(Rule.DROP_COLUMN, Level.DANGEROUS, email, "the column goes");
    DraftFile draft =
        new DraftFile(
            Histories.draft("0003", "0002", "remove email", hold).revision(),
            List.of(new Unanswered(hazard, List.of())),
            List.of());
    assertRefused(
        () -> recorder.record(draft, NONE, NONE, DAY),
        """
        The draft is dangerous, and nobody has agreed to:
          users.email: the column goes
            aludel record --agree DROP_COLUMN:users.email --reason "…\"""");
    assertRefused(
        () -> draft.agree("DROP_COLUMN:users.emial", "x"),
        "Nothing in the draft asks for 'DROP_COLUMN:users.emial'. Did you mean"
            + " 'DROP_COLUMN:users.email'? What needs an answer: DROP_COLUMN:users.email.");
    DraftFile agreed = draft.agree("drop_column:users.email", "exported");
    assertThat(recorder.record(agreed, NONE, NONE, DAY).revision().agreements())
        .containsExactly(new Agreement(Rule.DROP_COLUMN, email, "exported"));
    assertThatThrownBy(() -> agreed.agree("DROP_TABLE:users", "x"))
        .hasMessage("Nothing in the draft asks for 'DROP_TABLE:users'. The draft needs no answer.");
  }

  @Test
  void nothingIsEverWrittenOverAnExistingFile() {
    Path taken = folder.resolve("0003_add_phone_to_users.json");
    assertThatThrownBy(
            () -> {
              Files.createDirectories(taken);
              recorder.record(PHONE, NONE, NONE, DAY);
            })
        .hasMessage(
            "0003_add_phone_to_users.json: The file exists already. Move it away, or choose another"
                + " description.");
    assertThat(taken).isDirectory();
    assertThat(History.read(folder).revisions()).hasSize(2);
  }

  @Test
  void theLatestRevisionIsTakenBack() {
    String before = sums();
    recorder.record(PHONE, NONE, NONE, DAY);
    Recorded taken = recorder.unrecord();
    assertThat(taken.file()).isEqualTo("0003_add_phone_to_users.json");
    assertThat(sums()).isEqualTo(before);
    assertThat(History.read(folder).revisions()).hasSize(2);
    recorder.unrecord("0002");
    recorder.unrecord();
    assertThat(Histories.files(folder)).containsExactly("aludel.properties", "aludel.sum");
    assertRefused(recorder::unrecord, "The history has no revision yet.");
  }

  @Test
  void onlyTheLatestCanBeTakenBack() {
    assertRefused(
        () -> recorder.unrecord("0001"),
        "Revision 0001 cannot be taken back: 0002 builds on it. Only the latest revision can be"
            + " taken back or amended.");
    assertRefused(
        () -> recorder.unrecord("002"), "There is no revision '002'. Did you mean '0002'?");
  }

  @Test
  void amendingGivesAnotherDescriptionAndFile() {
    String checksum = History.read(folder).checksums().get("0002");
    Recorded amended =
        recorder.amend(Optional.empty(), Optional.of("give users a role"), NONE, DAY.plusDays(1));
    assertThat(amended.file()).isEqualTo("0002_give_users_a_role.json");
    assertThat(amended.checksum()).isEqualTo(checksum);
    assertThat(amended.revision().why()).isEqualTo(Histories.SECOND.why());
    assertThat(amended.revision().recorded()).contains(DAY.plusDays(1));
    assertThat(Histories.files(folder)).contains(amended.file()).doesNotContain(SECOND_FILE);
    assertThat(History.read(folder).revision("0002")).contains(amended.revision());
  }

  @Test
  void amendingTakesTheDraftIn() {
    Recorded amended = recorder.amend(Optional.of(PHONE), NONE, NONE, DAY);
    assertThat(amended.file()).isEqualTo(SECOND_FILE);
    assertThat(amended.revision().changes()).hasSize(4).endsWith(Histories.addColumn("phone"));
    History history = History.read(folder);
    assertThat(history.schema().requireTable(USERS).column(Name.of("phone"))).isPresent();
    assertThat(history.checksums()).containsEntry("0002", amended.checksum());
  }

  @Test
  void whatCannotBeAmended() {
    assertRefused(
        () -> recorder.amend(Optional.empty(), NONE, NONE, DAY),
        "There is nothing to amend: no draft, no new description (-m) and no new reason (--why).");
    Change hold =
        new HoldColumn(USERS, Name.of("email"), Name.of("zz_0003_email"), Optional.empty());
    assertRefused(
        () ->
            recorder.amend(
                Optional.of(Histories.draft("0003", "0002", "x", hold)), NONE, NONE, DAY),
        """
        The draft puts something aside under the name of revision 0003, so it cannot become part \
        of 0002 as it stands.
          Take that one back, and record both together:
            aludel unrecord
            build, and: aludel record""");
  }

  /** The disk is full, or the process dies, between a revision's two writes. */
  @Test
  void aStopBetweenTheTwoWritesCanBeRepairedBothWays() {
    String before = sums();
    Recorded recorded = recorder.record(PHONE, NONE, NONE, DAY);
    String after = sums();
    Histories.write(folder, "aludel.sum", before);
    Histories.write(folder, ".aludel.sum.tmp", "0001 sha");
    assertRefused(
        () -> recorder.unrecord(),
        """
        0003_add_phone_to_users.json: Revision 0003 has no line in aludel.sum: recording it, or \
        taking it back, was interrupted, or the file was put here by hand.
          To keep the revision, add this line to aludel.sum:
            0003 %s
          To take it back, delete the file."""
            .formatted(recorded.checksum()));

    Histories.write(folder, "aludel.sum", before + "0003 " + recorded.checksum() + "\n");
    assertThat(sums()).isEqualTo(after);
    assertThat(History.read(folder).revisions()).hasSize(3);

    Histories.write(folder, "aludel.sum", before);
    Histories.delete(folder, recorded.file());
    assertThat(recorder.record(PHONE, NONE, NONE, DAY)).isEqualTo(recorded);
    assertThat(Histories.files(folder)).doesNotContain(".aludel.sum.tmp");
  }
}
