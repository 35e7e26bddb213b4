package io.aludel.cli;

import io.aludel.runtime.PlannedStep;
import io.aludel.runtime.ProgressListener;
import java.io.PrintWriter;
import java.util.Locale;

/** Says what is done, as it is done. */
final class Progress implements ProgressListener {

  /** So long nothing is said of an update that is going on. */
  private static final long SILENCE_NANOS = 2_000_000_000L;

  private final PrintWriter out;
  private final PrintWriter err;
  private long told = System.nanoTime();

  Progress(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public void waitingForLock() {
    err.println("Somebody else is at work on this database; waiting ...");
  }

  @Override
  public void begins(PlannedStep step) {
    out.println("  " + PlanText.name(step) + " ...");
  }

  @Override
  public void fills(PlannedStep step, String sql, long rows) {
    long now = System.nanoTime();
    if (now - told > SILENCE_NANOS) {
      told = now;
      out.println("    " + String.format(Locale.ROOT, "%,d", rows) + " rows so far: " + sql);
    }
  }

  @Override
  public void outwaitsOthers(PlannedStep step, String sql) {
    out.println("    " + sql + "; it waits until all transactions that are open now have ended");
  }

  @Override
  public void waitingForOthers(PlannedStep step, String sql) {
    err.println("    somebody holds a lock on what is changed; trying again: " + sql);
  }
}
