package io.aludel.history;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes and deletes everything that is a revision: its file, and its script's beside it. */
final class RevisionFiles {

  /** The end of the names of what is no part of the history any more. */
  private static final String KEPT = ".unrecorded";

  private final FolderWriter writer;

  RevisionFiles(FolderWriter writer) {
    this.writer = writer;
  }

  /**
   * Writes new revisions, or none of them.
   *
   * @param rest what is to be written after them, and is part of it
   */
  void create(List<Recorded> revisions, Runnable rest) {
    revisions.forEach(each -> texts(each).keySet().forEach(this::requireFree));
    Deque<String> written = new ArrayDeque<>();
    try {
      for (Recorded each : revisions) {
        texts(each)
            .forEach(
                (file, text) -> {
                  writer.create(file, text, Refusal.MOVE_AWAY);
                  written.push(file);
                });
      }
      rest.run();
    } catch (HistoryException refused) {
      written.forEach(writer::delete);
      throw refused;
    }
  }

  /** All files of a revision: first what its own refers to. */
  private static Map<String, String> texts(Recorded recorded) {
    Map<String, String> texts = new LinkedHashMap<>(ScriptFiles.of(recorded));
    texts.put(recorded.file(), RevisionWriter.text(recorded.revision()));
    return texts;
  }

  private void requireFree(String file) {
    writer.requireFree(file, Refusal.MOVE_AWAY);
  }

  /** Makes sure that nothing is in the way of {@link #replace}. */
  void requireReplaceable(Recorded before, Recorded after) {
    Set<String> files = new LinkedHashSet<>(texts(after).keySet());
    files.removeAll(texts(before).keySet());
    files.forEach(this::requireFree);
  }

  /** Writes a revision in another one's place, which may have had another name. */
  void replace(Recorded before, Recorded after) {
    SortedMap<String, String> stale = new TreeMap<>(ScriptFiles.of(before));
    SortedMap<String, String> scripts = ScriptFiles.of(after);
    scripts.forEach(writer::replace);
    writer.replace(before.file(), RevisionWriter.text(after.revision()));
    if (!before.file().equals(after.file())) {
      writer.rename(before.file(), after.file());
    }
    stale.keySet().removeAll(scripts.keySet());
    stale.keySet().forEach(writer::delete);
  }

  /** Makes sure that nothing is in the way of {@link #takeBack}. */
  void requireTakenBack(Recorded recorded) {
    for (String file : ScriptFiles.of(recorded).keySet()) {
      writer.requireFree(file + KEPT, Refusal.keptAlready(recorded.revision().id()));
    }
  }

  /** Deletes a revision whose SQL nobody could write again: that is kept, out of the history. */
  void takeBack(Recorded recorded) {
    ScriptFiles.of(recorded).keySet().forEach(file -> writer.rename(file, file + KEPT));
    writer.delete(recorded.file());
  }

  /** Deletes a revision: last what its file refers to. */
  void delete(Recorded recorded) {
    writer.delete(recorded.file());
    ScriptFiles.of(recorded).keySet().forEach(writer::delete);
  }
}
