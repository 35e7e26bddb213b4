package io.aludel.history;

import io.aludel.diagnostic.Code;
import io.aludel.diagnostic.Nearest;
import java.io.IOException;
import java.util.List;

/** What to say where something is not recorded, or not taken back. */
final class Refusal {

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
          .append(DraftFile.written(question))
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

  private static String join(List<String> ids) {
    return ids.isEmpty() ? "nothing" : String.join(", ", ids);
  }

  static HistoryException doesNotFit(String reason) {
    return refused("The draft does not fit the history: " + reason + ". Build again, then record.");
  }

  static HistoryException nothingRecorded() {
    return refused("The history has no revision yet.");
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
    return refused("There is no revision '" + id + "'." + Nearest.question(id, known));
  }

  static HistoryException nothingToAmend() {
    return refused(
        "There is nothing to amend: no draft, no new description (-m) and no new reason (--why).");
  }

  /** Names of what is held would carry the id of a revision that never comes to be. */
  static HistoryException holds(String draft, String latest) {
    return refused(
        """
        The draft puts something aside under the name of revision %s, so it cannot become part of \
        %s as it stands.
          Take that one back, and record both together:
            aludel unrecord
            build, and: aludel record"""
            .formatted(draft, latest));
  }

  static HistoryException exists(String file, String advice) {
    return new HistoryException(
        Problem.of(Code.NOT_RECORDED, file, "The file exists already. " + advice));
  }

  static HistoryException notWritten(String file, IOException cause) {
    return new HistoryException(
        Problem.of(
            Code.NOT_RECORDED,
            file,
            "The file cannot be written (" + TextFile.reason(cause) + ")."));
  }
}
