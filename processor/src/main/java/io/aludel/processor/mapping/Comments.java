package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads Hibernate's {@code @Comment}s, which win over what JPA's annotations say. */
final class Comments {

  private static final String COMMENT = Jpa.HIBERNATE_PACKAGE + "Comment";
  private static final String COMMENTS = Jpa.HIBERNATE_PACKAGE + "Comments";

  private Comments() {}

  /** The comment that stands on a class and names no other table. */
  static Optional<String> on(TypeElement type) {
    return first(Mirror.findAll(type, COMMENT, COMMENTS));
  }

  /** The comment that stands on an attribute. */
  static Optional<String> on(Attribute attribute) {
    return first(attribute.findAll(COMMENT, COMMENTS));
  }

  /** The annotation that {@link #on(Attribute)} reads, where it reads one. */
  static Mirror first(Attribute attribute) {
    return mirror(attribute.findAll(COMMENT, COMMENTS)).orElseThrow();
  }

  private static Optional<String> first(List<Mirror> mirrors) {
    return mirror(mirrors).flatMap(mirror -> mirror.nonEmpty("value"));
  }

  private static Optional<Mirror> mirror(List<Mirror> mirrors) {
    for (Mirror mirror : mirrors) {
      if (mirror.text("on").isEmpty() && !mirror.text("value").isEmpty()) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }
}
