package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * What a compilation says of embeddables elsewhere: which of them others extend, so that Hibernate
 * tells them apart, and whether what makes them is registered.
 */
final class EmbeddableTree {

  private static final List<String> REGISTRATIONS =
      List.of(
          Jpa.HIBERNATE_PACKAGE + "EmbeddableInstantiatorRegistration",
          Jpa.HIBERNATE_PACKAGE + "EmbeddableInstantiatorRegistrations");

  private final Map<TypeElement, TypeElement> subclasses = new HashMap<>();
  private final boolean registering;

  /**
   * @param classes all classes of this compilation
   */
  EmbeddableTree(Collection<? extends TypeElement> classes) {
    for (TypeElement type : classes) {
      JavaTypes.element(type.getSuperclass())
          .filter(up -> isEmbeddable(up) && isEmbeddable(type))
          .ifPresent(up -> subclasses.merge(up, type, EmbeddableTree::first));
    }
    this.registering =
        classes.stream()
            .flatMap(type -> Stream.of(type, packageOf(type)))
            .distinct()
            .anyMatch(
                each ->
                    REGISTRATIONS.stream().anyMatch(name -> Mirror.find(each, name).isPresent()));
  }

  private static Element packageOf(Element element) {
    return element.getKind() == ElementKind.PACKAGE
        ? element
        : packageOf(element.getEnclosingElement());
  }

  private static boolean isEmbeddable(TypeElement type) {
    return Mirror.find(type, Jpa.EMBEDDABLE).isPresent();
  }

  private static TypeElement first(TypeElement one, TypeElement other) {
    boolean before =
        one.getQualifiedName().toString().compareTo(other.getQualifiedName().toString()) < 0;
    return before ? one : other;
  }

  /** Whether somebody registers what makes embeddables with their values. */
  boolean registersInstantiators() {
    return registering;
  }

  /** An embeddable that extends another one directly, if there is any. */
  Optional<TypeElement> subclass(TypeElement embeddable) {
    return Optional.ofNullable(subclasses.get(embeddable));
  }
}
