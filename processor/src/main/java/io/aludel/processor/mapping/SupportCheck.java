package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.mapping.AnnotationSupport.Kind;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.report.Place;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Refuses what {@link AnnotationSupport} does not list as handled, on the very annotation. */
final class SupportCheck {

  private final MappingContext context;

  SupportCheck(MappingContext context) {
    this.context = context;
  }

  /** Whether every annotation of a class or package is understood. */
  boolean accepts(TypeElement type) {
    return accepts(type, type.getQualifiedName().toString(), Optional.empty());
  }

  /**
   * Whether every annotation of an entity's package, and of those around it, is understood:
   * Hibernate takes what is registered in any of them for the whole unit.
   */
  boolean acceptsPackages(TypeElement entity) {
    PackageElement pack = context.elements.getPackageOf(entity);
    boolean accepted = accepts(pack, "package " + pack.getQualifiedName(), Optional.empty());
    for (PackageElement outer : context.outerPackages(pack)) {
      accepted &= accepts(outer, "package " + outer.getQualifiedName(), Optional.empty());
    }
    return accepted;
  }

  /** Whether every annotation of an attribute is understood. */
  boolean accepts(Attribute attribute) {
    return accepts(attribute.member(), attribute, Optional.of(attribute));
  }

  /**
   * @param subject what messages call it, by its {@code toString}, which no other has a use for
   * @param attribute the attribute that may state the type that an annotation decides on
   */
  private boolean accepts(Element element, Object subject, Optional<Attribute> attribute) {
    boolean accepted = true;
    for (Mirror mirror : Mirror.all(element)) {
      accepted &= accepts(mirror, subject, attribute);
    }
    return accepted;
  }

  private boolean accepts(Mirror mirror, Object subject, Optional<Attribute> attribute) {
    if (mirror.unresolved()) {
      context.incomplete();
      return false;
    }
    String name = mirror.name();
    if (name.startsWith(Jpa.JAVAX_PACKAGE)) {
      context.report(
          Code.JAVAX_PERSISTENCE,
          mirror.place(),
          subject
              + ": "
              + mirror.shortName()
              + " is of javax.persistence, which current Hibernate versions ignore. Import it from"
              + " jakarta.persistence.");
      return false;
    }
    Optional<AnnotationSupport> support = AnnotationSupport.of(name);
    if (support.isEmpty()) {
      return acceptsMeta(mirror, subject, attribute);
    }
    return switch (support.get().kind()) {
      case HANDLED -> acceptsAttributes(mirror, support.get(), subject);
      case NO_EFFECT -> true;
      case REFUSED -> refuse(mirror.place(), subject, mirror.shortName(), WaysOut.of(name));
      case REFUSED_UNLESS_TYPED ->
          isTyped(name, attribute)
              || refuse(mirror.place(), subject, mirror.shortName(), statement(name));
    };
  }

  /** Whether the type that an annotation decides on is stated beside it. */
  private static boolean isTyped(String annotation, Optional<Attribute> attribute) {
    return attribute.isPresent() && CollectionPart.typedBy(annotation).isTypedIn(attribute.get());
  }

  private static String statement(String annotation) {
    return " State the column's type beside it: "
        + CollectionPart.typedBy(annotation).statement()
        + ".";
  }

  /** An annotation of somebody's own can carry Hibernate's: it then stands for them. */
  private boolean acceptsMeta(Mirror mirror, Object subject, Optional<Attribute> attribute) {
    for (Mirror meta : Mirror.all(mirror.annotation().getAnnotationType().asElement())) {
      Optional<AnnotationSupport> listed = AnnotationSupport.of(meta.name());
      Kind support = listed.isPresent() ? listed.get().kind() : Kind.NO_EFFECT;
      boolean passedOver =
          support == Kind.HANDLED
              && meta.name().startsWith(Jpa.HIBERNATE_PACKAGE)
              && !meta.name().equals(GeneratorMapper.GENERATOR_TYPE)
              && !GenericGenerators.isOfValues(meta)
              && !ExplicitCodes.isRead(meta);
      if (support == Kind.REFUSED
          || passedOver
          || (support == Kind.REFUSED_UNLESS_TYPED && !isTyped(meta.name(), attribute))) {
        return refuse(
            mirror.place(),
            subject,
            mirror.shortName() + ", which carries " + meta.shortName() + ",",
            support == Kind.REFUSED_UNLESS_TYPED
                ? statement(meta.name())
                : WaysOut.of(meta.name()));
      }
    }
    return true;
  }

  private boolean acceptsAttributes(Mirror mirror, AnnotationSupport support, Object subject) {
    boolean accepted = true;
    for (String attribute : mirror.writtenAttributes()) {
      if (mirror.unresolved(attribute)) {
        context.incomplete();
        return false;
      }
      if (support.refuses(attribute) && !mirror.text(attribute).isEmpty()) {
        accepted &=
            refuse(
                mirror.place(attribute),
                subject,
                mirror.shortName() + "(" + attribute + ")",
                WaysOut.ofAttribute(attribute));
      }
    }
    for (Mirror nested : mirror.nested()) {
      accepted &= accepts(nested, subject, Optional.empty());
    }
    return accepted;
  }

  private boolean refuse(Place place, Object subject, String what, String wayOut) {
    context.report(
        Code.MAPPING_UNSUPPORTED,
        place,
        subject
            + ": "
            + what
            + " changes the schema in a way that Aludel does not derive yet."
            + wayOut);
    return false;
  }
}
