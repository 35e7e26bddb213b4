package io.aludel.processor.build;

import io.aludel.history.History;
import io.aludel.history.HistoryException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The histories of a module: where they are, and what they say.
 *
 * @param root the folder that holds them, or would hold them; none where no build file shows where
 *     the module's sources are
 * @param recorded those that can be read, by unit
 * @param broken what is wrong with the others, by unit
 */
public record Histories(
    Optional<Path> root,
    SortedMap<String, History> recorded,
    SortedMap<String, HistoryException> broken) {

  /** Where histories lie in a module. */
  public static final String FOLDER = "src/main/migrations";

  private static final List<String> BUILD_FILES =
      List.of(
          "pom.xml", "build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts");

  /**
   * Finds and reads the histories.
   *
   * @param given the folder that holds them, where an option says so
   */
  public static Histories find(Optional<String> given, ClassOutput output) {
    Optional<Path> module = output.root().flatMap(Histories::moduleOf);
    Optional<Path> root =
        given
            .map(path -> module.orElse(Path.of("")).resolve(path).toAbsolutePath().normalize())
            .or(() -> module.map(folder -> folder.resolve(FOLDER)));
    Histories histories = new Histories(root, new TreeMap<>(), new TreeMap<>());
    root.ifPresent(histories::readAll);
    return histories;
  }

  private static Optional<Path> moduleOf(Path output) {
    for (Path folder = output; folder != null; folder = folder.getParent()) {
      if (BUILD_FILES.stream().map(folder::resolve).anyMatch(Files::isRegularFile)) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  private void readAll(Path folder) {
    for (String unit : History.unitsIn(folder)) {
      try {
        recorded.put(unit, History.read(History.folderOf(folder, unit)));
      } catch (HistoryException wrong) {
        broken.put(unit, wrong);
      }
    }
  }

  public Optional<History> of(String unit) {
    return Optional.ofNullable(recorded.get(unit));
  }

  /** The folder of a unit's history, be it there or not. */
  public Optional<Path> folderOf(String unit) {
    return root.map(folder -> History.folderOf(folder, unit));
  }
}
