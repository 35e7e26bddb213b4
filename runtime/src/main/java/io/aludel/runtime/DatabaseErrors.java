package io.aludel.runtime;

import io.aludel.diagnostic.Code;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What databases say when something goes wrong, told apart and made fit to print. */
public final class DatabaseErrors {

  private static final int H2_FILE_IN_USE = 90020;
  private static final Set<Integer> H2_WAITED_TOO_LONG = Set.of(50200, 50204, 40001);

  /** Waited too long, or chosen to let others out of a deadlock. */
  private static final Set<Integer> MARIADB_WAITED_TOO_LONG = Set.of(1205, 1213);

  private static final Set<Integer> MARIADB_NOT_SUPPORTED = Set.of(1845, 1846);

  /** A right on the table or on a column, or a server that lets nobody write. */
  private static final Set<Integer> MARIADB_NO_RIGHT = Set.of(1142, 1143, 1290);

  private static final Set<String> POSTGRES_WAITED_TOO_LONG = Set.of("55P03", "40P01");

  /** The file is locked by another connection, or a table by one that shares a cache with it. */
  private static final Set<Integer> SQLITE_BUSY = Set.of(5, 6);

  /** The bits of a code that say what went wrong; the others say how. */
  private static final int SQLITE_PRIMARY_CODE = 0xff;

  private static final Set<String> H2_NO_SUCH_TABLE = Set.of("42S02", "42S03", "42S04");

  /** Drivers repeat connection URLs, which may contain passwords. */
  private static final Pattern PARAMETER =
      Pattern.compile("(?i)((?:password|pwd)\\s*=)[^;&\\s\"']*");

  private static final Pattern USER_INFO = Pattern.compile("//[^/@\\s]*@");

  private DatabaseErrors() {}

  /** Whether a database file is open in another process. */
  static boolean isFileInUse(Throwable error) {
    return anyCause(error, each -> each.getErrorCode() == H2_FILE_IN_USE || isBusy(each));
  }

  /** Whether SQLite waits for what somebody else does to the same file. */
  static boolean isBusy(SQLException error) {
    return error.getClass().getName().startsWith("org.sqlite.")
        && SQLITE_BUSY.contains(error.getErrorCode() & SQLITE_PRIMARY_CODE);
  }

  /** Whether somebody else holds the lock that was asked for. */
  static boolean isLockedByOthers(SQLException error) {
    return anyCause(
        error,
        each ->
            H2_WAITED_TOO_LONG.contains(each.getErrorCode())
                || MARIADB_WAITED_TOO_LONG.contains(each.getErrorCode())
                || (each.getSQLState() != null
                    && POSTGRES_WAITED_TOO_LONG.contains(each.getSQLState())));
  }

  /** Whether MariaDB cannot do a statement by the algorithm or under the lock that it states. */
  static boolean isTooStrongForTable(SQLException error) {
    return anyCause(error, each -> MARIADB_NOT_SUPPORTED.contains(each.getErrorCode()));
  }

  /** Whether MariaDB refuses a statement to a user who lacks the right. */
  static boolean isRightMissing(SQLException error) {
    return anyCause(error, each -> MARIADB_NO_RIGHT.contains(each.getErrorCode()));
  }

  /** Whether a statement names a table that does not exist. */
  static boolean isTableMissing(SQLException error) {
    return anyCause(
        error, each -> each.getSQLState() != null && H2_NO_SUCH_TABLE.contains(each.getSQLState()));
  }

  /** Whether the connection is gone, so that nobody knows what became of the last statement. */
  static boolean isConnectionLost(SQLException error) {
    return anyCause(
        error,
        each ->
            each.getSQLState() != null
                && (each.getSQLState().startsWith("08")
                    || each.getSQLState().startsWith("57P")
                    || each.getErrorCode() == 90067
                    || each.getErrorCode() == 90098
                    || each.getErrorCode() == 90121));
  }

  private static boolean anyCause(Throwable error, Predicate<SQLException> is) {
    for (Throwable each = error; each != null; each = each.getCause()) {
      if (each instanceof SQLException sql && is.test(sql)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What the database said, without secrets, without the statement that H2 repeats, and without a
   * final full stop, which not every message has.
   */
  public static String message(Throwable error) {
    String message = String.valueOf(error.getMessage()).strip();
    int repeated = message.indexOf("; SQL statement:");
    String text = withoutSecrets(repeated < 0 ? message : message.substring(0, repeated));
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private static String withoutSecrets(String message) {
    return USER_INFO.matcher(PARAMETER.matcher(message).replaceAll("$1***")).replaceAll("//***@");
  }

  /** The database failed while something was done that is no statement of a revision. */
  static MigrationException failed(String doing, SQLException error) {
    return MigrationException.database(
        Code.DATABASE_FAILED,
        String.format(
            Locale.ROOT,
            "%s failed: %s. What was not committed is rolled back, and what was, the journal knows."
                + " See to it that the user may read and write there, and run the same command"
                + " again.",
            doing,
            message(error)),
        error);
  }
}
