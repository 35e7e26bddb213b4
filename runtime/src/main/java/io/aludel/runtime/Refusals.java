package io.aludel.runtime;

import io.aludel.diagnostic.Code;
import io.aludel.diagnostic.Nearest;
import io.aludel.diagnostic.ShellText;
import io.aludel.migration.SequencedRevision;
import io.aludel.runtime.Status.Relation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words with which plans are refused. */
final class Refusals {

  private static final String UNCHANGED = " Nothing was changed.";

  private Refusals() {}

  /** Refuses to take a revision back that has no way back. */
  static void requireWayBack(String id, String description, Optional<String> oneWay) {
    oneWay.ifPresent(
        reason -> {
          throw oneWay(
              id,
              description,
              reason,
              "The way down ends here: aludel downgrade "
                  + id
                  + " takes back what came after it. Further back leads only a backup.");
        });
  }

  /** Refuses to take a changed draft back that has no way back. */
  static void requireWayBackOfDraft(StoredRevision draft) {
    draft
        .oneWay()
        .ifPresent(
            reason -> {
              throw oneWay(
                  draft.id(),
                  draft.description(),
                  reason,
                  "It was applied as a draft and has changed since: record it as it was applied, or"
                      + " begin again with a fresh database.");
            });
  }

  private static MigrationException oneWay(
      String id, String description, String reason, String wayOut) {
    return MigrationException.refused(
        Code.ONE_WAY,
        name(id, description)
            + " cannot be taken back: "
            + reason
            + "."
            + UNCHANGED
            + " "
            + wayOut);
  }

  static MigrationException edited(
      StoredRevision stored, SequencedRevision known, Relation relation, String wayOut) {
    boolean edited = relation == Relation.EDITED;
    return MigrationException.refused(
        edited ? Code.REVISION_EDITED : Code.REVISION_REPLACED,
        (edited
                ? name(stored.id(), stored.description()) + " was edited after it was applied."
                : "Applied as "
                    + stored.id()
                    + " is another revision ("
                    + stored.description()
                    + ") than the one that this build calls so ("
                    + known.description()
                    + ").")
            + "\n  applied:    "
            + stored.checksum()
            + "\n  this build: "
            + known.checksum()
            + "\nNothing was changed. "
            + wayOut);
  }

  /**
   * Refuses to take a revision back beside those that were applied since.
   *
   * @param stranger the one that this build does not know as it was applied
   */
  static MigrationException outOfOrder(
      StoredRevision stored, List<StoredRevision> since, StoredRevision stranger, String wayOut) {
    return MigrationException.refused(
        Code.DATABASE_AHEAD,
        name(stored.id(), stored.description())
            + " cannot be taken back while "
            + since.stream().map(StoredRevision::id).collect(Collectors.joining(", "))
            + " stays, which was applied after it: tables would have to be built anew, and this"
            + " build does not know what "
            + stranger.id()
            + " ("
            + stranger.description()
            + ") made of them."
            + UNCHANGED
            + " "
            + wayOut);
  }

  /** Says what is applied that this build does not know. */
  static String aheadBy(List<StoredRevision> unknown) {
    return "The database is ahead of this build by "
        + unknown.stream()
            .map(each -> each.id() + " (" + each.description() + ")")
            .collect(Collectors.joining(", "))
        + ".";
  }

  static MigrationException ahead(
      List<StoredRevision> unknown, List<String> missing, String wayOut) {
    return MigrationException.refused(
        Code.DATABASE_AHEAD,
        aheadBy(unknown)
            + " So it is not known what "
            + String.join(", ", missing)
            + " would be applied to."
            + UNCHANGED
            + " "
            + wayOut);
  }

  static MigrationException halfway(StoredRevision stored) {
    return MigrationException.refused(
        Code.NOT_UP_TO_DATE,
        name(stored.id(), stored.description())
            + " is half "
            + (stored.state().direction() == Direction.UP ? "applied" : "taken back")
            + ", so that the tables are those of no revision. Finish it first: aludel upgrade head.");
  }

  static MigrationException unknown(StoredRevision stored) {
    return MigrationException.refused(
        Code.DATABASE_AHEAD,
        name(stored.id(), stored.description())
            + " is applied, and this build knows none that is the same, so that it cannot tell what"
            + " the tables should be. Use the build that applied it.");
  }

  /** Refuses a plan that nobody has agreed to. */
  static void requireApproved(Plan plan, Approval approval) {
    approval
        .plan()
        .filter(hash -> !plan.isEmpty() && !hash.equals(plan.hash()))
        .ifPresent(
            hash -> {
              throw outdated(hash, plan);
            });
    if (!plan.differences().isEmpty() && !approval.differences()) {
      throw differences(plan);
    }
    if (plan.appliesDraft() && !approval.draft()) {
      throw draft(plan);
    }
    if (approval.plan().isPresent()) {
      return;
    }
    List<String> open = plan.losses().stream().filter(loss -> !approval.allows(loss)).toList();
    if (!open.isEmpty()) {
      throw losses(plan, open, approval.strangersTo(plan.losses()));
    }
  }

  private static MigrationException outdated(String approved, Plan plan) {
    return MigrationException.refused(
        Code.PLAN_OUTDATED,
        "The plan is now another: its hash is "
            + plan.hash()
            + ", and what was approved is "
            + approved
            + "."
            + UNCHANGED
            + " Either the database or the build has changed since, or the plan was made for"
            + " another target. Look at it again, and approve the hash that it ends with.");
  }

  private static MigrationException differences(Plan plan) {
    return MigrationException.refused(
        Code.STAMP_REFUSED,
        "The tables of the database are not those of revision "
            + plan.to()
            + ":"
            + plan.differences().stream().map(each -> "\n  " + each).collect(Collectors.joining())
            + "\nNothing was changed. What is stamped all the same makes later revisions, and the"
            + " way back, fail there. Change the database to match, or stamp the revision that it"
            + " is at. If each of these is known and meant, add --accept-differences (in Java:"
            + " Approval.acceptDifferences).");
  }

  private static MigrationException draft(Plan plan) {
    PlannedStep draft =
        plan.steps().stream().filter(PlannedStep::appliesDraft).findFirst().orElseThrow();
    return MigrationException.refused(
        Code.DRAFT_NOT_AGREED,
        "The plan applies "
            + draft.id()
            + " ("
            + draft.description()
            + "), which is a draft: it is not recorded in the history yet and may still change."
            + UNCHANGED
            + " Record it first: aludel record. Or add --with-draft (Approval.withDraft()), to try"
            + " it on a database of your own. Or name the last recorded revision as target.");
  }

  private static MigrationException losses(Plan plan, List<String> open, List<String> strangers) {
    String lines =
        plan.steps().stream()
            .flatMap(
                step ->
                    step.losses().stream()
                        .filter(open::contains)
                        .map(loss -> "\n  " + loss + ", by " + words(step)))
            .collect(Collectors.joining());
    return MigrationException.refused(
        Code.LOSS_NOT_AGREED,
        "The plan destroys data, and nobody has agreed to it:"
            + lines
            + strangers.stream()
                .map(each -> "\n  '" + each + "' is none of it." + Nearest.question(each, open))
                .collect(Collectors.joining())
            + "\nNothing was changed. If that is meant, add "
            + open.stream()
                .map(loss -> "--allow-loss " + ShellText.quote(loss))
                .collect(Collectors.joining(" "))
            + " (in Java: Approval.allowLoss).");
  }

  private static String words(PlannedStep step) {
    return switch (step.action()) {
          case UPGRADE, FINISH_UPGRADE, ADOPT, STAMP -> "applying ";
          case DOWNGRADE, FINISH_DOWNGRADE, UNDO, FORGET -> "taking back ";
        }
        + step.id();
  }

  static MigrationException rows(List<RowCheck> refusing) {
    return MigrationException.refused(
        Code.ROWS_REFUSE,
        "Rows would refuse the plan:"
            + refusing.stream()
                .map(
                    check ->
                        "\n  "
                            + check.subject()
                            + ": "
                            + check.rows()
                            + " "
                            + check.problem()
                            + "\n    find them: "
                            + check.findSql())
                .collect(Collectors.joining())
            + "\nNothing was changed. Mend these rows, and run the same command again.");
  }

  static String name(String id, String description) {
    return "Revision " + id + " (" + description + ")";
  }
}
