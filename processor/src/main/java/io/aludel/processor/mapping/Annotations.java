package io.aludel.processor.mapping;

import io.aludel.processor.model.Mirror;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * The annotations of a member as they count where it is mapped: an override on what it is part of
 * puts others in their place. They are read once.
 */
final class Annotations {

  /** None at all. */
  static final Annotations NONE = new Annotations(List.of(), List.of());

  /** One for each mirror. Members have few annotations, and are asked for very many. */
  private final String[] names;

  private final Mirror[] mirrors;

  private Annotations(List<String> names, List<Mirror> mirrors) {
    this.names = names.toArray(new String[0]);
    this.mirrors = mirrors.toArray(new Mirror[0]);
  }

  /** Those that stand on the element itself. */
  static Annotations on(Element element) {
    List<Mirror> all = Mirror.all(element);
    if (all.isEmpty()) {
      return NONE;
    }
    List<String> names = new ArrayList<>(all.size());
    List<Mirror> mirrors = new ArrayList<>(all.size());
    for (Mirror mirror : all) {
      if (!names.contains(mirror.name())) {
        names.add(mirror.name());
        mirrors.add(mirror);
      }
    }
    return new Annotations(names, mirrors);
  }

  /** Whether there is an annotation of that qualified name. */
  boolean has(String name) {
    return indexOf(name) >= 0;
  }

  /** The annotation of that qualified name. */
  Optional<Mirror> find(String name) {
    int index = indexOf(name);
    return index < 0 ? Optional.empty() : Optional.of(mirrors[index]);
  }

  private int indexOf(String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** The same without an annotation. */
  Annotations without(String name) {
    return with(name, Optional.empty());
  }

  /** The same with another annotation, or none, in the place of those of that name. */
  Annotations with(String name, Optional<Mirror> mirror) {
    int index = indexOf(name);
    if (index < 0 && mirror.isEmpty()) {
      return this;
    }
    List<String> otherNames = new ArrayList<>(List.of(names));
    List<Mirror> otherMirrors = new ArrayList<>(List.of(mirrors));
    if (index >= 0) {
      otherNames.remove(index);
      otherMirrors.remove(index);
    }
    if (mirror.isPresent()) {
      otherNames.add(name);
      otherMirrors.add(mirror.get());
    }
    return new Annotations(otherNames, otherMirrors);
  }
}
