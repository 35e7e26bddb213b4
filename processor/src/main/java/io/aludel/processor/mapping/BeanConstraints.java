package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * What Bean Validation says of an attribute and Hibernate carries over to its column.
 *
 * <p>Constraints of the default group count, those on the field as well as those on the getter, be
 * it in a superclass or interface, and those that another constraint is composed of. In an
 * embeddable they count only where the attribute that embeds it is {@code @Valid}, and even there
 * nothing becomes required. On an embeddable that is kept as a whole they count for nothing.
 */
final class BeanConstraints {

  /** The annotation that carries validation into an embeddable. */
  static final String VALID = "jakarta.validation.Valid";

  static final String PACKAGE = "jakarta.validation.constraints.";
  static final String HIBERNATE_PACKAGE = "org.hibernate.validator.constraints.";
  private static final String COMPOSABLE = "jakarta.validation.Constraint";
  private static final String DEFAULT_GROUP = "jakarta.validation.groups.Default";
  private static final Set<String> REQUIRING =
      Set.of(PACKAGE + "NotNull", PACKAGE + "NotBlank", PACKAGE + "NotEmpty");

  /** No constraints at all. */
  static final BeanConstraints NONE = new BeanConstraints(List.of(), Hierarchy.Role.ENTITY);

  private final List<Mirror> constraints;
  private final Hierarchy.Role role;

  private BeanConstraints(List<Mirror> constraints, Hierarchy.Role role) {
    this.constraints = constraints;
    this.role = role;
  }

  /** The constraints of an attribute, as far as the settings let them count. */
  static BeanConstraints of(Attribute attribute, MappingContext context) {
    Hierarchy.Role role = attribute.owner().role();
    if (!context.settings.beanValidation()
        || role == Hierarchy.Role.EMBEDDABLE
        || attribute.part().isPresent()) {
      return NONE;
    }
    List<Mirror> constraints = new ArrayList<>();
    for (Mirror mirror : context.members().of(attribute.owner().type(), attribute.name())) {
      collect(mirror, constraints, attribute, context);
    }
    return constraints.isEmpty() || Aggregates.is(attribute)
        ? NONE
        : new BeanConstraints(constraints, role);
  }

  private static void collect(
      Mirror mirror, List<Mirror> into, Attribute attribute, MappingContext context) {
    if (mirror.unresolved() || mirror.name().startsWith(Jpa.PACKAGE) || !isInDefaultGroup(mirror)) {
      return;
    }
    into.add(mirror);
    if (mirror.name().endsWith(".List")) {
      for (Mirror nested : mirror.nested("value")) {
        collect(nested, into, attribute, context);
      }
    }
    Element type = mirror.annotation().getAnnotationType().asElement();
    boolean composed =
        !mirror.name().startsWith(PACKAGE)
            && !mirror.name().startsWith(HIBERNATE_PACKAGE)
            && Mirror.find(type, COMPOSABLE).isPresent();
    if (composed) {
      ComposedConstraints.check(mirror, attribute, context);
      for (Mirror part : Mirror.all(type)) {
        collect(part, into, attribute, context);
      }
    }
  }

  private static boolean isInDefaultGroup(Mirror mirror) {
    List<TypeMirror> groups = mirror.classLiterals("groups");
    return groups.isEmpty()
        || groups.stream().anyMatch(group -> JavaTypes.nameOf(group).equals(DEFAULT_GROUP));
  }

  /** Whether a value has to be there. */
  boolean required() {
    return role == Hierarchy.Role.ENTITY
        && !constraints.isEmpty()
        && constraints.stream().anyMatch(mirror -> REQUIRING.contains(mirror.name()));
  }

  /** The length that a text may have at most. */
  Optional<Integer> length() {
    return constraints.isEmpty() ? Optional.empty() : statedLength();
  }

  private Optional<Integer> statedLength() {
    return Stream.concat(named(PACKAGE + "Size"), named(HIBERNATE_PACKAGE + "Length"))
        .map(mirror -> mirror.number("max", Integer.MAX_VALUE))
        .filter(length -> length < Integer.MAX_VALUE)
        .findFirst();
  }

  /** The digits before and after the point: a {@code @Digits}. */
  Optional<Mirror> digits() {
    return constraints.isEmpty() ? Optional.empty() : named(PACKAGE + "Digits").findFirst();
  }

  /** Whether they say how large the column is. */
  boolean decideSize() {
    return length().isPresent() || digits().isPresent();
  }

  /** The conditions that follow for a column of that name. */
  List<String> conditions(String column) {
    return constraints.isEmpty() ? List.of() : stated(column);
  }

  private List<String> stated(String column) {
    List<String> conditions = new ArrayList<>();
    named(PACKAGE + "Min").forEach(min -> conditions.add(column + ">=" + min.longNumber("value")));
    named(PACKAGE + "Max").forEach(max -> conditions.add(column + "<=" + max.longNumber("value")));
    named(HIBERNATE_PACKAGE + "Range")
        .forEach(
            range -> {
              conditions.add(column + ">=" + range.longNumber("min"));
              conditions.add(column + "<=" + range.longNumber("max"));
            });
    return conditions;
  }

  private Stream<Mirror> named(String name) {
    return constraints.stream().filter(mirror -> mirror.name().equals(name));
  }
}
