package io.aludel.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks through sources for the package that all entities have in common. */
final class EntityPackage {

  private static final Pattern PACKAGE =
      Pattern.compile("^package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);
  private static final Pattern ENTITY =
      Pattern.compile("^\\s*@(\\w+\\.)*Entity\\b", Pattern.MULTILINE);

  private EntityPackage() {}

  /** The longest package that every entity below a source folder is in. */
  static Optional<String> find(Path sources) {
    if (!Files.isDirectory(sources)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(EntityPackage::read)
          .filter(source -> ENTITY.matcher(source).find())
          .map(PACKAGE::matcher)
          .filter(Matcher::find)
          .map(match -> Arrays.asList(match.group(1).split("\\.")))
          .reduce(EntityPackage::common)
          .map(parts -> String.join(".", parts))
          .filter(name -> !name.isEmpty());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      // Sources in another encoding are ASCII where it matters here.
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> common(List<String> one, List<String> other) {
    int length = 0;
    while (length < Math.min(one.size(), other.size())
        && one.get(length).equals(other.get(length))) {
      length++;
    }
    return one.subList(0, length);
  }
}
