package io.aludel.processor.build;

import io.aludel.history.History;
import io.aludel.history.HistoryException;
import io.aludel.schema.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
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
    Optional<Path> root = rootOf(given, moduleOf(output.root()));
    Histories histories = new Histories(root, new TreeMap<>(), new TreeMap<>());
    if (root.isPresent()) {
      histories.readAll(root.get());
    }
    return histories;
  }

  private static Optional<Path> rootOf(Optional<String> given, Optional<Path> module) {
    if (given.isPresent()) {
      Path folder = module.orElse(Path.of("")).resolve(given.get());
      return Optional.of(folder.toAbsolutePath().normalize());
    }
    return module.isPresent() ? Optional.of(module.get().resolve(FOLDER)) : Optional.empty();
  }

  private static Optional<Path> moduleOf(Optional<Path> output) {
    for (Path folder = output.orElse(null); folder != null; folder = folder.getParent()) {
      if (hasBuildFile(folder)) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  private static boolean hasBuildFile(Path folder) {
    for (String name : BUILD_FILES) {
      if (Files.isRegularFile(folder.resolve(name))) {
        return true;
      }
    }
    return false;
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

  /** The tables that a unit's history owns. */
  public Collection<Table> tables(String unit) {
    History history = recorded.get(unit);
    return history == null ? List.of() : history.schema().tables();
  }

  /** The folder of a unit's history, be it there or not. */
  public Optional<Path> folderOf(String unit) {
    return root.isPresent() ? Optional.of(History.folderOf(root.get(), unit)) : Optional.empty();
  }
}
