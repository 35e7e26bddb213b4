package io.aludel.runtime;

import io.aludel.diagnostic.Code;
import java.util.Objects;

/**
 * Something stands in the way of a migration. The message is meant for people: what is wrong, why,
 * and what to do; it holds no secrets.
 */
public final class MigrationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Whose turn it is. */
  public enum Kind {
    /** The plan is refused; nothing was changed. Somebody has to agree, or to mend something. */
    REFUSED,
    /** What was asked for makes no sense. */
    BAD_INPUT,
    /** The database failed, is busy, or cannot be reached. */
    DATABASE
  }

  private final Kind kind;
  private final Code code;
  private final String text;

  private MigrationException(Kind kind, Code code, String text, Throwable cause) {
    super(code + ": " + text, cause);
    this.kind = Objects.requireNonNull(kind, "kind");
    this.code = code;
    this.text = text;
  }

  static MigrationException refused(Code code, String text) {
    return new MigrationException(Kind.REFUSED, code, text, null);
  }

  static MigrationException badInput(Code code, String text) {
    return new MigrationException(Kind.BAD_INPUT, code, text, null);
  }

  static MigrationException database(Code code, String text, Throwable cause) {
    return new MigrationException(Kind.DATABASE, code, text, cause);
  }

  public Kind kind() {
    return kind;
  }

  public Code code() {
    return code;
  }

  /** The message without its code. */
  public String text() {
    return text;
  }
}
