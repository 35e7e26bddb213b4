package io.aludel.maven;

import io.aludel.history.History;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The units whose histories lie in a folder.
 *
 * @param folder the folder of the histories
 */
record Units(Path folder) {

  /** Their names, the default unit first. */
  List<String> names() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      Stream<String> named =
          files.filter(History::exists).map(file -> file.getFileName().toString()).sorted();
      Stream<String> unnamed =
          History.exists(folder) ? Stream.of(History.DEFAULT_UNIT) : Stream.empty();
      return Stream.concat(unnamed, named).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
