package io.aludel.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.diagnostic.Code;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What a compiler said. */
public record Result(boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics) {

  /** Passes, with notes at most. */
  public Result passes() {
    assertThat(success).as(this::toString).isTrue();
    assertThat(
            diagnostics.stream()
                .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
                .map(each -> each.getMessage(Locale.ROOT)))
        .isEmpty();
    return this;
  }

  /** Passes, and says nothing of ours. */
  public Result passesSilently() {
    passes();
    assertThat(messages()).noneMatch(message -> message.contains("ALU"));
    return this;
  }

  /** Fails, with that one error of ours: {@code User.java:7 ALU003}. */
  public Result failsWith(String... errors) {
    assertThat(success).as(this::toString).isFalse();
    assertThat(errors()).as(this::toString).containsExactlyInAnyOrder(errors);
    return this;
  }

  /** Fails with that error of ours, and perhaps with what follows from it. */
  public Result failsAlsoWith(String error) {
    assertThat(success).as(this::toString).isFalse();
    assertThat(errors()).as(this::toString).contains(error);
    return this;
  }

  private List<String> errors() {
    return diagnostics.stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(Result::brief)
        .toList();
  }

  private static String brief(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(Locale.ROOT);
    String code = message.startsWith("ALU") ? message.substring(0, 6) : message;
    if (diagnostic.getSource() == null) {
      return code;
    }
    String file = diagnostic.getSource().getName();
    return file.substring(file.lastIndexOf('/') + 1)
        + ":"
        + diagnostic.getLineNumber()
        + " "
        + code;
  }

  /** Says that somewhere; javac indents the further lines of a message, so blanks do not count. */
  public Result says(String part) {
    assertThat(messages())
        .as(this::toString)
        .anyMatch(message -> withoutBlanks(message).contains(withoutBlanks(part)));
    return this;
  }

  private static String withoutBlanks(String text) {
    return text.replaceAll("\\s+", " ");
  }

  public Result notes(Code code) {
    assertThat(
            diagnostics.stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.NOTE)
                .map(each -> each.getMessage(Locale.ROOT)))
        .as(this::toString)
        .anyMatch(message -> message.startsWith(code.code()));
    return this;
  }

  private List<String> messages() {
    return diagnostics.stream().map(each -> each.getMessage(Locale.ROOT)).toList();
  }

  @Override
  public String toString() {
    return diagnostics.stream()
        .map(each -> each.getKind() + " " + brief(each) + ": " + each.getMessage(Locale.ROOT))
        .collect(Collectors.joining("\n"));
  }
}
