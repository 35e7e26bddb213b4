package io.aludel.processor.report;

import io.aludel.diagnostic.Code;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.tools.Diagnostic;

/**
 * Hands what the processor has to say to the compiler: errors and notes, and never a warning, since
 * builds are run with {@code -Werror}.
 */
public final class Diagnostics implements Reporter {

  private final Messager messager;
  private boolean failed;

  public Diagnostics(Messager messager) {
    this.messager = messager;
  }

  @Override
  public void report(Code code, Place place, String text) {
    failed = true;
    print(Diagnostic.Kind.ERROR, code, place, text);
  }

  /** Reports an error that has no place in the sources. */
  public void report(Code code, String text) {
    failed = true;
    messager.printMessage(Diagnostic.Kind.ERROR, code + " " + text);
  }

  /** Says something that is not wrong. */
  public void note(Code code, String text) {
    messager.printMessage(Diagnostic.Kind.NOTE, code + " " + text);
  }

  /** Says something of an element that is not wrong. */
  public void note(Code code, Place place, String text) {
    print(Diagnostic.Kind.NOTE, code, place, text);
  }

  /** Whether an error was reported. */
  public boolean failed() {
    return failed;
  }

  private void print(Diagnostic.Kind kind, Code code, Place place, String text) {
    AnnotationMirror mirror = place.mirror().orElse(null);
    AnnotationValue value = place.value().orElse(null);
    String message = code + " " + text;
    if (mirror == null) {
      messager.printMessage(kind, message, place.element());
    } else if (value == null) {
      messager.printMessage(kind, message, place.element(), mirror);
    } else {
      messager.printMessage(kind, message, place.element(), mirror, value);
    }
  }
}
