package com.example.shop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A migration as the compiler has written it, for somebody to read. */
record MigrationSource(String name, List<String> lines) {

  /**
   * Finds it where Maven has it written.
   *
   * @param classes the folder of the compiled classes
   */
  static MigrationSource find(Path classes, Class<?> migration) throws IOException {
    Path sources = classes.resolveSibling("generated-sources").resolve("annotations");
    Path file = sources.resolve(migration.getName().replace('.', '/') + ".java");
    return new MigrationSource(migration.getSimpleName(), Files.readAllLines(file));
  }

  /** What is between the class's braces, without the noise of annotations. */
  List<String> methods() {
    int start = lines.indexOf("  @Override");
    return lines.subList(start, lines.lastIndexOf("}")).stream()
        .filter(line -> !line.isBlank() && !line.strip().equals("@Override"))
        .map(line -> line.substring(2))
        .toList();
  }
}
