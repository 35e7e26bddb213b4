package com.example.parcels;

import io.aludel.runtime.PlannedStep;
import io.aludel.runtime.ProgressListener;
import java.io.PrintStream;

/** Tells a log what happens. */
record Progress(PrintStream log) implements ProgressListener {

  @Override
  public void waitingForLock() {
    log.println("waiting: somebody else migrates this database");
  }

  @Override
  public void begins(PlannedStep step) {
    log.println("begins: " + step.id() + " " + step.description());
  }

  @Override
  public void done(PlannedStep step) {
    log.println("done: " + step.id());
  }
}
