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
    assertThat(History.read(other).provisionalId()).isEqualTo("0001");
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
    Change drop =
        new HoldColumn(USERS, Name.of("email"), Name.of("zz_0003_email"), Optional.empty());
    Hazard loss =
        new Hazard(
            Rule.DROP_COLUMN, Level.DANGEROUS, Subject.of(USERS, Name.of("email")), "it goes");
    DraftFile asked =
        new DraftFile(
            Histories.draft("0003", "0002", "x", drop).revision(),
            List.of(new Unanswered(loss, List.of())),
            List.of());
    assertRefused(
        () -> recorder.record(asked, NONE, NONE, DAY),
        """
        The draft is dangerous, and nobody has agreed to:
          users.email: it goes
            aludel record --agree DROP_COLUMN:users.email --reason "…\"""");
    Recorded recorded =
        recorder.record(asked.agree("DROP_COLUMN:users.email", "unused"), NONE, NONE, DAY);
    assertThat(recorded.revision().agreements())
        .containsExactly(
            new Agreement(Rule.DROP_COLUMN, Subject.of(USERS, Name.of("email")), "unused"));
  }

  @Test
  void whatIsHeldIsCalledByTheRevisionThatItIsAmendedTo() {
    Change hold =
        new HoldColumn(USERS, Name.of("email"), Name.of("zz_0003_email"), Optional.empty());
    Recorded amended =
        recorder.amend(Optional.of(Histories.draft("0003", "0002", "x", hold)), NONE, NONE, DAY);
    assertThat(amended.revision().changes())
        .last()
        .isEqualTo(
            new HoldColumn(USERS, Name.of("email"), Name.of("zz_0002_email"), Optional.empty()));
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
          To take it back, delete the file.
          Where git has put two branches together: aludel merge, or aludel rebase \
        0003_add_phone_to_users.json"""
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
