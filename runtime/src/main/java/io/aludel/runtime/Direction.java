package io.aludel.runtime;

import java.util.Locale;

/** Which way a revision is gone. */
public enum Direction {
  UP,
  DOWN;

  /** How the version tables spell it. */
  String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
