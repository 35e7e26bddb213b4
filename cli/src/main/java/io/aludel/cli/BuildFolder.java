package io.aludel.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of a module's build, and what its build files mention. They are searched, not
 * understood: what a build really does only the build tool knows.
 *
 * @param path the folder
 */
record BuildFolder(Path path) {

  private static final List<String> MAVEN = List.of("pom.xml");
  private static final List<String> GRADLE =
      List.of("build.gradle.kts", "build.gradle", "settings.gradle.kts", "settings.gradle");

  /** The nearest folder with a build file, from {@code start} upwards. */
  static Optional<BuildFolder> find(Path start) {
    return Stream.<Path>iterate(start, folder -> folder != null, Path::getParent)
        .map(BuildFolder::new)
        .filter(folder -> folder.buildFiles().findAny().isPresent())
        .findFirst();
  }

  private Stream<Path> buildFiles() {
    return Stream.concat(MAVEN.stream(), GRADLE.stream())
        .map(path::resolve)
        .filter(Files::isRegularFile);
  }

  boolean isGradle() {
    return MAVEN.stream().map(path::resolve).noneMatch(Files::isRegularFile);
  }

  /** Whether a build file here, or in the folders above that belong to the build, mentions it. */
  boolean mentions(String text) {
    return Stream.iterate(this, BuildFolder::isBuild, BuildFolder::parent)
        .flatMap(BuildFolder::buildFiles)
        .anyMatch(file -> read(file).contains(text));
  }

  private boolean isBuild() {
    return path != null && buildFiles().findAny().isPresent();
  }

  private BuildFolder parent() {
    return new BuildFolder(path.getParent());
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What compiles the main classes, from inside the folder. */
  String compileCommand() {
    if (isGradle()) {
      return (has("gradlew") ? "./gradlew" : "gradle") + " classes";
    }
    return (has("mvnw") ? "./mvnw" : "mvn") + " clean compile";
  }

  private boolean has(String file) {
    return Files.isRegularFile(path.resolve(file));
  }

  /** Where the build tools put compiled classes. */
  List<Path> classesFolders() {
    return Stream.of("target/classes", "build/classes/java/main")
        .map(path::resolve)
        .filter(Files::isDirectory)
        .toList();
  }

  /** The folder of everything that a build tool makes, among it a folder of compiled classes. */
  Path outputFolder(Path classes) {
    return path.resolve(path.relativize(classes).getName(0));
  }

  Path historyFolder() {
    return path.resolve("src/main/migrations");
  }
}
