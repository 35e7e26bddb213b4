package io.aludel.history;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.change.DataChange.RunSql;
import io.aludel.revision.Agreement;
import io.aludel.revision.Renumbering;
import io.aludel.revision.Revision;
import io.aludel.revision.RevisionName;
import io.aludel.schema.SchemaException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  private final Path folder;
  private final FolderWriter writer;
  private final RevisionFiles files;

  /**
   * @param folder the history's folder
   */
  public Recorder(Path folder) {
    this.folder = folder;
    this.writer = new FolderWriter(folder);
    this.files = new RevisionFiles(writer);
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
    return record(draft, Optional.empty(), description, why, date);
  }

  /**
   * Turns a draft into the latest revision.
   *
   * @param id what it is to be called; empty for the draft's own id
   * @param description what it does, in a few words; empty for the draft's own
   * @param why the context, for whoever reads it later
   */
  public Recorded record(
      DraftFile draft,
      Optional<String> id,
      Optional<String> description,
      Optional<String> why,
      LocalDate date) {
    History history = History.read(folder);
    requireRecordable(draft, history);
    id.ifPresent(chosen -> requireFree(chosen, history));
    Revision called =
        id.map(chosen -> renumbered(draft.revision(), chosen)).orElse(draft.revision());
    Revision revision =
        revision(
            called.parents(),
            called.id(),
            description.orElse(called.description()),
            why,
            date,
            called.changes(),
            called.agreements());
    Recorded recorded = Recorded.of(revision);
    files.create(List.of(recorded), () -> writeSums(history, revision.id(), Optional.of(revision)));
    return recorded;
  }

  private static Revision renumbered(Revision draft, String id) {
    return new Renumbering().renumber(draft, id, draft.parents());
  }

  private static void requireFree(String id, History history) {
    if (!RevisionIds.isId(id)) {
      throw Refusal.noId(id);
    }
    // The classes of revisions that differ only in case would be one file to some systems.
    history.revisions().stream()
        .map(Revision::id)
        .filter(id::equalsIgnoreCase)
        .findFirst()
        .ifPresent(
            taken -> {
              throw Refusal.idTaken(taken, history.fileName(taken));
            });
  }

  private static void requireRecordable(DraftFile draft, History history) {
    Revision revision = draft.revision();
    if (!draft.unanswered().isEmpty()) {
      throw Refusal.unanswered(draft);
    }
    if (!history.ids().isNext(revision)
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
    History history = History.read(folder);
    Revision latest = latest(history);
    if (draft.isEmpty() && description.isEmpty() && why.isEmpty()) {
      throw Refusal.nothingToAmend();
    }
    draft.ifPresent(more -> requireRecordable(more, history));
    Optional<Revision> added = draft.map(more -> renumbered(more.revision(), latest.id()));
    return rewrite(
        history,
        latest,
        description,
        why,
        date,
        join(latest.changes(), added.map(Revision::changes)),
        join(latest.agreements(), added.map(Revision::agreements)));
  }

  private Recorded rewrite(
      History history,
      Revision latest,
      Optional<String> description,
      Optional<String> why,
      LocalDate date,
      List<Change> changes,
      List<Agreement> agreements) {
    Revision revision =
        revision(
            latest.parents(),
            latest.id(),
            description.orElse(latest.description()),
            why.or(latest::why),
            date,
            changes,
            agreements);
    Recorded recorded = Recorded.of(revision);
    Recorded before =
        new Recorded(latest, history.fileName(latest.id()), history.checksums().get(latest.id()));
    files.requireReplaceable(before, recorded);
    writeSums(history, latest.id(), Optional.empty());
    files.replace(before, recorded);
    writeSums(history, latest.id(), Optional.of(revision));
    return recorded;
  }

  /** Writes the script of the latest revision anew, while it is being worked on. */
  public Recorded amendScript(
      RunSql script, Optional<String> description, Optional<String> why, LocalDate date) {
    History history = History.read(folder);
    Revision latest = latest(history);
    if (latest.changes().stream().noneMatch(Recorder::isScript)) {
      throw Refusal.noScript(latest.id());
    }
    List<Change> changes = new ArrayList<>();
    for (Change change : latest.changes()) {
      changes.add(isScript(change) ? script : change);
    }
    return rewrite(history, latest, description, why, date, changes, latest.agreements());
  }

  private static boolean isScript(Change change) {
    return change instanceof RunSql run && run.script();
  }

  private static <T> List<T> join(List<T> first, Optional<List<T>> second) {
    return Stream.concat(first.stream(), second.stream().flatMap(List::stream)).toList();
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
    Recorded taken = new Recorded(revision, history.fileName(revision.id()), Checksum.of(revision));
    files.requireTakenBack(taken);
    writeSums(history, revision.id(), Optional.empty());
    files.takeBack(taken);
    return taken;
  }

  private static Revision latest(History history) {
    List<String> heads = history.graph().heads();
    if (heads.isEmpty()) {
      throw Refusal.nothingRecorded();
    }
    if (heads.size() > 1) {
      throw Refusal.severalLatest(heads);
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

  /** Writes the history's checksums, with another or no line for one revision. */
  private void writeSums(History history, String id, Optional<Revision> revision) {
    List<Revision> revisions = new ArrayList<>(history.revisions());
    revisions.removeIf(each -> each.id().equals(id));
    revision.ifPresent(revisions::add);
    writer.replace(SumFile.NAME, SumFile.text(revisions));
  }
}
