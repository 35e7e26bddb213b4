package io.aludel.fidelity;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * A model as a compiler leaves it, with the real processor beside it.
 *
 * @param folder where everything lies, removed on closing
 * @param errors what the compiler refused, with file and line; where there are any, nothing is
 *     emitted
 */
record Compiled(Path folder, List<String> errors) implements AutoCloseable {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  /** One for all runs of javac: it remembers what lies in the jars. */
  private static final StandardJavaFileManager FILES =
      JAVAC.getStandardFileManager(null, Locale.ROOT, null);

  /** By javac. */
  static Compiled of(Model model, NamingStrategies naming) {
    return of(model, naming, JAVAC, FILES);
  }

  /** By another compiler, which takes the sources in the opposite order. */
  static Compiled by(JavaCompiler compiler, Model model, NamingStrategies naming) {
    return of(model, naming, compiler, compiler.getStandardFileManager(null, Locale.ROOT, null));
  }

  private static Compiled of(
      Model model, NamingStrategies naming, JavaCompiler compiler, StandardJavaFileManager files) {
    try {
      Path folder = folder(model, naming);
      List<Path> sources = sources(model, folder);
      if (compiler != JAVAC) {
        Collections.reverse(sources);
      }
      return new Compiled(
          folder, compile(compiler, files, folder, processors(model), sources, List.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By javac, with Lombok after Aludel. */
  static Compiled withLombokLast(Model model, NamingStrategies naming) throws IOException {
    Path folder = folder(model, naming);
    List<Processor> processors = processors(model);
    Collections.reverse(processors);
    return new Compiled(
        folder, compile(JAVAC, FILES, folder, processors, sources(model, folder), List.of()));
  }

  /** The classes alone, by javac, without a processor beside it. */
  static Compiled withoutProcessors(Model model) {
    try {
      Path folder = Files.createTempDirectory("aludel-fidelity");
      return new Compiled(
          folder, compile(JAVAC, FILES, folder, List.of(), sources(model, folder), List.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> sources(Model model, Path folder) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Map.Entry<String, String> source : model.sources().entrySet()) {
      Path file = folder.resolve("sources").resolve(source.getKey());
      Files.createDirectories(file.getParent());
      sources.add(Files.writeString(file, source.getValue()));
    }
    return sources;
  }

  /** The same again by javac, from the class files alone. */
  Compiled fromClassFiles(Model model, NamingStrategies naming) throws IOException {
    Path other = folder(model, naming);
    List<String> names = classNames();
    for (String name : names) {
      String file = name.replace('.', '/') + ".class";
      Path target = other.resolve("library").resolve(file);
      Files.createDirectories(target.getParent());
      Files.copy(classes().resolve(file), target);
    }
    List<String> topLevel =
        names.stream()
            .filter(name -> name.indexOf('$') < 0 && !name.endsWith("package-info"))
            .toList();
    return new Compiled(
        other, compile(JAVAC, FILES, other, processors(model), List.of(), topLevel));
  }

  private static Path folder(Model model, NamingStrategies naming) throws IOException {
    Path folder = Files.createTempDirectory("aludel-fidelity");
    Path history = Files.createDirectories(folder.resolve("history"));
    Files.writeString(history.resolve("aludel.properties"), model.settingsFile(naming));
    return folder;
  }

  private static synchronized List<String> compile(
      JavaCompiler compiler,
      StandardJavaFileManager files,
      Path folder,
      List<Processor> processors,
      List<Path> sources,
      List<String> classNames)
      throws IOException {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Path classes = Files.createDirectories(folder.resolve("classes"));
    files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
    files.setLocationFromPaths(
        StandardLocation.SOURCE_OUTPUT,
        List.of(Files.createDirectories(folder.resolve("generated"))));
    files.setLocationFromPaths(
        StandardLocation.CLASS_PATH,
        Stream.concat(Stream.of(folder.resolve("library")), classPath()).toList());
    StringWriter crash = new StringWriter();
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            crash,
            files,
            diagnostics,
            List.of(
                "-nowarn",
                "-parameters",
                "-source",
                "17",
                "-target",
                "17",
                "-Aaludel.entities=all",
                "-Aaludel.history=" + folder.resolve("history")),
            classNames.isEmpty() ? null : classNames,
            files.getJavaFileObjectsFromPaths(sources));
    task.setProcessors(processors);
    boolean successful = task.call();
    List<String> errors =
        new ArrayList<>(
            diagnostics.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> text(folder, each))
                .toList());
    if (!successful && errors.isEmpty()) {
      errors.add(crash.toString());
    }
    return errors;
  }

  private static Stream<Path> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of);
  }

  /** Lombok first, where it is used, as on a processor path. */
  private static List<Processor> processors(Model model) {
    List<Processor> processors = new ArrayList<>();
    if (model.usesLombok()) {
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

  private static String text(Path folder, Diagnostic<? extends JavaFileObject> diagnostic) {
    String place = "";
    if (diagnostic.getSource() != null) {
      Path source = Path.of(diagnostic.getSource().toUri());
      place = folder.resolve("sources").relativize(source) + ":" + diagnostic.getLineNumber() + " ";
    }
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

  /** All files that were emitted, by their paths. */
  SortedMap<String, String> emitted() throws IOException {
    SortedMap<String, String> emitted = new TreeMap<>();
    for (String root : List.of("classes", "generated")) {
      for (String path : paths(folder.resolve(root))) {
        if (!path.endsWith(".class")) {
          emitted.put(path, Files.readString(folder.resolve(root).resolve(path)));
        }
      }
    }
    return emitted;
  }

  /** The binary names of all classes but those that Aludel generated. */
  List<String> classNames() {
    return paths(classes()).stream()
        .filter(each -> each.endsWith(".class"))
        .filter(each -> !each.startsWith(Model.GENERATED.replace('.', '/')))
        .map(each -> each.substring(0, each.length() - ".class".length()).replace('/', '.'))
        .toList();
  }

  private static List<String> paths(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(each -> root.relativize(each).toString().replace('\\', '/'))
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
