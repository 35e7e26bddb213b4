package io.aludel.cli;

import io.aludel.diagnostic.Code;
import io.aludel.hazard.Judgement;
import io.aludel.history.DraftFile;
import io.aludel.history.History;
import io.aludel.revision.Revision;
import java.util.List;
import java.util.Optional;

/**
 * The draft of the last build as it is to be recorded: all of it or a part, with what somebody
 * agrees to.
 *
 * @param project what was built
 * @param history the recorded revisions
 * @param only the tables that the part is about; none for the whole draft
 * @param agreements the answers to what the gate asks
 */
record DraftToRecord(
    Project project, History history, List<String> only, List<AgreementOption> agreements) {

  /**
   * The draft.
   *
   * @throws Failure if there is none, or it is not to be recorded as it is
   */
  DraftFile require() {
    Build build = Build.require(project);
    build.requireUpToDate(history);
    return of(build).orElseThrow(this::nothing);
  }

  /** The draft that a build left; nothing where entities and history say the same. */
  Optional<DraftFile> of(Build build) {
    build.requireConclusion();
    Optional<DraftFile> draft = build.draft();
    draft.ifPresent(build::requireComplete);
    return draft.map(this::part).map(this::answered);
  }

  private String command() {
    return "aludel record" + project.optionsText();
  }

  private DraftFile part(DraftFile draft) {
    return only.isEmpty() ? draft : new DraftSelection(history, draft).of(only, command());
  }

  private DraftFile answered(DraftFile draft) {
    DraftFile answered = draft;
    for (AgreementOption agreement : agreements) {
      answered = agreement.answer(answered);
    }
    if (!answered.unanswered().isEmpty()) {
      Revision revision = answered.revision();
      project.session().out().println("The draft, not recorded: " + revision.description());
      Judgements.print(
          project.session().out(), Judgement.of(history.schema(), revision.changes()), List.of());
      throw Questions.unanswered(answered, command());
    }
    return answered;
  }

  private Failure nothing() {
    List<String> heads = history.graph().heads();
    return Failure.finding(
        Code.NOTHING_TO_RECORD,
        "There is nothing to record: the entities of the last build say what the history says"
            + (heads.isEmpty() ? "" : " at " + String.join(", ", heads))
            + ". If you have changed one since, build first:\n  "
            + project.compileCommand());
  }
}
