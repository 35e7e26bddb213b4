package io.aludel.runtime;

import io.aludel.diagnostic.Code;
import io.aludel.dialect.Statement;
import java.sql.SQLException;

/** Says that the database refused a statement: which one, why, where that leaves it, what to do. */
final class StatementFailure {

  private StatementFailure() {}

  /**
   * @param done how many statements of the revision were done before
   * @param known whether it is known that the statement took no effect
   */
  static MigrationException of(
      Task task, int done, SQLException error, boolean transactional, boolean known) {
    PlannedStep step = task.step();
    String text =
        Refusals.name(step.id(), step.description())
            + ": to "
            + step.action().verb()
            + " it stopped at statement "
            + (done + 1)
            + " of "
            + task.statements().size()
            + ":\n    "
            + task.statements().get(done).statement().sql().replace("\n", "\n    ")
            + "\nThe database said: "
            + DatabaseErrors.message(error)
            + "\n"
            + (known ? state(task, done, transactional) : unknownState(transactional));
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

  private static String unknownState(boolean transactional) {
    return transactional
        ? "The connection is gone, and the revision's transaction with it. Run the same command"
            + " again once the database can be reached."
        : "The connection is gone. Run the same command again once the database can be reached: it"
            + " asks the catalogue whether this statement took effect, and goes on from there.";
  }

  private static String state(Task task, int done, boolean transactional) {
    String command = task.step().action().direction() == Direction.UP ? "upgrade" : "downgrade";
    if (transactional) {
      return "The revision was rolled back: the database is as if it had not been begun. Mend what"
          + " the database complains about, and run the same command again.";
    }
    String journal =
        (done == 0 ? "No statement of it is done" : "The " + done + " before it are done")
            + ", and the journal knows. Mend what the database complains about and run aludel "
            + command
            + " again: it goes on with this statement.";
    return command.equals("upgrade") ? journal + wayBack(task, done) : journal;
  }

  private static String wayBack(Task task, int done) {
    int change = task.statements().get(done).change();
    boolean between =
        change != RevisionCompiler.NO_CHANGE
            && (done == 0 || task.statements().get(done - 1).change() != change);
    return between
        ? " Or take back what is done of it: aludel downgrade -1."
        : " It stopped in the middle of a change, from where there is no way back but through its"
            + " end.";
  }
}
