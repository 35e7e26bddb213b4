package io.aludel.history;

import io.aludel.revision.Revision;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets a history right in which two branches have met, and {@code aludel.sum} with it. Every method
 * throws a {@link HistoryException} for what it refuses, and then has changed nothing.
 */
public final class BranchRecorder {

  private final Path folder;
  private final FolderWriter writer;
  private final RevisionFiles files;

  /**
   * @param folder the history's folder
   */
  public BranchRecorder(Path folder) {
    this.folder = folder;
    this.writer = new FolderWriter(folder);
    this.files = new RevisionFiles(writer);
  }

  /**
   * Joins heads in a revision that changes nothing.
   *
   * @param heads the ids of the heads; none for all of them
   * @param description what it does, in a few words; empty for one that names the heads
   * @param why the context, for whoever reads it later
   */
  public Recorded merge(
      List<String> heads, Optional<String> description, Optional<String> why, LocalDate date) {
    History history = History.readMeeting(folder);
    List<String> all = history.graph().heads();
    if (all.size() < 2) {
      throw Refusal.nothingToMerge(all);
    }
    List<String> joined = heads.isEmpty() ? all : heads.stream().distinct().toList();
    joined.forEach(id -> requireHead(id, all));
    if (joined.size() < 2) {
      throw Refusal.mergesWithNothing(joined.get(0), all);
    }
    RevisionIds ids = history.ids();
    Revision draft =
        ids.identify(
            new Revision(
                ids.provisional(),
                joined.stream().sorted().toList(),
                description.orElse("merge " + String.join(" and ", joined)),
                why,
                Optional.of(date),
                List.of(),
                List.of()));
    Recorded recorded = Recorded.of(draft);
    List<Revision> revisions = new ArrayList<>(history.revisions());
    revisions.add(draft);
    String sums = SumFile.text(revisions);
    files.create(List.of(recorded), () -> writer.replace(SumFile.NAME, sums));
    return recorded;
  }

  private static void requireHead(String id, List<String> heads) {
    if (!heads.contains(id)) {
      throw Refusal.noHead(id, heads);
    }
  }

  /**
   * Puts the side that some files belong to behind the other one, under new ids.
   *
   * @param files the names of files of the side
   * @param onto the id of the revision that it goes behind; empty for the head of what stays
   */
  public Rebased rebase(List<String> files, Optional<String> onto) {
    HistoryFolder reading = new HistoryFolder(folder);
    Optional<Settings> settings = reading.settings();
    List<FoundRevision> found = reading.revisions();
    reading.requireSound();
    SumFile sums = SumFile.read(folder);
    requireUnedited(found, sums);
    Side side = Side.of(found, sums, files);
    Rebase rebase = new Rebase(settings.orElseThrow().conventions(), side, onto);
    List<Revision> revisions = rebase.revisions();
    List<Rebased.Moved> moved = new ArrayList<>();
    for (int i = 0; i < revisions.size(); i++) {
      FoundRevision before = side.moved().get(i);
      moved.add(
          new Rebased.Moved(
              new Recorded(before.revision(), before.file(), before.checksum()),
              Recorded.of(revisions.get(i))));
    }
    write(side, moved);
    return new Rebased(
        moved, rebase.meetings(), new TakenBackSide(side, rebase.before()).inOrder());
  }

  /** The new files first: whatever stops this in between has lost nothing. */
  private void write(Side side, List<Rebased.Moved> moved) {
    List<Revision> revisions = new ArrayList<>();
    side.kept().forEach(each -> revisions.add(each.revision()));
    moved.forEach(each -> revisions.add(each.after().revision()));
    String sums = SumFile.text(revisions);
    files.create(
        moved.stream().map(Rebased.Moved::after).toList(),
        () -> writer.replace(SumFile.NAME, sums));
    moved.forEach(each -> files.delete(each.before()));
  }

  private static void requireUnedited(List<FoundRevision> found, SumFile sums) {
    List<Problem> problems = new ArrayList<>(sums.problems(found));
    problems.addAll(sums.edits(found));
    if (!problems.isEmpty()) {
      throw new HistoryException(problems);
    }
  }
}
