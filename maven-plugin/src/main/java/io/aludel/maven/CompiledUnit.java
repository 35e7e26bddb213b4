package io.aludel.maven;

import io.aludel.history.History;
import io.aludel.history.HistoryException;
import io.aludel.history.Manifest;
import io.aludel.history.UnitFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A unit's history, and what the last compilation made of it.
 *
 * @param unit the unit's name
 * @param folder the folder of its history
 * @param file where the compilation describes itself
 * @param manifest what it says; empty if it says nothing that can be read
 */
record CompiledUnit(String unit, Path folder, Path file, Optional<Manifest> manifest) {

  static CompiledUnit of(String unit, Path histories, Path classes) {
    Path file = classes.resolve(UnitFiles.path(unit, Manifest.NAME));
    return new CompiledUnit(unit, History.folderOf(histories, unit), file, read(file));
  }

  private static Optional<Manifest> read(Path file) {
    try {
      return Files.exists(file)
          ? Optional.of(Manifest.parse(Files.readString(file)))
          : Optional.empty();
    } catch (HistoryException damaged) {
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The qualified names of the entities that went in. */
  List<String> entities() {
    return manifest.map(Manifest::classes).orElse(List.of());
  }

  /** The qualified names of the classes that were generated. */
  Set<String> generatedClasses() {
    return manifest.stream()
        .flatMap(
            known ->
                Stream.concat(
                    Stream.of(known.sequenceClass()),
                    known.revisions().stream().map(Manifest.Entry::className)))
        .collect(Collectors.toSet());
  }

  /** The packages that they are in. */
  Set<String> generatedPackages() {
    return generatedClasses().stream()
        .map(name -> name.substring(0, Math.max(0, name.lastIndexOf('.'))))
        .collect(Collectors.toSet());
  }

  /**
   * What has changed since, if anything has.
   *
   * @param libraries what the entities are compiled against
   */
  Optional<String> change(List<Path> libraries) {
    if (manifest.isEmpty()) {
      return Optional.of("the processor has not run since the history of " + unit + " began");
    }
    if (!isCompiled(manifest.get())) {
      return Optional.of("the history of " + unit + " has changed");
    }
    return libraries.stream()
        .filter(this::isNewer)
        .findFirst()
        .map(library -> library + " has changed");
  }

  /** A history that cannot be read goes to the compiler, which says what is wrong with it. */
  private boolean isCompiled(Manifest compiled) {
    try {
      return compiled.history().equals(History.read(folder).hash());
    } catch (HistoryException invalid) {
      return false;
    }
  }

  private boolean isNewer(Path library) {
    if (!Files.exists(library)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(library)) {
      FileTime compiled = Files.getLastModifiedTime(file);
      for (Path each : files.filter(CompiledUnit::isCode).toList()) {
        if (Files.getLastModifiedTime(each).compareTo(compiled) > 0) {
          return true;
        }
      }
      return false;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isCode(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".class") || name.endsWith(".jar");
  }
}
