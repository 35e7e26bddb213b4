package io.aludel.history;

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

  /** Writes a new revision: first what its file refers to. */
  void create(Recorded recorded) {
    ScriptFiles.of(recorded).forEach((file, text) -> writer.create(file, text, Refusal.MOVE_AWAY));
    writer.create(recorded.file(), RevisionWriter.text(recorded.revision()), Refusal.MOVE_AWAY);
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
