package io.aludel.processor.report;

import io.aludel.diagnostic.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keeps reports back until it is clear that they are worth making. */
public final class KeptReports implements Reporter {

  private final List<Consumer<Reporter>> reports = new ArrayList<>();

  @Override
  public void report(Code code, Place place, String text) {
    reports.add(reporter -> reporter.report(code, place, text));
  }

  /** Makes the reports after all. */
  public void replay(Reporter reporter) {
    reports.forEach(report -> report.accept(reporter));
  }
}
