package io.aludel.history;

import io.aludel.diagnostic.Code;
import io.aludel.history.json.Place;
import java.util.Objects;

/**
 * What is wrong with a history or its settings, and what to do.
 *
 * @param file the name of the file in the history's folder; empty if it is about none
 * @param line counted from 1; 0 if it is about no line
 * @param column counted from 1; 0 if it is about no column
 * @param message in sentences, possibly on several lines
 */
public record Problem(Code code, String file, int line, int column, String message) {

  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(file, "file");
  }

  static Problem of(Code code, String file, String message) {
    return new Problem(code, file, 0, 0, message);
  }

  static Problem of(Code code, String file, Place place, String message) {
    return new Problem(code, file, place.line(), place.column(), message);
  }

  /** Where it is: {@code 0002_add_role_to_users.json:4:7}; empty if it is about no file. */
  public String where() {
    return file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
  }

  @Override
  public String toString() {
    return file.isEmpty() ? message : where() + ": " + message;
  }
}
