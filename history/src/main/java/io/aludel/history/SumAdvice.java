package io.aludel.history;

import io.aludel.diagnostic.Code;
import java.util.List;
import java.util.stream.Collectors;

/** What to say where revisions and {@code aludel.sum} disagree. */
final class SumAdvice {

  private SumAdvice() {}

  /** Two branches have both recorded, and git could not tell which of them comes first. */
  static Problem markers(SumFile.Conflict conflict, List<FoundRevision> found) {
    List<FoundRevision> ours = files(conflict.ours(), found);
    List<FoundRevision> theirs = files(conflict.theirs(), found);
    boolean collide =
        conflict.ours().stream()
            .anyMatch(
                each -> conflict.theirs().stream().anyMatch(other -> other.id().equals(each.id())));
    if (ours.isEmpty() || theirs.isEmpty()) {
      return new Problem(
          Code.HISTORY_INCOHERENT,
          SumFile.NAME,
          conflict.line(),
          0,
          """
          Git left its conflict markers here, and only one side is there: %s.
            Delete the lines of the markers, and those of revisions that have no file, and build."""
              .formatted(names(ours.isEmpty() ? theirs : ours)));
    }
    String move = ours.isEmpty() ? "<file of yours>" : ours.get(0).file();
    return new Problem(
        Code.HISTORY_INCOHERENT,
        SumFile.NAME,
        conflict.line(),
        0,
        """
        Two branches have both recorded a revision: git left its conflict markers here.
          One has %s, the other %s.
          Put the side that no other database has yet behind the other, under new numbers, and \
        build:
            aludel rebase %s%s
          This writes aludel.sum anew."""
            .formatted(
                names(ours),
                names(theirs),
                move,
                collide
                    ? ""
                    : "\n  Or keep both as they are, and join them in one revision: aludel merge"));
  }

  private static List<FoundRevision> files(List<SumFile.Entry> entries, List<FoundRevision> found) {
    return found.stream()
        .filter(each -> entries.stream().anyMatch(entry -> entry.isOf(each)))
        .toList();
  }

  private static String names(List<FoundRevision> files) {
    return files.isEmpty()
        ? "no file that is there"
        : files.stream().map(FoundRevision::file).collect(Collectors.joining(", "));
  }

  /** Two branches have both recorded under one id. */
  static Problem sameId(FoundRevision one, FoundRevision other) {
    if (one.checksum().equals(other.checksum())) {
      return Problem.of(
          Code.HISTORY_INCOHERENT,
          one.file(),
          one.placed().id(),
          """
          There is another revision %s, in '%s', which does exactly the same: two branches have both \
          recorded it.
            Delete one of the two files, and build."""
              .formatted(one.id(), other.file()));
    }
    return Problem.of(
        Code.HISTORY_INCOHERENT,
        one.file(),
        one.placed().id(),
        """
        There is another revision %s, in '%s': two branches have both recorded one.
          Put the one that no other database has yet behind the other, under a new number, and \
        build:
            aludel rebase %s"""
            .formatted(one.id(), other.file(), one.file()));
  }

  /** The same of several ids, where no line says any more which of them belong together. */
  static Problem sameIds(List<FoundRevision> twice) {
    String ids = twice.stream().map(FoundRevision::id).distinct().collect(Collectors.joining(", "));
    return Problem.of(
        Code.HISTORY_INCOHERENT,
        SumFile.NAME,
        """
        There are two revisions each of %s: two branches have both recorded them, and this file does \
        not say which belong together.
          Git still knows it, as long as the merge is not committed. Bring its conflict back, put \
        the side that no other database has yet behind the other, and build:
            git checkout --merge -- ':(top)*/aludel.sum'
            aludel rebase %s
          After that, name all files that one branch has brought, and no others: aludel rebase FILE \
        FILE"""
            .formatted(ids, twice.get(0).file()));
  }

  /** A revision without a line: recording stopped half way, or somebody copied the file. */
  static Problem missingLine(FoundRevision found) {
    return Problem.of(
        Code.HISTORY_INCOHERENT,
        found.file(),
        """
        Revision %s has no line in aludel.sum: recording it, or taking it back, was interrupted, \
        or the file was put here by hand.
          To keep the revision, add this line to aludel.sum:
            %s
          To take it back, delete the file.
          Where git has put two branches together: aludel merge, or aludel rebase %s"""
            .formatted(found.id(), SumFile.line(found.id(), found.checksum()), found.file()));
  }

  /** A line without a revision. */
  static Problem missingFile(int line, String id) {
    return new Problem(
        Code.HISTORY_INCOHERENT,
        SumFile.NAME,
        line,
        0,
        """
        Revision %s has a line here and no file.
          To get the file back: git checkout -- ':(top)*/%s_*.json'
          If the revision is meant to be gone, and no database has it, delete this line."""
            .formatted(id, id));
  }

  /** A revision that is not what was recorded. */
  static Problem edited(FoundRevision found, String recorded) {
    return Problem.of(
        Code.HISTORY_EDITED,
        found.file(),
        """
        Revision %s was edited after it was recorded.
          aludel.sum says %s
          the file makes  %s
          A database that has applied it would refuse the edited one. To take the edit back: \
        git checkout -- ':(top)*/%s'
          If no database has applied it, write this line into aludel.sum instead of the old one:
            %s"""
            .formatted(
                found.id(),
                recorded,
                found.checksum(),
                ScriptFiles.hasScript(found.revision())
                    ? found.file().replaceAll("\\.json$", "*")
                    : found.file(),
                SumFile.line(found.id(), found.checksum())));
  }
}
