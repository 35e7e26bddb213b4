package io.aludel.junit;

import io.aludel.migration.MigrationSequence;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** Finds the migrations that the compiler has left on the class path. */
final class Sequences {

  private Sequences() {}

  static List<MigrationSequence> onClassPath() {
    return ServiceLoader.load(MigrationSequence.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  /**
   * The migrations that are meant.
   *
   * @param unit the unit's name; where none is given, there is to be one only
   */
  static MigrationSequence choose(List<MigrationSequence> found, Optional<String> unit) {
    if (found.isEmpty()) {
      throw new ExtensionConfigurationException(
          "There are no migrations on the class path. Compile the entities with"
              + " io.aludel:aludel-processor on the processor path, and let the tests stand on what"
              + " it makes.");
    }
    String units = found.stream().map(MigrationSequence::unit).collect(Collectors.joining(", "));
    if (unit.isEmpty() && found.size() > 1) {
      throw new ExtensionConfigurationException(
          "There are migrations of several units on the class path: "
              + units
              + ". Say which are meant: MigrationTest.onH2().ofUnit(\""
              + found.get(0).unit()
              + "\")");
    }
    return found.stream()
        .filter(each -> unit.isEmpty() || each.unit().equals(unit.get()))
        .findFirst()
        .orElseThrow(
            () ->
                new ExtensionConfigurationException(
                    "There are no migrations of unit "
                        + unit.orElseThrow()
                        + " on the class path, but of: "
                        + units
                        + "."));
  }
}
