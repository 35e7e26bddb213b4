package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Refuses an embeddable in the embeddable key of a map whose access is not stated. Hibernate looks
 * for getters in it, whatever holds around it: it takes other columns than those of the fields, and
 * does not start where it finds none.
 */
final class KeyAccessCheck {

  private final MappingContext context;
  private final AttributeReader reader;

  KeyAccessCheck(MappingContext context) {
    this.context = context;
    this.reader = new AttributeReader(context);
  }

  /** Whether everything that is embedded somewhere in the key of a map says how it is read. */
  boolean accepts(Hierarchy key) {
    return accepts(key, Set.of());
  }

  /**
   * @param around the embeddables that the hierarchy is in: one that embeds itself has no end
   */
  private boolean accepts(Hierarchy embeddable, Set<TypeElement> around) {
    if (around.contains(embeddable.type())) {
      return true;
    }
    Set<TypeElement> inside = new HashSet<>(around);
    inside.add(embeddable.type());
    boolean accepted = true;
    for (Attribute part : reader.read(embeddable)) {
      Optional<DeclaredType> nested = ValueMapper.embeddable(part);
      if (nested.isPresent()) {
        accepted &=
            accepts(part, (TypeElement) nested.get().asElement())
                && accepts(Hierarchy.ofEmbeddable(nested.get(), part, context), inside);
      }
    }
    return accepted;
  }

  private boolean accepts(Attribute part, TypeElement nested) {
    if (part.access() == Access.PROPERTY
        || Access.declaredOn(part.member()).isPresent()
        || !isLeftToGetters(nested)) {
      return true;
    }
    context.report(
        Code.MAPPING_UNSUPPORTED,
        part.place(Jpa.EMBEDDED),
        part
            + ": in the key of a map, Hibernate reads the getters of an embeddable inside another"
            + " one, and not its fields. Say which it is to be, on "
            + nested.getQualifiedName()
            + ": @Access(AccessType.FIELD).");
    return false;
  }

  private static boolean isLeftToGetters(TypeElement type) {
    return type.getKind() != ElementKind.RECORD && Access.declaredOn(type).isEmpty();
  }
}
