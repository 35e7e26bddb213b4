package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Where a class declares its attributes (Jakarta Persistence, section 2.3). */
enum Access {
  FIELD,
  PROPERTY;

  /** What {@code @Access} says on a class, field or method. */
  static Optional<Access> declaredOn(Element element) {
    Optional<Mirror> access = Mirror.find(element, Jpa.ACCESS);
    return access.isEmpty()
        ? Optional.empty()
        : access
            .map(mirror -> mirror.constant("value"))
            .filter(constant -> !constant.isEmpty())
            .map(Access::valueOf);
  }
}
