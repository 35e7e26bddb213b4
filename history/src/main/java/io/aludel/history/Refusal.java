package io.aludel.history;

import io.aludel.diagnostic.Code;
import io.aludel.diagnostic.Nearest;
import io.aludel.diagnostic.ShellText;
import io.aludel.revision.BranchConflict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What to say where something is not recorded, or not taken back. */
final class Refusal {

  /** What to do where a revision's file would be written and is there already. */
  static final String MOVE_AWAY = "Move it away, or choose another description.";

  private Refusal() {}

  private static HistoryException refused(String message) {
    return new HistoryException(Problem.of(Code.NOT_RECORDED, "", message));
  }

  /** An answer to a question that the gate does not ask. */
  static HistoryException notAsked(String agreed, DraftFile draft) {
    List<String> questions = draft.unanswered().stream().map(DraftFile::written).sorted().toList();
    String open =
        questions.isEmpty()
            ? " The draft needs no answer."
            : " What needs an answer: " + String.join(", ", questions) + ".";
    return refused(
        "Nothing in the draft asks for '"
            + agreed
            + "'."
            + Nearest.question(agreed, questions)
            + open);
  }

  /** A draft about which the gate still asks something. */
  static HistoryException unanswered(DraftFile draft) {
    StringBuilder message = new StringBuilder("The draft is dangerous, and nobody has agreed to:");
    for (var question : draft.unanswered()) {
      message
          .append("\n  ")
          .append(question.hazard().subject())
          .append(": ")
          .append(question.hazard().detail())
          .append("\n    aludel record --agree ")
          .append(ShellText.quote(DraftFile.written(question)))
          .append(" --reason \"…\"");
    }
    return refused(message.toString());
  }

  /** A draft that was made from another history than the one that lies there now. */
  static HistoryException outOfDate(String draft, List<String> parents, History history) {
    return refused(
        "The build is out of date: its draft is revision "
            + draft
            + " after "
            + join(parents)
            + ", and the history ends at "
            + join(history.graph().heads())
            + ". Build again, then record.");
  }

  /** A name that no revision can have. */
  static HistoryException noId(String id) {
    return refused(
        "'"
            + id
            + "' is no id: an id is made of up to 40 letters and digits, and is not head, heads,"
            + " base, current or draft.");
  }

  /** An id that another revision has. */
  static HistoryException idTaken(String id, String file) {
    return refused(
        "There is a revision "
            + id
            + " already, in '"
            + file
            + "'. Choose another id, or leave it out.");
  }

  /** A revision whose SQL is to be written anew, and that has none of a person's. */
  static HistoryException noScript(String id) {
    return refused(
        "Revision "
            + id
            + " was not recorded with --sql, so it has no script to be written anew. To record one"
            + " after it, leave --amend out.");
  }

  /** The latest revision, where there are several. */
  static HistoryException severalLatest(List<String> heads) {
    return refused(
        "Multiple heads are present: "
            + join(heads)
            + ". Name the one that is meant, or join them first: aludel merge.");
  }

  private static String join(List<String> ids) {
    return ids.isEmpty() ? "nothing" : String.join(", ", ids);
  }

  static HistoryException doesNotFit(String reason) {
    return refused("The draft does not fit the history: " + reason + ". Build again, then record.");
  }

  static HistoryException nothingRecorded() {
    return refused("The history has no revision yet. Build, then: aludel record");
  }

  static HistoryException hasChildren(String id, List<String> children) {
    return refused(
        "Revision "
            + id
            + " cannot be taken back: "
            + String.join(", ", children)
            + " builds on it. Only the latest revision can be taken back or amended.");
  }

  static HistoryException unknown(String id, List<String> known) {
    return refused(
        "There is no revision '"
            + id
            + "'."
            + Nearest.question(id, known)
            + " To see them all: aludel history");
  }

  static HistoryException nothingToAmend() {
    return refused(
        "There is nothing to amend: no draft, no new description and no new reason. Type:\n"
            + "  aludel record --amend -m \"...\" --why \"...\"");
  }

  /** A file that is to be moved behind others, and is not there. */
  static HistoryException noSuchFile(String file, List<String> files) {
    return refused("The history has no file '" + file + "'." + Nearest.question(file, files));
  }

  /** Revisions that are to be moved, of which nobody can tell which of them comes first. */
  static HistoryException notOneSide(String why) {
    return refused(
        why
            + " Name all files of the side that is to be moved, and no others: aludel rebase <file>"
            + " <file> ...");
  }

  /** Revisions that are to be moved, and that nobody can have recorded so. */
  static HistoryException noOrder(String why, List<String> files) {
    return new HistoryException(
        Problem.of(
            Code.HISTORY_INCOHERENT,
            "",
            why
                + " Somebody has edited a file. To take the edits back: git checkout --"
                + files.stream()
                    .map(file -> " ':(top)*/" + file + "'")
                    .collect(Collectors.joining())));
  }

  /** What stays has several heads, and nobody has said behind which of them the rest goes. */
  static HistoryException ontoWhich(List<String> heads) {
    return refused(
        "What stays has several heads: "
            + join(heads)
            + ". Say behind which one the rest goes: --onto "
            + heads.get(0));
  }

  /** The revision that the rest is to go behind is none of those that stay. */
  static HistoryException onto(String why) {
    return refused("--onto: " + why + " It has to be one of the revisions that stay.");
  }

  /** What is moved lies behind its place already. */
  static HistoryException nothingToRebase(String file) {
    return refused(
        "There is nothing to put '"
            + file
            + "' behind: no other branch goes from where it begins.");
  }

  /** What is moved does not fit where it would come to stand. */
  static HistoryException cannotRebase(
      FoundRevision moved, String misfit, List<BranchConflict> conflicts) {
    return new HistoryException(
        Problem.of(
            Code.BRANCHES_CONFLICT,
            moved.file(),
            "It cannot be put behind the other side: "
                + misfit
                + "."
                + conflicts.stream()
                    .map(each -> "\n    " + each.message())
                    .collect(Collectors.joining())
                + """

                  Nothing was changed. Where what both want is in the entities, take this one back, \
                and let the next build work out what is missing:
                    delete %s; in aludel.sum, delete its line, and the lines of git's markers
                    build, and: aludel record"""
                    .formatted(moved.file())));
  }

  /** A revision that something follows already. */
  static HistoryException noHead(String id, List<String> heads) {
    return refused(
        id
            + " is no head, so there is nothing to join. Heads are "
            + join(heads)
            + ". To join them:\n  aludel merge "
            + String.join(" ", heads));
  }

  /** A single head of several. */
  static HistoryException mergesWithNothing(String id, List<String> heads) {
    return refused(
        "A merge joins two heads or more, and "
            + id
            + " is one. Heads are "
            + join(heads)
            + ". To join them:\n  aludel merge "
            + String.join(" ", heads));
  }

  /** A history with one head, or none. */
  static HistoryException nothingToMerge(List<String> heads) {
    return refused(
        "There is nothing to merge: the history "
            + (heads.isEmpty() ? "has no revision yet." : "has one head, " + heads.get(0) + "."));
  }

  /** What to do where the SQL of a revision that is taken back was kept once before. */
  static String keptAlready(String id) {
    return "An earlier unrecord has kept it. Move it away, or delete it, then: aludel unrecord "
        + id;
  }

  static HistoryException exists(String file, String advice) {
    return new HistoryException(
        Problem.of(Code.NOT_RECORDED, file, "The file exists already. " + advice));
  }

  static HistoryException notWritten(Path file, IOException cause) {
    return new HistoryException(
        Problem.of(
            Code.NOT_RECORDED,
            file.getFileName().toString(),
            "The file cannot be written: " + FileTrouble.reason(file, cause)));
  }
}
