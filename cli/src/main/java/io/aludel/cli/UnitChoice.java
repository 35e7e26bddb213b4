package io.aludel.cli;

import io.aludel.diagnostic.Code;
import io.aludel.diagnostic.Nearest;
import io.aludel.diagnostic.ShellText;
import io.aludel.history.History;
import io.aludel.history.Manifest;
import io.aludel.history.UnitFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The units that there are to choose from.
 *
 * @param units their names, sorted
 * @param place where they are, in words
 */
record UnitChoice(List<String> units, String place) {

  private static final Pattern MANIFEST =
      Pattern.compile(
          "(?:(?:BOOT|WEB)-INF/classes/)?" + UnitFiles.path("([^/]+)", "manifest\\.json"));

  /** The units that have a history in a folder of histories. */
  static UnitChoice ofHistories(Path histories, String place) {
    return new UnitChoice(History.unitsIn(histories), place);
  }

  /** The units that folders and jars of classes know. */
  static UnitChoice ofClasses(List<Path> classes) {
    return new UnitChoice(
        classes.stream().flatMap(path -> unitsIn(path).stream()).distinct().sorted().toList(),
        "the classes");
  }

  private static List<String> unitsIn(Path classes) {
    try {
      return Files.isDirectory(classes) ? unitsInFolder(classes) : unitsInJar(classes);
    } catch (IOException unreadable) {
      // Whoever needs the classes says better what is wrong with them.
      return List.of();
    }
  }

  private static List<String> unitsInFolder(Path classes) throws IOException {
    Path parent = classes.resolve(UnitFiles.FOLDER);
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(parent)) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve(Manifest.NAME)))
          .map(folder -> folder.getFileName().toString())
          .toList();
    }
  }

  private static List<String> unitsInJar(Path classes) throws IOException {
    try (JarFile jar = new JarFile(classes.toFile())) {
      return jar.stream()
          .map(entry -> MANIFEST.matcher(entry.getName()))
          .filter(Matcher::matches)
          .map(matcher -> matcher.group(1))
          .toList();
    }
  }

  /** The unit that is meant where none is named: the only one that there is. */
  String only() {
    if (units.size() > 1) {
      throw Failure.badInput(
          Code.OPTION_INVALID,
          "Which unit? There are "
              + units.size()
              + " in "
              + place
              + ". Name the one that is meant:\n"
              + lines());
    }
    return units.isEmpty() ? History.DEFAULT_UNIT : units.get(0);
  }

  /** What is wrong with a unit that is none of them, where there are any. */
  String unknown(String unit) {
    return "There is no unit '"
        + unit
        + "' in "
        + place
        + "."
        + Nearest.question(unit, units)
        + " Name the one that is meant:\n"
        + lines();
  }

  private String lines() {
    return units.stream()
        .map(unit -> "  aludel ... --unit " + ShellText.quote(unit))
        .collect(Collectors.joining("\n"));
  }
}
