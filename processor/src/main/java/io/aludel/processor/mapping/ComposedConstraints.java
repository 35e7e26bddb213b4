package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * Refuses constraints of somebody's own that change what those say which they are composed of
 * (Jakarta Validation, section 3.3): Hibernate reads the schema from what comes out.
 */
final class ComposedConstraints {

  private static final String PACKAGE = BeanConstraints.PACKAGE;
  private static final String HIBERNATE_PACKAGE = BeanConstraints.HIBERNATE_PACKAGE;
  private static final String OVERRIDES = "jakarta.validation.OverridesAttribute";
  private static final String COMPOSITION = HIBERNATE_PACKAGE + "ConstraintComposition";

  /** The constraints that the schema follows from. */
  private static final Set<String> READ =
      Set.of(
          PACKAGE + "Digits",
          PACKAGE + "Max",
          PACKAGE + "Min",
          PACKAGE + "NotBlank",
          PACKAGE + "NotEmpty",
          PACKAGE + "NotNull",
          PACKAGE + "Size",
          HIBERNATE_PACKAGE + "Length",
          HIBERNATE_PACKAGE + "Range");

  private ComposedConstraints() {}

  /** Reports a composed constraint on an attribute that says more than its parts. */
  static void check(Mirror composed, Attribute attribute, MappingContext context) {
    Element type = composed.annotation().getAnnotationType().asElement();
    boolean alternatives =
        Mirror.find(type, COMPOSITION)
                .filter(mirror -> !mirror.constant("value").equals("AND"))
                .isPresent()
            && Mirror.all(type).stream().anyMatch(part -> isRead(part.name()));
    boolean overrides =
        type.getEnclosedElements().stream()
            .flatMap(method -> Mirror.findAll(method, OVERRIDES, OVERRIDES + ".List").stream())
            .flatMap(override -> override.classLiteral("constraint").stream())
            .anyMatch(constraint -> isRead(JavaTypes.nameOf(constraint)));
    if (alternatives || overrides) {
      context.report(
          Code.MAPPING_UNSUPPORTED,
          composed.place(),
          attribute
              + ": "
              + composed.shortName()
              + (overrides
                  ? " sets values of the constraints that it is composed of (@OverridesAttribute)"
                  : " joins the constraints that it is composed of otherwise than by AND")
              + ", and the schema that follows from that is not derived. Write the constraints on"
              + " the attribute, or let none count for the schema: beanValidation = false in"
              + " aludel.properties.");
    }
  }

  /** One of somebody's own may be composed of those that are read. */
  private static boolean isRead(String constraint) {
    boolean known =
        constraint.startsWith(PACKAGE)
            || constraint.startsWith(HIBERNATE_PACKAGE)
            || constraint.startsWith("java.")
            || constraint.startsWith(Jpa.PACKAGE);
    return READ.contains(constraint) || (!known && !constraint.startsWith("jakarta."));
  }
}
