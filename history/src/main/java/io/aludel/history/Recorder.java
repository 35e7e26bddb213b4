package io.aludel.history;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.change.ColumnChange;
import io.aludel.change.SequenceChange;
import io.aludel.change.TableChange;
import io.aludel.revision.Agreement;
import io.aludel.revision.Revision;
import io.aludel.revision.RevisionName;
import io.aludel.schema.DefaultNames;
import io.aludel.schema.Name;
import io.aludel.schema.SchemaException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Changes a history's folder: all that ever writes into the source tree.
 *
 * <p>A revision's file and its line in {@code aludel.sum} are two writes. Whatever stops one of
 * these methods between them leaves a whole file without a line, which {@link History#read} reports
 * with both ways out. Every method throws a {@link HistoryException} for what it refuses, and then
 * has changed nothing.
 */
public final class Recorder {

  private static final String MOVE_AWAY = "Move it away, or choose another description.";

  private final Path folder;
  private final FolderWriter writer;

  /**
   * @param folder the history's folder
   */
  public Recorder(Path folder) {
    this.folder = folder;
    this.writer = new FolderWriter(folder);
  }

  /** Begins a history: creates the folder and writes the settings. */
  public void init(Settings settings) {
    writer.createFolder();
    writer.create(
        Settings.FILE_NAME, settings.text(), "The history has begun; edit its settings by hand.");
  }

  /**
   * Turns a draft into the latest revision.
   *
   * @param description what it does, in a few words; empty for the draft's own
   * @param why the context, for whoever reads it later
   */
  public Recorded record(
      DraftFile draft, Optional<String> description, Optional<String> why, LocalDate date) {
    History history = History.read(folder);
    requireRecordable(draft, history);
    Revision revision =
        revision(
            draft.revision().parents(),
            draft.revision().id(),
            description.orElse(draft.revision().description()),
            why,
            date,
            draft.revision().changes(),
            draft.revision().agreements());
    Recorded recorded = recorded(revision);
    writer.create(recorded.file(), RevisionWriter.text(revision), MOVE_AWAY);
    writeSums(history, revision.id(), Optional.of(recorded.checksum()));
    return recorded;
  }

  private static void requireRecordable(DraftFile draft, History history) {
    Revision revision = draft.revision();
    if (!draft.unanswered().isEmpty()) {
      throw Refusal.unanswered(draft);
    }
    if (!revision.id().equals(history.nextId())
        || !revision.parents().stream().sorted().toList().equals(history.graph().heads())) {
      throw Refusal.outOfDate(revision.id(), revision.parents(), history);
    }
    try {
      Changes.apply(history.schema(), revision.changes());
    } catch (SchemaException misfit) {
      throw Refusal.doesNotFit(misfit.getMessage());
    }
  }

  /**
   * Writes the latest revision anew: with a draft's changes after its own, another description,
   * another reason.
   */
  public Recorded amend(
      Optional<DraftFile> draft,
      Optional<String> description,
      Optional<String> why,
      LocalDate date) {
    if (draft.isEmpty() && description.isEmpty() && why.isEmpty()) {
      throw Refusal.nothingToAmend();
    }
    History history = History.read(folder);
    Revision latest = latest(history);
    draft.ifPresent(
        more -> {
          requireRecordable(more, history);
          requireNothingHeld(more.revision(), latest);
        });
    Revision revision =
        revision(
            latest.parents(),
            latest.id(),
            description.orElse(latest.description()),
            why.or(latest::why),
            date,
            join(latest.changes(), draft.map(more -> more.revision().changes())),
            join(latest.agreements(), draft.map(more -> more.revision().agreements())));
    Recorded recorded = recorded(revision);
    String before = history.fileName(latest.id());
    if (!before.equals(recorded.file()) && Files.exists(folder.resolve(recorded.file()))) {
      throw Refusal.exists(recorded.file(), MOVE_AWAY);
    }
    writeSums(history, latest.id(), Optional.empty());
    writer.replace(before, RevisionWriter.text(revision));
    if (!before.equals(recorded.file())) {
      writer.rename(before, recorded.file());
    }
    writeSums(history, latest.id(), Optional.of(recorded.checksum()));
    return recorded;
  }

  private static <T> List<T> join(List<T> first, Optional<List<T>> second) {
    return Stream.concat(first.stream(), second.stream().flatMap(List::stream)).toList();
  }

  /** The names of what is held carry the id of the revision that holds it. */
  private static void requireNothingHeld(Revision draft, Revision latest) {
    String prefix = DefaultNames.held(draft.id(), new Name("_", false)).text();
    String held = prefix.substring(0, prefix.length() - 1);
    boolean holds =
        draft.changes().stream()
            .map(Recorder::heldAs)
            .flatMap(Optional::stream)
            .anyMatch(as -> as.text().startsWith(held));
    if (holds) {
      throw Refusal.holds(draft.id(), latest.id());
    }
  }

  private static Optional<Name> heldAs(Change change) {
    if (change instanceof TableChange.HoldTable hold) {
      return Optional.of(hold.as().name());
    }
    if (change instanceof SequenceChange.HoldSequence hold) {
      return Optional.of(hold.as().name());
    }
    if (change instanceof ColumnChange.HoldColumn hold) {
      return Optional.of(hold.as());
    }
    return change instanceof ColumnChange.TransformColumn transform
        ? Optional.of(transform.as())
        : Optional.empty();
  }

  /** Takes the latest revision back: deletes its file. No database is touched. */
  public Recorded unrecord() {
    History history = History.read(folder);
    return unrecord(history, latest(history));
  }

  /** Takes a revision back that nothing builds on: deletes its file. No database is touched. */
  public Recorded unrecord(String id) {
    History history = History.read(folder);
    Revision revision =
        history.revision(id).orElseThrow(() -> Refusal.unknown(id, history.graph().order()));
    List<String> children = history.graph().children(id);
    if (!children.isEmpty()) {
      throw Refusal.hasChildren(id, children);
    }
    return unrecord(history, revision);
  }

  private Recorded unrecord(History history, Revision revision) {
    String file = history.fileName(revision.id());
    writeSums(history, revision.id(), Optional.empty());
    writer.delete(file);
    return new Recorded(revision, file, Checksum.of(revision));
  }

  private static Revision latest(History history) {
    List<String> heads = history.graph().heads();
    if (heads.isEmpty()) {
      throw Refusal.nothingRecorded();
    }
    return history.revision(heads.get(0)).orElseThrow();
  }

  private static Revision revision(
      List<String> parents,
      String id,
      String description,
      Optional<String> why,
      LocalDate date,
      List<Change> changes,
      List<Agreement> agreements) {
    return new Revision(
        id,
        parents,
        new RevisionName(description).description(),
        why,
        Optional.of(date),
        changes,
        agreements);
  }

  private static Recorded recorded(Revision revision) {
    return new Recorded(
        revision,
        new RevisionName(revision.description()).fileName(revision.id()),
        Checksum.of(revision));
  }

  /** Writes the history's checksums, with another or no line for one revision. */
  private void writeSums(History history, String id, Optional<String> checksum) {
    SortedMap<String, String> checksums = new TreeMap<>(history.checksums());
    checksums.remove(id);
    checksum.ifPresent(present -> checksums.put(id, present));
    writer.replace(SumFile.NAME, SumFile.text(checksums));
  }
}
