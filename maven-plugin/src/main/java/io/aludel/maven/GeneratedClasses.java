package io.aludel.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The classes that the processor has generated, with their sources. The compiler deletes none that
 * it does not generate any more, and older compiler plugins take the source of such a one for a
 * change that never ends.
 *
 * @param classes the class output
 * @param sources the folders that generated sources may be in
 */
record GeneratedClasses(Path classes, List<Path> sources) {

  private static final String MARK = "@Generated(\"io.aludel\")";

  /**
   * Deletes all of some packages that are not to stay.
   *
   * @param packages the packages
   * @param staying the qualified names of those that stay
   */
  void deleteAllBut(Set<String> packages, Set<String> staying) {
    for (String packageName : packages) {
      for (Path root : sources) {
        Path folder = root.resolve(packageName.replace('.', '/'));
        if (Files.isDirectory(folder)) {
          deleteAllBut(staying, packageName, folder);
        }
      }
    }
  }

  private void deleteAllBut(Set<String> staying, String packageName, Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path source : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        String name =
            packageName + "." + source.getFileName().toString().replaceFirst("\\.java$", "");
        if (!staying.contains(name) && Files.readString(source).contains(MARK)) {
          Files.delete(source);
          ClassFile.of(classes, name).ifPresent(ClassFile::delete);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
