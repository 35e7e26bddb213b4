package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.report.Place;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A persistent attribute.
 *
 * @param name its name, as queries use it
 * @param member the field or getter that declares it
 * @param type its type, in the class that is mapped: type variables are resolved
 * @param declaring the class that declares the member
 * @param access what kind of member it is, and what an embeddable in it inherits
 * @param owner the entity or embeddable that it is mapped for, and what that is part of
 */
record Attribute(
    String name,
    Element member,
    TypeMirror type,
    TypeElement declaring,
    Access access,
    Hierarchy owner) {

  boolean has(String annotation) {
    return find(annotation).isPresent();
  }

  Optional<Mirror> find(String annotation) {
    return Mirror.find(member, annotation);
  }

  /** Whether it belongs to an embeddable, whose primitives may be null as a whole. */
  boolean isEmbedded() {
    return owner.role() != Hierarchy.Role.ENTITY;
  }

  boolean isId() {
    return has(Jpa.ID);
  }

  boolean isVersion() {
    return has(Jpa.VERSION);
  }

  Place place() {
    return Place.of(member);
  }

  /** The annotation's place, or the whole attribute's where it has none of that name. */
  Place place(String annotation) {
    return find(annotation).map(Mirror::place).orElseGet(this::place);
  }

  /** How messages call it: with the full name of its class, as its member may have no position. */
  @Override
  public String toString() {
    return declaring.getQualifiedName() + "." + name;
  }
}
