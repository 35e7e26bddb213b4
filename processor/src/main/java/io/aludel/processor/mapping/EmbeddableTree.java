package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
      Optional<TypeElement> up = JavaTypes.element(type.getSuperclass());
      if (up.isPresent() && isEmbeddable(up.get()) && isEmbeddable(type)) {
        subclasses.merge(up.get(), type, EmbeddableTree::first);
      }
    }
    Set<Element> places = new LinkedHashSet<>(classes);
    for (TypeElement type : classes) {
      places.add(packageOf(type));
    }
    this.registering = anyRegisters(places);
  }

  private static boolean anyRegisters(Set<Element> places) {
    for (Element place : places) {
      if (registers(place)) {
        return true;
      }
    }
    return false;
  }

  private static boolean registers(Element element) {
    for (Mirror mirror : Mirror.all(element)) {
      if (REGISTRATIONS.contains(mirror.name())) {
        return true;
      }
    }
    return false;
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
