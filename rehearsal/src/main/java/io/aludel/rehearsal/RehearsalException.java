package io.aludel.rehearsal;

import io.aludel.diagnostic.Code;
import io.aludel.runtime.DatabaseErrors;
import java.sql.SQLException;
import java.util.Objects;

/**
 * A rehearsal cannot take place. The message is meant for people: what is wrong, why, and what to
 * do; it holds no secrets.
 */
public final class RehearsalException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Code code;

  private RehearsalException(Code code, String text, Throwable cause) {
    super(code + ": " + text, cause);
    this.code = Objects.requireNonNull(code, "code");
  }

  static RehearsalException of(Code code, String text) {
    return new RehearsalException(code, text, null);
  }

  static RehearsalException failed(String doing, SQLException error) {
    return new RehearsalException(
        Code.DATABASE_FAILED,
        doing
            + " failed: "
            + DatabaseErrors.message(error)
            + ". Name an empty database whose user may create and drop tables and schemas there.",
        error);
  }

  static RehearsalException unreachable(SQLException error) {
    return new RehearsalException(
        Code.DATABASE_UNREACHABLE,
        "No connection to the throwaway database can be had: "
            + DatabaseErrors.message(error)
            + ". Check that it runs, and its address, user and password.",
        error);
  }

  public Code code() {
    return code;
  }

  /** Whether the database failed or is not reached, and what was asked for made sense. */
  public boolean isOfDatabase() {
    return code == Code.DATABASE_FAILED || code == Code.DATABASE_UNREACHABLE;
  }
}
