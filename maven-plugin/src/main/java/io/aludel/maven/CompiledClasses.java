package io.aludel.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The class files of a module, and where their sources are.
 *
 * @param folder the class output
 * @param sources the folders of the sources
 */
record CompiledClasses(Path folder, List<Path> sources) {

  boolean exist() {
    return Files.isDirectory(folder);
  }

  /** The files of those classes whose source is gone, which not every compiler plugin notices. */
  List<ClassFile> orphans(List<String> classes) {
    return files(classes)
        .filter(file -> file.source().filter(source -> !isThere(source)).isPresent())
        .toList();
  }

  /**
   * Deletes class files, which makes the compiler plugin compile at least their sources, whatever
   * it was told about incremental builds. Where it fails, they are still gone at the next build.
   *
   * @param classes the classes that it is about; if none of them is there, any of all
   */
  void forget(List<String> classes) {
    List<ClassFile> files = files(classes).toList();
    (files.isEmpty() ? any().stream() : files.stream()).forEach(ClassFile::delete);
  }

  private Stream<ClassFile> files(List<String> classes) {
    return classes.stream().flatMap(name -> ClassFile.of(folder, name).stream()).distinct();
  }

  private boolean isThere(String source) {
    return sources.stream().anyMatch(root -> Files.exists(root.resolve(source)));
  }

  private Optional<ClassFile> any() {
    List<String> classes = new ArrayList<>();
    for (Path root : sources) {
      if (Files.isDirectory(root)) {
        classes.addAll(classesIn(root));
      }
    }
    return files(classes).findFirst();
  }

  private static List<String> classesIn(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.replaceFirst("\\.java$", "").replace('\\', '.').replace('/', '.'))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
