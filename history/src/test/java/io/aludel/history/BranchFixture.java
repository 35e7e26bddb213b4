package io.aludel.history;

import io.aludel.change.Change;
import io.aludel.revision.Revision;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A history of two revisions in a folder, and what two branches have recorded after it. */
abstract class BranchFixture {

  static final Optional<String> NONE = Optional.empty();

  static final Revision PHONE = revision("0003", "0002", "add phone", Histories.addColumn("phone"));
  static final Revision CITY = revision("0003", "0002", "add city", Histories.addColumn("city"));
  static final Revision STREET =
      revision("0004", "0003", "add street", Histories.addColumn("street"));

  @TempDir Path folder;
  BranchRecorder recorder;
  private String sumsBefore;

  @BeforeEach
  void twoRevisions() {
    Histories.recordBoth(folder);
    recorder = new BranchRecorder(folder);
    sumsBefore = Histories.read(folder, "aludel.sum");
  }

  static Revision revision(String id, String parent, String what, Change... changes) {
    return Histories.revision(id, List.of(parent), what, changes);
  }

  /** Writes a revision as the branch left it that recorded it, and gives its line. */
  String put(Revision revision) {
    String file = revision.id() + "_" + revision.description().replace(' ', '_') + ".json";
    Histories.write(folder, file, RevisionWriter.text(revision));
    return SumFile.line(revision.id(), Checksum.of(revision)) + "\n";
  }

  void conflict(String ours, String theirs) {
    Histories.write(
        folder,
        "aludel.sum",
        sumsBefore + "<<<<<<< HEAD\n" + ours + "=======\n" + theirs + ">>>>>>> feature\n");
  }

  void withoutMarkers(String... lines) {
    Histories.write(folder, "aludel.sum", sumsBefore + String.join("", lines));
  }
}
