package io.aludel.fidelity;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * A model as javac leaves it, with the real processor beside it.
 *
 * @param folder where everything lies, removed on closing
 * @param errors what the compiler refused, with file and line; where there are any, nothing is
 *     emitted
 */
record Compiled(Path folder, List<String> errors) implements AutoCloseable {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  /** One for all runs: it remembers what lies in the jars. */
  private static final StandardJavaFileManager FILES =
      JAVAC.getStandardFileManager(null, Locale.ROOT, null);

  private static final class Source extends SimpleJavaFileObject {
    private final String path;
    private final String text;

    Source(String path, String text) {
      super(URI.create("string:///" + path), Kind.SOURCE);
      this.path = path;
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  static Compiled of(Model model, NamingStrategies naming) {
    try {
      Path folder = Files.createTempDirectory("aludel-fidelity");
      Path history = Files.createDirectories(folder.resolve("history"));
      Files.writeString(history.resolve("aludel.properties"), model.settingsFile(naming));
      return new Compiled(folder, compile(model, folder, processors(model)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The classes alone, without a processor beside the compiler. */
  static Compiled withoutProcessors(Model model) {
    try {
      Path folder = Files.createTempDirectory("aludel-fidelity");
      return new Compiled(folder, compile(model, folder, List.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static synchronized List<String> compile(
      Model model, Path folder, List<Processor> processors) throws IOException {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Path classes = Files.createDirectories(folder.resolve("classes"));
    FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
    List<JavaFileObject> sources = new ArrayList<>();
    model.sources().forEach((path, text) -> sources.add(new Source(path, text)));
    StringWriter crash = new StringWriter();
    JavaCompiler.CompilationTask task =
        JAVAC.getTask(
            crash,
            FILES,
            diagnostics,
            List.of(
                "-nowarn",
                "-parameters",
                "-Aaludel.entities=all",
                "-Aaludel.history=" + folder.resolve("history")),
            null,
            sources);
    task.setProcessors(processors);
    boolean successful = task.call();
    List<String> errors =
        new ArrayList<>(
            diagnostics.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(Compiled::text)
                .toList());
    if (!successful && errors.isEmpty()) {
      errors.add(crash.toString());
    }
    return errors;
  }

  /** Lombok first, where it is used, as on a processor path. */
  private static List<Processor> processors(Model model) {
    List<Processor> processors = new ArrayList<>();
    if (model.sources().values().stream().anyMatch(text -> text.contains("lombok."))) {
      try {
        processors.add(
            Class.forName("lombok.launch.AnnotationProcessorHider$AnnotationProcessor")
                .asSubclass(Processor.class)
                .getDeclaredConstructor()
                .newInstance());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("Lombok is not on the class path", e);
      }
    }
    processors.add(
        ServiceLoader.load(Processor.class).stream()
            .filter(each -> each.type().getName().startsWith("io.aludel."))
            .findFirst()
            .orElseThrow()
            .get());
    return processors;
  }

  private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
    String place =
        diagnostic.getSource() instanceof Source source
            ? source.path + ":" + diagnostic.getLineNumber() + " "
            : "";
    return place + diagnostic.getMessage(Locale.ROOT);
  }

  Path classes() {
    return folder.resolve("classes");
  }

  /** The statements that create the schema. */
  String script(DatabaseKind database) {
    Path scripts = classes().resolve("META-INF/aludel/default/sql/" + database.dialect());
    if (!Files.exists(scripts)) {
      return "";
    }
    try (Stream<Path> files = Files.list(scripts)) {
      StringBuilder all = new StringBuilder();
      for (Path file :
          files.filter(each -> each.toString().endsWith(".up.sql")).sorted().toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The binary names of all classes but those that Aludel generated. */
  List<String> classNames() {
    try (Stream<Path> files = Files.walk(classes())) {
      return files
          .map(each -> classes().relativize(each).toString().replace('\\', '/'))
          .filter(each -> each.endsWith(".class"))
          .map(each -> each.substring(0, each.length() - ".class".length()).replace('/', '.'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
