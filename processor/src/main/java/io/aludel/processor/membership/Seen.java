package io.aludel.processor.membership;

import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * What the compiler has shown so far, by name: elements of one round must not be kept for the next.
 */
public final class Seen {

  private final SortedSet<String> types = new TreeSet<>();
  private final SortedSet<String> packages = new TreeSet<>();

  /** Takes note of a round's classes and packages. */
  public void add(RoundEnvironment round) {
    for (Element root : round.getRootElements()) {
      if (root instanceof TypeElement type) {
        add(type);
      } else if (root instanceof PackageElement each) {
        packages.add(each.getQualifiedName().toString());
      }
    }
  }

  private void add(TypeElement type) {
    types.add(type.getQualifiedName().toString());
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::add);
  }

  /** The qualified names of the classes, nested ones too. */
  public SortedSet<String> types() {
    return types;
  }

  /** The names of the packages that have a {@code package-info.java}. */
  public SortedSet<String> packages() {
    return packages;
  }
}
