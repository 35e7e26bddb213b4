package io.aludel.processor.emit;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;

/**
 * All that a compilation writes for a unit.
 *
 * @param sequenceClass the qualified name of the unit's sequence
 * @param classes the sources of the generated classes
 * @param resources gives the texts of the resources by their paths in the class output, which may
 *     still be rendered
 */
public record UnitOutput(
    String sequenceClass,
    List<GeneratedClass> classes,
    Supplier<SortedMap<String, String>> resources) {

  public UnitOutput {
    classes = List.copyOf(classes);
  }
}
