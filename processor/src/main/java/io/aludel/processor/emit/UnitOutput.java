package io.aludel.processor.emit;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a compilation writes for a unit.
 *
 * @param sequenceClass the qualified name of the unit's sequence
 * @param classes the sources of the generated classes
 * @param resources the texts of the resources by their paths in the class output
 */
public record UnitOutput(
    String sequenceClass, List<GeneratedClass> classes, SortedMap<String, String> resources) {

  public UnitOutput {
    classes = List.copyOf(classes);
    resources = new TreeMap<>(resources);
  }
}
