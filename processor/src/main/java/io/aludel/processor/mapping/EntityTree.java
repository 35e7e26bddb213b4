package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Which entity extends which, among those of one mapping. */
final class EntityTree {

  private final Map<TypeElement, List<TypeElement>> subentities = new HashMap<>();

  /**
   * @param entities the entities, in the order of their names
   */
  EntityTree(Collection<TypeElement> entities) {
    for (TypeElement entity : entities) {
      Optional<TypeElement> up = superentity(entity);
      if (up.isPresent()) {
        subentities.computeIfAbsent(up.get(), each -> new ArrayList<>()).add(entity);
      }
    }
  }

  /** The nearest superclass that is an entity itself. */
  Optional<TypeElement> superentity(TypeElement entity) {
    return Hierarchy.superEntity(entity);
  }

  /** The topmost entity above one, which has its key; itself where there is none. */
  TypeElement root(TypeElement entity) {
    Optional<TypeElement> up = superentity(entity);
    return up.isPresent() ? root(up.get()) : entity;
  }

  /** The entities of this mapping that extend one directly, in the order of their names. */
  List<TypeElement> subentities(TypeElement entity) {
    return Collections.unmodifiableList(subentities.getOrDefault(entity, List.of()));
  }

  /**
   * The entities of this mapping that extend one at any distance, in the order in which Hibernate
   * lists them: what is below the direct ones first.
   */
  List<TypeElement> below(TypeElement entity) {
    List<TypeElement> below = new ArrayList<>();
    for (TypeElement each : subentities(entity)) {
      below.addAll(below(each));
    }
    below.addAll(subentities(entity));
    return below;
  }

  /** The entities of a hierarchy of which there can be rows. */
  List<TypeElement> concrete(TypeElement root) {
    List<TypeElement> concrete = new ArrayList<>();
    concrete.add(root);
    concrete.addAll(below(root));
    concrete.removeIf(EntityTree::isAbstract);
    return concrete;
  }

  static boolean isAbstract(TypeElement entity) {
    return entity.getModifiers().contains(Modifier.ABSTRACT);
  }

  /** How the hierarchy of an entity is laid out: its root says so. */
  Strategy strategy(TypeElement entity) {
    Optional<Mirror> inheritance = Mirror.find(root(entity), Jpa.INHERITANCE);
    String name = inheritance.isPresent() ? inheritance.get().constant("strategy") : "";
    return name.isEmpty() ? Strategy.SINGLE_TABLE : Strategy.valueOf(name);
  }

  /**
   * Whether the rows of an entity are spread over the tables of those that extend it, so that no
   * foreign key can lead to them.
   */
  boolean isSpread(TypeElement entity) {
    return strategy(entity) == Strategy.TABLE_PER_CLASS && !subentities(entity).isEmpty();
  }
}
