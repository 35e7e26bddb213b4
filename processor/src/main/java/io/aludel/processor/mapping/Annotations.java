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
  private final List<String> names;

  private final List<Mirror> mirrors;

  private Annotations(List<String> names, List<Mirror> mirrors) {
    this.names = names;
    this.mirrors = mirrors;
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

  /** The annotation of that qualified name. */
  Optional<Mirror> find(String name) {
    int index = names.indexOf(name);
    return index < 0 ? Optional.empty() : Optional.of(mirrors.get(index));
  }

  /** The same without an annotation. */
  Annotations without(String name) {
    return with(name, Optional.empty());
  }

  /** The same with another annotation, or none, in the place of those of that name. */
  Annotations with(String name, Optional<Mirror> mirror) {
    int index = names.indexOf(name);
    if (index < 0 && mirror.isEmpty()) {
      return this;
    }
    List<String> otherNames = new ArrayList<>(names);
    List<Mirror> otherMirrors = new ArrayList<>(mirrors);
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
