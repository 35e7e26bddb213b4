package io.aludel.processor.report;

import io.aludel.diagnostic.Code;

/** Takes what the processor has to say. */
@FunctionalInterface
public interface Reporter {

  /**
   * Reports an error of the sources.
   *
   * @param text what is wrong, why, and what to write instead; it names the element, which may have
   *     no position
   */
  void report(Code code, Place place, String text);
}
