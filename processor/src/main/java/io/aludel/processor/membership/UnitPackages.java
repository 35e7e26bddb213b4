package io.aludel.processor.membership;

import io.aludel.diagnostic.Code;
import io.aludel.history.History;
import io.aludel.processor.intent.IntentNames;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.report.Reporter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** The packages that name units: everything at or below one belongs to its unit. */
final class UnitPackages {

  private final Elements elements;
  private final Map<String, Optional<String>> units = new HashMap<>();
  private final SortedMap<String, Mirror> declarations = new TreeMap<>();

  UnitPackages(Elements elements, Collection<String> packages) {
    this.elements = elements;
    for (String each : packages) {
      unitOf(each);
    }
  }

  /** The unit that a package, or the nearest one around it, names. */
  Optional<String> unitOf(String packageName) {
    Optional<String> known = units.get(packageName);
    if (known != null) {
      return known;
    }
    Optional<String> declared = declaredBy(packageName);
    Optional<String> unit = declared.isPresent() ? declared : unitAround(packageName);
    units.put(packageName, unit);
    return unit;
  }

  private Optional<String> unitAround(String packageName) {
    int dot = packageName.lastIndexOf('.');
    return dot < 0 ? Optional.empty() : unitOf(packageName.substring(0, dot));
  }

  private Optional<String> declaredBy(String packageName) {
    PackageElement element = elements.getPackageElement(packageName);
    if (element == null) {
      return Optional.empty();
    }
    Optional<Mirror> mirror = Mirror.find(element, IntentNames.MIGRATION_UNIT);
    if (mirror.isEmpty()) {
      return Optional.empty();
    }
    declarations.put(packageName, mirror.get());
    return Optional.of(mirror.get().text("value"));
  }

  /** The units that a package names. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (Mirror declaration : declarations.values()) {
      names.add(declaration.text("value"));
    }
    return names;
  }

  /** The packages that carry annotations of ours, of those given and those that name units. */
  SortedMap<String, PackageElement> annotated(Set<String> given) {
    Set<String> names = new TreeSet<>(given);
    names.addAll(declarations.keySet());
    SortedMap<String, PackageElement> annotated = new TreeMap<>();
    for (String name : names) {
      PackageElement element = elements.getPackageElement(name);
      boolean ours =
          element != null
              && (Mirror.find(element, IntentNames.MIGRATION_CHANGE).isPresent()
                  || Mirror.find(element, IntentNames.MIGRATION_UNIT).isPresent());
      if (ours) {
        annotated.put(name, element);
      }
    }
    return annotated;
  }

  /** Reports names that are none, and names that two packages claim. */
  void check(Reporter reporter) {
    Map<String, String> claims = new HashMap<>();
    for (Map.Entry<String, Mirror> declaration : declarations.entrySet()) {
      String packageName = declaration.getKey();
      Mirror mirror = declaration.getValue();
      String unit = mirror.text("value");
      if (!History.isUnitName(unit)) {
        reporter.report(
            Code.INTENT_INVALID,
            mirror.place("value"),
            "package "
                + packageName
                + ": a unit's name is also that of a folder: small letters, digits, - and _,"
                + " and not '"
                + unit
                + "'.");
      }
      String other = claims.putIfAbsent(unit, packageName);
      if (other != null) {
        reporter.report(
            Code.UNIT_AMBIGUOUS,
            mirror.place("value"),
            "package "
                + packageName
                + ": the unit '"
                + unit
                + "' is that of package "
                + other
                + " already. A unit is one package with all below it: choose another name, or"
                + " name the unit on a package around both.");
      }
    }
  }
}
