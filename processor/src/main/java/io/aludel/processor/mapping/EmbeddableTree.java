package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Which embeddables others of this compilation extend: Hibernate then tells them apart. */
final class EmbeddableTree {

  private final Map<TypeElement, TypeElement> subclasses = new HashMap<>();

  /**
   * @param classes all classes of this compilation
   */
  EmbeddableTree(Collection<? extends TypeElement> classes) {
    for (TypeElement type : classes) {
      JavaTypes.element(type.getSuperclass())
          .filter(up -> isEmbeddable(up) && isEmbeddable(type))
          .ifPresent(up -> subclasses.merge(up, type, EmbeddableTree::first));
    }
  }

  private static boolean isEmbeddable(TypeElement type) {
    return Mirror.find(type, Jpa.EMBEDDABLE).isPresent();
  }

  private static TypeElement first(TypeElement one, TypeElement other) {
    boolean before =
        one.getQualifiedName().toString().compareTo(other.getQualifiedName().toString()) < 0;
    return before ? one : other;
  }

  /** An embeddable that extends another one directly, if there is any. */
  Optional<TypeElement> subclass(TypeElement embeddable) {
    return Optional.ofNullable(subclasses.get(embeddable));
  }
}
