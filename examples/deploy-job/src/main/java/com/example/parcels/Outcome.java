package com.example.parcels;

import io.aludel.runtime.MigrationException;
import java.util.Locale;

/** How a job ended. */
public enum Outcome {
  /** Nothing was to be changed: somebody reads the plan, and approves its hash. */
  PLANNED(0),
  /** The database is up to date. */
  DONE(0),
  /** Somebody has to look at the plan anew, or to mend rows. Nothing was changed. */
  REFUSED(1),
  /** The job was called wrongly. Nothing was changed. */
  BAD_INPUT(2),
  /** The database failed, is busy, or cannot be reached. Worth another try. */
  DATABASE_FAILED(3);

  private final int exitCode;

  Outcome(int exitCode) {
    this.exitCode = exitCode;
  }

  static Outcome of(MigrationException.Kind kind) {
    return switch (kind) {
      case REFUSED -> REFUSED;
      case BAD_INPUT -> BAD_INPUT;
      case DATABASE -> DATABASE_FAILED;
    };
  }

  /** What the process says to whoever started it. */
  public int exitCode() {
    return exitCode;
  }

  String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
