package io.aludel.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.MigrationChange;
import io.aludel.diagnostic.Code;
import io.aludel.migration.Migration;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * One run of javac with the processor, as a strict build sets it up.
 *
 * @param root the project's folder
 * @param successful whether javac was content
 * @param messages what it said
 */
record Compilation(Path root, boolean successful, List<Message> messages) {

  /**
   * Something that javac said.
   *
   * @param kind how serious it is
   * @param file the path of the source below the project's folder; empty without one
   * @param line the line, from 1; -1 without one
   * @param text the text
   */
  record Message(Diagnostic.Kind kind, String file, long line, String text) {
    @Override
    public String toString() {
      return kind + " " + file + ":" + line + " " + text;
    }
  }

  /** What a project that uses Aludel has on its class path: no more. */
  private static final List<Path> CLASS_PATH =
      Stream.of(MigrationChange.class, Migration.class, Entity.class)
          .map(Compilation::home)
          .toList();

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  static Compilation of(Path root, List<Path> sources, List<String> options) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter crash = new StringWriter();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      Path classes = Files.createDirectories(root.resolve("target/classes"));
      Path generated =
          Files.createDirectories(root.resolve("target/generated-sources/annotations"));
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
      files.setLocationFromPaths(
          StandardLocation.CLASS_PATH,
          Stream.concat(Stream.of(classes), CLASS_PATH.stream()).toList());
      List<String> all = new ArrayList<>(List.of("-Xlint:all,-processing", "-Werror"));
      all.addAll(options);
      JavaCompiler.CompilationTask task =
          javac.getTask(
              crash, files, diagnostics, all, null, files.getJavaFileObjectsFromPaths(sources));
      task.setLocale(Locale.ROOT);
      task.setProcessors(List.of(processor()));
      boolean successful = task.call();
      assertThat(crash.toString()).as("javac's own output").isEmpty();
      return new Compilation(
          root,
          successful,
          diagnostics.getDiagnostics().stream().map(each -> message(root, each)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The processor, found as javac finds it. */
  private static Processor processor() {
    return ServiceLoader.load(Processor.class).stream()
        .filter(each -> each.type().getName().startsWith("io.aludel."))
        .findFirst()
        .orElseThrow()
        .get();
  }

  private static Message message(Path root, Diagnostic<? extends JavaFileObject> diagnostic) {
    String file =
        diagnostic.getSource() == null
            ? ""
            : root.relativize(Path.of(diagnostic.getSource().toUri())).toString();
    return new Message(
        diagnostic.getKind(),
        file,
        diagnostic.getSource() == null ? -1 : diagnostic.getLineNumber(),
        diagnostic.getMessage(Locale.ROOT));
  }

  private List<Message> of(Diagnostic.Kind kind) {
    return messages.stream().filter(message -> message.kind() == kind).toList();
  }

  List<Message> errors() {
    return of(Diagnostic.Kind.ERROR);
  }

  /** What is said without being a warning or an error. */
  List<Message> notes() {
    return of(Diagnostic.Kind.NOTE);
  }

  /** Asserts that it succeeded without a warning. */
  Compilation passes() {
    assertThat(messages)
        .as("warnings and errors")
        .noneMatch(message -> message.kind() != Diagnostic.Kind.NOTE);
    assertThat(successful).isTrue();
    return this;
  }

  /**
   * Asserts that it failed with one error, at the line that is marked {@code // <-} where one is.
   *
   * @param parts what the message has to contain, beside its code
   */
  Compilation failsWith(Code code, String... parts) {
    assertThat(errors()).as("errors").hasSize(1);
    return reports(code, parts);
  }

  /**
   * Asserts that it failed, with one error of this code among others, at the line that is marked
   * {@code // <-} where one is.
   *
   * @param parts what the message has to contain
   */
  Compilation reports(Code code, String... parts) {
    List<Message> found =
        errors().stream().filter(error -> error.text().startsWith(code.code())).toList();
    assertThat(found).as(text()).hasSize(1);
    Message error = found.get(0);
    assertThat(error.text()).contains(parts);
    assertThat(of(Diagnostic.Kind.WARNING)).isEmpty();
    assertThat(successful).isFalse();
    List<String> marks = marks();
    if (!marks.isEmpty()) {
      assertThat(error.file() + ":" + error.line()).as(error.text()).isIn(marks);
    }
    assertNoTrace(text());
    return this;
  }

  /** The places in the sources that a comment marks. */
  private List<String> marks() {
    try (Stream<Path> files = Files.walk(root.resolve("src/main/java"))) {
      List<String> marks = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
          if (lines.get(i).contains("// <-")) {
            marks.add(root.relativize(file) + ":" + (i + 1));
          }
        }
      }
      return marks;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asserts that a text is meant for people. */
  static void assertNoTrace(String text) {
    assertThat(text.lines().filter(line -> line.matches("\\s+at [\\w.$/]+\\(.*\\)")).toList())
        .as(text)
        .isEmpty();
    assertThat(text).doesNotContain("Exception").doesNotContain("Aludel itself failed");
  }

  /** Everything that was said, for a person. */
  String text() {
    return messages.stream().map(Message::toString).collect(Collectors.joining("\n"));
  }
}
