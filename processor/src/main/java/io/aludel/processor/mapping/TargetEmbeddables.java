package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The embeddable that {@code @TargetEmbeddable} of Hibernate puts in the place of an interface. */
final class TargetEmbeddables {

  private static final String TARGET = Jpa.HIBERNATE_PACKAGE + "TargetEmbeddable";

  private TargetEmbeddables() {}

  /** What a member's own annotation names: what it holds, or what the collection in it does. */
  static Optional<TypeMirror> on(Element member) {
    Optional<Mirror> target = Mirror.find(member, TARGET);
    return target.isEmpty() ? Optional.empty() : target.get().classLiteral("value");
  }

  /** The type of a member's value: named on the member, on the type, or the type as it is. */
  static TypeMirror of(Element member, TypeMirror type) {
    if (Mirror.find(member, Jpa.ELEMENT_COLLECTION).isPresent()) {
      return type;
    }
    Optional<TypeMirror> named = on(member);
    if (named.isEmpty() && type.getKind() == TypeKind.DECLARED) {
      named = on(((DeclaredType) type).asElement());
    }
    return named.orElse(type);
  }
}
