package io.aludel.processor.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Which entity extends which, among those of one mapping. */
final class EntityTree {

  private final Map<TypeElement, List<TypeElement>> subentities = new HashMap<>();

  /**
   * @param entities the entities, in the order of their names
   */
  EntityTree(Collection<TypeElement> entities) {
    for (TypeElement entity : entities) {
      superentity(entity)
          .ifPresent(up -> subentities.computeIfAbsent(up, each -> new ArrayList<>()).add(entity));
    }
  }

  /** The nearest superclass that is an entity itself. */
  Optional<TypeElement> superentity(TypeElement entity) {
    return Hierarchy.superEntity(entity);
  }

  /** The topmost entity above one, which has its key; itself where there is none. */
  TypeElement root(TypeElement entity) {
    return superentity(entity).map(this::root).orElse(entity);
  }

  /** The entities of this mapping that extend one directly, in the order of their names. */
  List<TypeElement> subentities(TypeElement entity) {
    return Collections.unmodifiableList(subentities.getOrDefault(entity, List.of()));
  }
}
