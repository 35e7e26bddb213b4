package io.aludel.processor.membership;

import io.aludel.history.History;
import io.aludel.history.HistoryException;
import io.aludel.history.Manifest;
import io.aludel.history.UnitFiles;
import io.aludel.processor.build.ClassOutput;
import io.aludel.processor.build.Histories;
import io.aludel.schema.Table;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names of classes and packages that may matter: those that the compiler shows, those that went
 * into the last build, and those that the history's tables belong to.
 *
 * @param types the qualified names of classes
 * @param packages the names of packages
 */
record Candidates(NavigableSet<String> types, NavigableSet<String> packages) {

  private static final String PACKAGE_INFO = ".package-info";

  static String packageInfo(String packageName) {
    return packageName + PACKAGE_INFO;
  }

  static Candidates of(Seen seen, Histories histories, ClassOutput output) {
    Candidates candidates =
        new Candidates(new TreeSet<>(seen.types()), new TreeSet<>(seen.packages()));
    for (History history : histories.recorded().values()) {
      candidates.addOwners(history);
    }
    Set<String> units = new TreeSet<>(histories.recorded().keySet());
    units.add(History.DEFAULT_UNIT);
    for (String unit : units) {
      Optional<String> last = output.read(UnitFiles.path(unit, Manifest.NAME));
      if (last.isPresent()) {
        candidates.addClasses(last.get());
      }
    }
    return candidates;
  }

  private void addOwners(History history) {
    for (Table table : history.schema().tables()) {
      if (!table.owner().isEmpty()) {
        types.add(table.owner());
      }
    }
  }

  private void addClasses(String manifest) {
    for (String name : classes(manifest)) {
      if (name.endsWith(PACKAGE_INFO)) {
        packages.add(name.substring(0, name.length() - PACKAGE_INFO.length()));
      } else {
        types.add(name);
      }
    }
  }

  /** A damaged manifest is written anew; what it named is found through the history. */
  private static List<String> classes(String manifest) {
    try {
      return Manifest.parse(manifest).classes();
    } catch (HistoryException damaged) {
      return List.of();
    }
  }
}
