package io.aludel.processor;

import io.aludel.processor.membership.Unit;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** The package that all entities of a unit lie in or below, for a unit without settings. */
final class CommonPackage {

  private CommonPackage() {}

  /** Its name; {@code aludel} where the entities have no package in common. */
  static String of(Unit unit) {
    List<String> packages = unit.entities().stream().map(CommonPackage::packageOf).toList();
    String common = packages.isEmpty() ? "" : packages.get(0);
    for (String each : packages) {
      while (!common.isEmpty() && !each.equals(common) && !each.startsWith(common + ".")) {
        int dot = common.lastIndexOf('.');
        common = dot < 0 ? "" : common.substring(0, dot);
      }
    }
    return common.isEmpty() ? "aludel" : common;
  }

  private static String packageOf(TypeElement type) {
    Element element = type;
    while (element.getKind() != ElementKind.PACKAGE) {
      element = element.getEnclosingElement();
    }
    return element.toString();
  }
}
