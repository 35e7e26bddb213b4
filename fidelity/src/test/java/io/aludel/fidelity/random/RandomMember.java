package io.aludel.fidelity.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An attribute of a class.
 *
 * @param annotations as they are written
 * @param type its type as it is written
 * @param property whether the annotations stand on a getter
 */
record RandomMember(List<String> annotations, String type, String name, boolean property) {

  RandomMember {
    annotations = List.copyOf(annotations);
  }

  String source() {
    String written = annotations.isEmpty() ? "" : "  " + String.join("\n  ", annotations) + "\n";
    if (!property) {
      return written + "  protected " + type + " " + name + ";\n";
    }
    String capitalized = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return "  private %s %s;\n%s  public %s get%s() { return %s; }\n"
            .formatted(type, name, written, type, capitalized, name)
        + "  public void set%s(%s %s) { this.%s = %s; }\n"
            .formatted(capitalized, type, name, name, name);
  }

  /** As it stands in a record's header. */
  String component() {
    return String.join(" ", annotations) + " " + type + " " + name;
  }

  boolean mentions(String className) {
    return (type + " " + annotations).matches("(?s).*\\b" + className + "\\b.*");
  }

  /** The same with one annotation less, in each way. */
  List<RandomMember> reductions() {
    List<RandomMember> reductions = new ArrayList<>();
    for (int i = 0; i < annotations.size(); i++) {
      List<String> fewer = new ArrayList<>(annotations);
      fewer.remove(i);
      reductions.add(new RandomMember(fewer, type, name, property));
    }
    return reductions;
  }
}
