package io.aludel.processor.mapping;

import io.aludel.processor.model.Mirror;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * The annotations of a member as they count where it is mapped: an override on what it is part of
 * puts others in their place. They are read once.
 */
final class Annotations {

  /** None at all. */
  static final Annotations NONE = new Annotations(Map.of());

  private final Map<String, Mirror> byName;

  private Annotations(Map<String, Mirror> byName) {
    this.byName = byName;
  }

  /** None at all. */
  static Annotations none() {
    return new Annotations(Map.of());
  }

  /** Those that stand on the element itself. */
  static Annotations on(Element element) {
    Map<String, Mirror> byName = new LinkedHashMap<>();
    Mirror.all(element).forEach(mirror -> byName.putIfAbsent(mirror.name(), mirror));
    return new Annotations(byName);
  }

  /** The annotation of that qualified name. */
  Optional<Mirror> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The same without an annotation. */
  Annotations without(String name) {
    return with(name, Optional.empty());
  }

  /** The same with another annotation, or none, in the place of those of that name. */
  Annotations with(String name, Optional<Mirror> mirror) {
    Map<String, Mirror> other = new LinkedHashMap<>(byName);
    other.remove(name);
    mirror.ifPresent(each -> other.put(name, each));
    return new Annotations(other);
  }
}
