package io.aludel.processor;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.report.Diagnostics;
import java.util.Collection;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Says of audited entities that Envers' tables are not among those that are derived. */
record EnversNote(Diagnostics diagnostics) {

  private static final String AUDITED = "org.hibernate.envers.Audited";

  void report(Collection<TypeElement> entities) {
    for (TypeElement entity : entities) {
      audited(entity)
          .ifPresent(
              mirror ->
                  diagnostics.note(
                      Code.NOT_DERIVED,
                      mirror.place(),
                      entity.getQualifiedName()
                          + " is audited: the tables that Envers makes of its own (…_AUD, REVINFO)"
                          + " are not derived. Create them with @Sql, or by hand."));
    }
  }

  /** The annotation of an entity, or else of its first member that has it. */
  private static Optional<Mirror> audited(TypeElement entity) {
    Optional<Mirror> audited = Mirror.find(entity, AUDITED);
    for (Element member : Mirror.annotatedMembers(entity)) {
      if (audited.isPresent()) {
        return audited;
      }
      audited = Mirror.find(member, AUDITED);
    }
    return audited;
  }
}
