package io.aludel.processor.membership;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * A unit, as far as the compiler shows it.
 *
 * @param name its name
 * @param entities its entities
 * @param unmanaged the entities that would be its own, had they not been marked as unmanaged
 * @param packages its packages that carry annotations of ours
 * @param unreadable the names of classes whose class files are there and cannot be read
 * @param obstacles why no conclusion may be drawn from what is absent; empty if it may
 */
public record Unit(
    String name,
    List<TypeElement> entities,
    List<TypeElement> unmanaged,
    List<PackageElement> packages,
    List<String> unreadable,
    List<String> obstacles) {

  public Unit {
    entities = List.copyOf(entities);
    unmanaged = List.copyOf(unmanaged);
    packages = List.copyOf(packages);
    unreadable = List.copyOf(unreadable);
    obstacles = List.copyOf(obstacles);
  }

  /** The names under which the next build looks its classes up again. */
  public SortedSet<String> classNames() {
    SortedSet<String> names = new TreeSet<>(unreadable);
    addNames(entities, names);
    addNames(unmanaged, names);
    for (PackageElement each : packages) {
      names.add(Candidates.packageInfo(each.getQualifiedName().toString()));
    }
    return names;
  }

  private static void addNames(List<TypeElement> types, SortedSet<String> names) {
    for (TypeElement type : types) {
      names.add(type.getQualifiedName().toString());
    }
  }
}
