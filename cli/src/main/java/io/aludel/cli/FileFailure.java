package io.aludel.cli;

import io.aludel.diagnostic.Code;
import io.aludel.history.FileTrouble;
import java.io.IOException;
import java.nio.file.Path;

/** A file that cannot be read or written: which one, why, and what to do about it. */
final class FileFailure {

  private FileFailure() {}

  /** For a file of which the exception may not say that it is the one. */
  static Failure of(Session session, Path file, IOException trouble) {
    Path found = FileTrouble.file(trouble).orElse(file);
    return Failure.badInput(
        Code.FILE_FAILED, sentence(session.show(found), FileTrouble.reason(found, trouble)));
  }

  /** For whatever the exception names. */
  static String text(Session session, IOException trouble) {
    return Code.FILE_FAILED
        + ": "
        + FileTrouble.file(trouble)
            .map(file -> sentence(session.show(file), FileTrouble.reason(file, trouble)))
            .orElseGet(() -> "A file cannot be read or written: " + trouble.getMessage() + ".");
  }

  private static String sentence(String file, String reason) {
    return file + " cannot be read or written: " + reason;
  }
}
