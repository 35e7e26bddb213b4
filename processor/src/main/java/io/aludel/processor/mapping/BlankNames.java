package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Refuses names of nothing but blanks or quotes, which no database takes. */
record BlankNames(MappingContext context) {

  private static final Set<String> NAMES =
      Set.of("name", "schema", "sequenceName", "referencedColumnName");

  /** Whether an entity's own mapping names something by a blank. */
  boolean areIn(TypeElement entity) {
    boolean found = areOn(entity, entity);
    for (Element member : Mirror.annotatedMembers(entity)) {
      found |= areOn(member, entity);
    }
    return found;
  }

  private boolean areOn(Element element, TypeElement entity) {
    boolean found = false;
    for (Mirror mirror : Mirror.all(element)) {
      if (mirror.name().startsWith(Jpa.PACKAGE)) {
        found |= areIn(mirror, entity);
      }
    }
    return found;
  }

  private boolean areIn(Mirror mirror, TypeElement entity) {
    boolean found = false;
    for (Mirror nested : mirror.nested()) {
      found |= areIn(nested, entity);
    }
    for (String attribute : mirror.writtenAttributes()) {
      if (NAMES.contains(attribute)
          && mirror.nonEmpty(attribute).filter(BlankNames::isBlank).isPresent()) {
        found = true;
        context.report(
            Code.MAPPING_INVALID,
            mirror.place(attribute),
            "%s: the %s of %s is blank. Write a name, or leave it out."
                .formatted(subject(mirror, entity), attribute, mirror.shortName()));
      }
    }
    return found;
  }

  private static String subject(Mirror mirror, TypeElement entity) {
    String name = entity.getQualifiedName().toString();
    return mirror.element().equals(entity) ? name : name + "." + mirror.element().getSimpleName();
  }

  private static boolean isBlank(String text) {
    return text.replace("`", "").replace("\"", "").isBlank();
  }
}
