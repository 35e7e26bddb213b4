package io.aludel.cli;

import io.aludel.diagnostic.Code;
import io.aludel.diagnostic.Nearest;
import io.aludel.history.Manifest;
import io.aludel.history.UnitFiles;
import io.aludel.migration.MigrationSequence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the compiler left for a project: classes and resources. */
final class BuildOutput {

  private final Project project;
  private final BuildLoader loader;

  private BuildOutput(Project project, BuildLoader loader) {
    this.project = project;
    this.loader = loader;
  }

  /** The build output that was named, or lies where build tools put it; none if nothing does. */
  static Optional<BuildOutput> find(Project project) {
    List<Path> paths = project.classes().isEmpty() ? found(project) : named(project);
    return paths.isEmpty() ? Optional.empty() : Optional.of(open(project, paths));
  }

  /** The build output, or what to type to get one. */
  static BuildOutput require(Project project) {
    return find(project).orElseThrow(() -> noClasses(project));
  }

  /**
   * A folder of the build's output for what commands find out about a unit; none beside a jar. What
   * lies there goes with the build.
   */
  static Optional<Path> folder(Project project) {
    if (!project.classes().isEmpty()) {
      return named(project).stream()
          .filter(Files::isDirectory)
          .findFirst()
          .map(classes -> classes.resolve(UnitFiles.FOLDER).resolve(project.unit()));
    }
    return found(project).stream()
        .findFirst()
        .map(classes -> project.build().orElseThrow().outputFolder(classes))
        .map(output -> output.resolve("aludel").resolve(project.unit()));
  }

  private static List<Path> named(Project project) {
    for (Path path : project.classes()) {
      if (!Files.exists(path)) {
        throw Failure.badInput(
            Code.NO_CLASSES,
            "--classes "
                + project.session().show(path)
                + " does not exist. Name a folder of compiled classes, or a jar.");
      }
    }
    return project.classes();
  }

  /** Where two build tools have left theirs, the later one counts. */
  private static List<Path> found(Project project) {
    return project.build().map(BuildFolder::classesFolders).orElse(List.of()).stream()
        .max(
            Comparator.comparing(
                folder ->
                    lastWritten(folder.resolve(UnitFiles.path(project.unit(), Manifest.NAME)))))
        .map(List::of)
        .orElse(List.of());
  }

  private static long lastWritten(Path file) {
    return file.toFile().lastModified();
  }

  private static Failure noClasses(Project project) {
    return Failure.badInput(
        Code.NO_CLASSES,
        "No compiled classes were found"
            + project
                .build()
                .map(build -> " in " + project.session().show(build.path()))
                .orElse(", and no build file from here upwards")
            + ". Compile, or say where they are:\n  "
            + project.build().map(build -> project.compileCommand() + "\n  ").orElse("")
            + "aludel ... --classes <folder or jar>");
  }

  private static BuildOutput open(Project project, List<Path> paths) {
    List<URL> urls =
        paths.stream().flatMap(path -> new ClassesJar(project, path).urls().stream()).toList();
    return new BuildOutput(
        project,
        new BuildLoader(
            urls, MigrationSequence.class.getClassLoader(), project.session().libraries()));
  }

  /** The text of a resource that the processor wrote for the unit. */
  Optional<String> resource(String name) {
    URL found = loader.findResource(UnitFiles.path(project.unit(), name));
    if (found == null) {
      return Optional.empty();
    }
    try (InputStream in = found.openStream()) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Whether a class is there, whatever is in it. */
  boolean hasClass(String name) {
    return loader.findResource(name.replace('.', '/') + ".class") != null;
  }

  /** The unit's migrations. */
  MigrationSequence requireSequence() {
    List<MigrationSequence> sequences = sequences();
    return sequences.stream()
        .filter(sequence -> sequence.unit().equals(project.unit()))
        .findFirst()
        .orElseThrow(() -> noSequence(sequences));
  }

  private List<MigrationSequence> sequences() {
    try {
      return ServiceLoader.load(MigrationSequence.class, loader).stream()
          .map(ServiceLoader.Provider::get)
          .toList();
    } catch (ServiceConfigurationError unloadable) {
      throw unloadable.getCause() == null ? unfinished() : stale(unloadable);
    } catch (LinkageError unloadable) {
      throw stale(unloadable);
    }
  }

  /** Whether the compiler has written nothing at all. */
  private boolean holdsNoClass() {
    for (Path path : project.classes().isEmpty() ? found(project) : named(project)) {
      try (Stream<Path> files = Files.walk(path)) {
        if (!Files.isDirectory(path)
            || files.anyMatch(each -> each.toString().endsWith(".class"))) {
          return false;
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return true;
  }

  /** A compiler that failed has named the classes before it could write them. */
  private Failure unfinished() {
    return Failure.badInput(
        Code.BUILD_INCOMPLETE,
        "The last build failed, or did not finish: its migrations are not compiled."
            + " Build first, until nothing is wrong:\n  "
            + project.compileCommand());
  }

  private Failure stale(Throwable unloadable) {
    return Failure.badInput(
        Code.BUILD_OUTDATED,
        "The migrations of the build cannot be loaded ("
            + unloadable.getMessage()
            + "). Build anew, from nothing:\n  "
            + project.compileCommand());
  }

  private Failure noSequence(List<MigrationSequence> others) {
    if (others.isEmpty()) {
      return holdsNoClass() ? unfinished() : ProcessorAdvice.notRun(project);
    }
    String units = others.stream().map(MigrationSequence::unit).collect(Collectors.joining(", "));
    return Failure.badInput(
        Code.NO_CLASSES,
        "The compiled classes hold no migrations of unit "
            + project.unit()
            + ", but of: "
            + units
            + "."
            + Nearest.question(
                project.unit(), others.stream().map(MigrationSequence::unit).toList())
            + " Name one with --unit, or compile, if the unit is new:\n  "
            + project.compileCommand());
  }

  /** What is wrong where the classes do not describe the unit. */
  Failure unknown() {
    return noSequence(sequences());
  }
}
