package io.aludel.cli;

import io.aludel.diagnostic.Code;
import io.aludel.history.Settings.ApprovalBy;
import io.aludel.runtime.Approval;
import io.aludel.runtime.Plan;
import java.util.Optional;

/**
 * Gets a person's word for a plan: from the command line, or at the terminal.
 *
 * @param session where the command runs
 * @param options what was said beforehand
 * @param by what the settings let count
 * @param command what to type once more, with another word
 * @param mayAsk whether there is somebody who can be asked
 */
record Word(Session session, WordOptions options, ApprovalBy by, String command, boolean mayAsk) {

  /**
   * What the plan may be carried out with; nothing if somebody was asked and does not want it.
   *
   * @param agreed what was agreed to in particular
   * @throws io.aludel.runtime.MigrationException if something in the plan is not agreed to
   */
  Optional<Approval> approval(Plan plan, Approval agreed) {
    requireWritable(session, command, plan);
    Approval ofThisPlan = agreed.withPlan(plan.hash());
    if (options.approved().isPresent()) {
      return agreed(plan, agreed.withPlan(options.approved().get()));
    }
    if (options.isYes()) {
      requireYesToCount(plan);
      return agreed(plan, agreed);
    }
    if (!mayAsk) {
      plan.requireAgreed(ofThisPlan);
      throw nobodyToAsk(plan, agreed);
    }
    if (by == ApprovalBy.PLAN) {
      plan.requireAgreed(ofThisPlan);
      return ask("To carry this out, type the plan's hash: ")
          .filter(answer -> answer.strip().equalsIgnoreCase(plan.hash()))
          .map(answer -> ofThisPlan);
    }
    plan.requireAgreed(agreed);
    session.out().flush();
    return session.terminal().agrees("Carry this out?") ? Optional.of(agreed) : Optional.empty();
  }

  private static Optional<Approval> agreed(Plan plan, Approval approval) {
    plan.requireAgreed(approval);
    return Optional.of(approval);
  }

  private Optional<String> ask(String question) {
    session.out().flush();
    return session.terminal().ask(question);
  }

  private static void requireWritable(Session session, String command, Plan plan) {
    if (session.isReadOnly()) {
      throw Failure.finding(
          Code.DATABASE_READONLY,
          "Nothing was changed: ALUDEL_READONLY is set in this environment, so that commands look"
              + " at databases and change none. Only whoever set it may lift it. If the plan is"
              + " what you want, ask somebody who may change this database to type:\n  "
              + command
              + " --approve "
              + plan.hash());
    }
  }

  private void requireYesToCount(Plan plan) {
    if (by == ApprovalBy.PLAN) {
      throw Failure.finding(
          Code.APPROVAL_NEEDED,
          "--yes does not count here: the settings of the history say 'approval = plan'. Nothing"
              + " was changed. If the plan is what you want:\n  "
              + command
              + " --approve "
              + plan.hash());
    }
  }

  private Failure nobodyToAsk(Plan plan, Approval agreed) {
    boolean yesWouldDo = by == ApprovalBy.ASK && agreed.losses().containsAll(plan.losses());
    return Failure.badInput(
        Code.NOBODY_TO_ASK,
        "There is no terminal to ask at, so nothing was changed. If the plan is what you want:\n  "
            + command
            + " --approve "
            + plan.hash()
            + "\nThat carries out this very plan, or nothing if it has become another one."
            + (yesWouldDo ? " Or, whatever the plan is by then:\n  " + command + " --yes" : ""));
  }
}
