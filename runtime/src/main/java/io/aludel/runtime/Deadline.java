package io.aludel.runtime;

import java.time.Duration;

/** When waiting ends. */
final class Deadline {

  private static final long PAUSE_MILLIS = 100;

  private final long end;

  private Deadline(long end) {
    this.end = end;
  }

  static Deadline in(Duration wait) {
    return new Deadline(System.nanoTime() + wait.toNanos());
  }

  boolean isOver() {
    return System.nanoTime() - end >= 0;
  }

  /** Sleeps a little, and says whether to try again. */
  boolean pause() {
    if (isOver()) {
      return false;
    }
    try {
      Thread.sleep(PAUSE_MILLIS);
      return true;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
