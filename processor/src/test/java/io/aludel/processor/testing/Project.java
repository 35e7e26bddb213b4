package io.aludel.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.history.History;
import io.aludel.history.Settings;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A module on disk, laid out as Maven does, compiled with a real compiler. */
public final class Project {

  private static final List<String> LIBRARIES =
      List.of("jakarta.persistence-api", "hibernate-core", "/annotations/target", "/core/target");

  private final Path root;
  private final JavaCompiler compiler;
  private final List<String> options = new ArrayList<>();
  private final List<Path> classPath = new ArrayList<>();
  private boolean ownOutputOnClassPath = true;
  private final List<Processor> processors = new ArrayList<>();
  private boolean processing = true;
  private String libraries = "-classpath";

  private Project(Path root, JavaCompiler compiler) {
    this.root = root;
    this.compiler = compiler;
    write("pom.xml", "<project/>\n");
    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> LIBRARIES.stream().anyMatch(entry::contains))
        .map(Path::of)
        .forEach(classPath::add);
  }

  /** A module that javac compiles, with every warning on and taken for an error. */
  public static Project javac(Path root) {
    Project project = new Project(root, ToolProvider.getSystemJavaCompiler());
    project.options.addAll(List.of("-Xlint:all,-processing", "-Werror", "-proc:full"));
    if (Runtime.version().feature() < 21) {
      project.options.remove("-proc:full");
    }
    return project;
  }

  /** A module that Eclipse's compiler compiles. */
  public static Project ecj(Path root) {
    Project project = new Project(root, new EclipseCompiler());
    project.options.addAll(
        List.of("--release", "17", "-warn:+all,-javadoc,-nls", "-failOnWarning"));
    return project;
  }

  /** Writes the settings of the unit {@code default}, or of another. */
  public Project withSettings(String... lines) {
    return withSettingsOf("", lines);
  }

  public Project withSettingsOf(String unit, String... lines) {
    List<String> all = new ArrayList<>(List.of("format = 1"));
    all.addAll(List.of(lines));
    if (all.stream().noneMatch(line -> line.startsWith("package"))) {
      all.add("package = com.example.migrations" + (unit.isEmpty() ? "" : "." + unit));
    }
    write("src/main/migrations/" + unit + "/aludel.properties", String.join("\n", all) + "\n");
    return this;
  }

  /** Adds a compiler option. */
  public Project with(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** Adds another processor, which runs first. */
  public Project withProcessor(Processor processor) {
    processors.add(processor);
    return this;
  }

  /** Compiles a named module: libraries are modules too, and the output is not among them. */
  public Project withModulePath() {
    libraries = "--module-path";
    ownOutputOnClassPath = false;
    return this;
  }

  public Project withoutProcessing() {
    processing = false;
    return this;
  }

  public Project withOnClassPath(Path entry) {
    classPath.add(entry);
    return this;
  }

  public Project withoutOnClassPath(String library) {
    classPath.removeIf(entry -> entry.toString().contains(library));
    return this;
  }

  public Project withoutOwnOutputOnClassPath() {
    ownOutputOnClassPath = false;
    return this;
  }

  /** Writes a class, whose package and name stand in the source; the usual imports are added. */
  public Path source(String source) {
    return sourceIn("src/main/java", source);
  }

  public Path sourceIn(String folder, String source) {
    SourceFile file = SourceFile.of(source);
    return write(folder + "/" + file.path(), file.text());
  }

  public Path write(String file, String text) {
    try {
      Path path = root.resolve(file);
      Files.createDirectories(path.getParent());
      return Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a class with its class file, as incremental builds do. */
  public void deleteClass(String name) {
    delete(root.resolve("src/main/java/" + name.replace('.', '/') + ".java"));
    delete(root.resolve("target/classes/" + name.replace('.', '/') + ".class"));
  }

  /** Deletes everything that a build makes. */
  public void clean() {
    try (Stream<Path> files = Files.walk(root.resolve("target"))) {
      files.sorted(Comparator.reverseOrder()).forEach(this::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles all sources. */
  public Result compile() {
    return compile(sources());
  }

  public List<Path> sources() {
    return filesIn("src/main/java", ".java");
  }

  public List<Path> filesIn(String folder, String ending) {
    try (Stream<Path> files = Files.walk(root.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles some sources; the other classes are read from their class files. */
  public Result compile(Collection<Path> some) {
    return compile(some, "target/classes");
  }

  public Result compile(Collection<Path> some, String output) {
    try {
      Path classes = Files.createDirectories(root.resolve(output));
      Path generated = Files.createDirectories(root.resolve("target/generated-sources"));
      List<Path> path = new ArrayList<>(classPath);
      if (ownOutputOnClassPath) {
        path.add(classes);
      }
      List<String> all = new ArrayList<>(options);
      all.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
      all.addAll(
          List.of(
              libraries,
              String.join(File.pathSeparator, path.stream().map(Path::toString).toList())));
      if (!processing) {
        all.add("-proc:none");
      }
      return new CompilerRun(compiler, processing ? Optional.of(processors) : Optional.empty())
          .of(some, all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything that the build made, by path, class files left out where they are not ours. */
  public SortedMap<String, String> output() {
    SortedMap<String, String> output = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root.resolve("target"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        output.put(
            root.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return output;
  }

  /** The text of a file of the build output. */
  public String built(String file) {
    assertThat(root.resolve("target/classes/" + file)).exists();
    return read("target/classes/" + file);
  }

  public boolean isBuilt(String file) {
    return Files.exists(root.resolve("target/classes/" + file));
  }

  public String read(String file) {
    try {
      return Files.readString(root.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The source of a generated class. */
  public String generated(String className) {
    return read("target/generated-sources/" + className.replace('.', '/') + ".java");
  }

  public Path root() {
    return root;
  }

  /** Compiles all sources, which must pass, and records what comes out. */
  public Project record(String description) {
    compile().passes();
    return recordDraft(description);
  }

  /** Records the draft that the last build left. */
  public Project recordDraft(String description) {
    Recording.record(root, description);
    return this;
  }

  /** The history as it stands. */
  public History history() {
    return History.read(root.resolve("src/main/migrations"));
  }

  static Path folder(Path root) {
    return root.resolve("src/main/migrations").resolve(Settings.FILE_NAME).getParent();
  }
}
