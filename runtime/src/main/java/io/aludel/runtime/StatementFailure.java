package io.aludel.runtime;

import io.aludel.diagnostic.Code;
import io.aludel.dialect.Statement;
import java.sql.SQLException;

/** Says that the database refused a statement: which one, why, where that leaves it, what to do. */
final class StatementFailure {

  private StatementFailure() {}

  static MigrationException of(TaskRun.Edge edge, SQLException error) {
    PlannedStep step = edge.task().step();
    String text =
        Refusals.name(step.id(), step.description())
            + ": to "
            + step.action().verb()
            + " it stopped at statement "
            + (edge.at() + 1)
            + " of "
            + edge.statements().size()
            + ":\n    "
            + edge.statements().get(edge.at()).statement().sql().replace("\n", "\n    ")
            + "\nThe database said: "
            + DatabaseErrors.message(error)
            + "\n"
            + (DatabaseErrors.isTooStrongForTable(error)
                ? "The table has something that the history does not know, with which this would block"
                    + " writers: a full text index, for one. Drop it, have the table built anew"
                    + " (alter table … force), and create it again once the revision is applied.\n"
                : "")
            + (DatabaseErrors.isLockedByOthers(error)
                ? "Somebody else holds a lock on what it changes; it was tried again for as long as"
                    + " the wait for locks allows (--wait SECONDS; in Java: Migrator.lockWait).\n"
                : "")
            + (edge.known() ? state(edge) : unknownState(edge));
    return MigrationException.database(Code.STATEMENT_FAILED, text, error);
  }

  /**
   * Says that a run died at a statement of which the catalogue cannot tell whether it took effect.
   *
   * @param ifDone the SQL that tells the journal that it did
   * @param ifNotDone the SQL that tells the journal that it did not
   */
  static MigrationException inDoubt(
      StoredRevision halfway, Statement statement, String ifDone, String ifNotDone) {
    return MigrationException.refused(
        Code.STATEMENT_IN_DOUBT,
        Refusals.name(halfway.id(), halfway.description())
            + ": a run died at a statement that was written by hand, and the catalogue does not tell"
            + " whether it took effect:\n    "
            + statement.sql().replace("\n", "\n    ")
            + "\nIt is not run a second time on a guess. Look; if it took effect, execute\n    "
            + ifDone
            + ";\nand if it did not,\n    "
            + ifNotDone
            + ";\nThen run the same command again.");
  }

  private static String unknownState(TaskRun.Edge edge) {
    return edge.nothingLeft()
        ? "The connection is gone, and the revision's transaction with it. Run the same command"
            + " again once the database can be reached."
        : "The connection is gone. Run the same command again once the database can be reached: it"
            + " asks the journal and the catalogue what took effect, and goes on from there.";
  }

  private static String state(TaskRun.Edge edge) {
    Direction direction = edge.task().step().action().direction();
    if (edge.nothingLeft()) {
      return "The revision was rolled back: the database is as if it had not been begun. Mend what"
          + " the database complains about, and run the same command again.";
    }
    String command = direction == Direction.UP ? "upgrade" : "downgrade";
    boolean rolledBack = edge.done() < edge.at();
    String journal =
        done(edge)
            + ", and the journal knows. Mend what the database complains about and run aludel "
            + command
            + " again: it goes on "
            + (rolledBack ? "from there." : "with this statement.");
    return direction == Direction.UP ? journal + wayBack(edge) : journal;
  }

  private static String done(TaskRun.Edge edge) {
    if (edge.done() == 0) {
      return "No statement of it is done";
    }
    boolean one = edge.done() == 1;
    if (edge.done() == edge.at()) {
      return one ? "The one before it is done" : "The " + edge.done() + " before it are done";
    }
    return (one ? "The first is done" : "The first " + edge.done() + " are done")
        + ", the others before it were rolled back";
  }

  private static String wayBack(TaskRun.Edge edge) {
    int change = edge.statements().get(edge.done()).change();
    boolean between =
        change != RevisionCompiler.NO_CHANGE
            && (edge.done() == 0 || edge.statements().get(edge.done() - 1).change() != change);
    return between
        ? " Or take back what is done of it: aludel downgrade -1."
        : " It stopped in the middle of a change, from where there is no way back but through its"
            + " end.";
  }
}
