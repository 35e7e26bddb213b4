package io.aludel.processor.mapping;

import io.aludel.processor.model.CheckMirror;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.report.Place;
import io.aludel.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A check as the mapping says it.
 *
 * @param name its name, if it is given
 * @param condition the condition, in SQL
 * @param place where it is said
 */
record CheckDraft(Optional<Name> name, String condition, Place place) {

  private static final String CHECK = Jpa.HIBERNATE_PACKAGE + "Check";
  private static final String CHECKS = Jpa.HIBERNATE_PACKAGE + "Checks";

  /** The {@code @Check}s of Hibernate that stand on a class. */
  static List<CheckDraft> on(TypeElement type) {
    return of(Mirror.findAll(type, CHECK, CHECKS));
  }

  /** The {@code @Check}s of Hibernate that stand on an attribute. */
  static List<CheckDraft> on(Attribute attribute) {
    return of(attribute.findAll(CHECK, CHECKS));
  }

  private static List<CheckDraft> of(List<Mirror> mirrors) {
    List<CheckDraft> checks = new ArrayList<>();
    for (Mirror mirror : mirrors) {
      checks.add(
          new CheckDraft(
              mirror.nonEmpty("name").map(Names::logical),
              mirror.text("constraints"),
              mirror.place()));
    }
    return checks;
  }

  static CheckDraft of(CheckMirror mirror) {
    return new CheckDraft(
        mirror.name().map(Names::logical), mirror.condition(), mirror.mirror().place());
  }
}
