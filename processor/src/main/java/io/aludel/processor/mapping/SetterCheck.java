package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Requires a setter beside each getter that is read as an attribute (Jakarta Persistence, section
 * 2.2): without one, Hibernate does not start. Of whatever visibility and type it is, Hibernate
 * takes it.
 */
final class SetterCheck {

  private static final String ACCESSOR = Jpa.HIBERNATE_PACKAGE + "AttributeAccessor";
  private static final String INSTANTIATOR = Jpa.HIBERNATE_PACKAGE + "Instantiator";
  private static final String EMBEDDABLE_INSTANTIATOR =
      Jpa.HIBERNATE_PACKAGE + "EmbeddableInstantiator";

  private final MappingContext context;

  SetterCheck(MappingContext context) {
    this.context = context;
  }

  /** Checks the attributes of an entity. */
  void check(List<Attribute> attributes) {
    attributes.forEach(this::check);
  }

  /**
   * Checks the attributes of an embeddable, unless something makes it with its values.
   *
   * @param holder the attribute that it is embedded by
   */
  void check(List<Attribute> attributes, TypeElement embeddable, Attribute holder) {
    boolean made =
        embeddable.getKind() == ElementKind.RECORD
            || Stream.of(embeddable, holder.member())
                .anyMatch(each -> Mirror.find(each, EMBEDDABLE_INSTANTIATOR).isPresent())
            || ElementFilter.constructorsIn(embeddable.getEnclosedElements()).stream()
                .anyMatch(each -> Mirror.find(each, INSTANTIATOR).isPresent());
    if (!made) {
      attributes.stream().filter(each -> !each.has(ValueMapper.PARENT)).forEach(this::check);
    }
  }

  private void check(Attribute attribute) {
    TypeElement declaring = attribute.declaring();
    List<ExecutableElement> getter = ElementFilter.methodsIn(List.of(attribute.member()));
    if (getter.isEmpty()
        || attribute.has(ACCESSOR)
        || Mirror.find(declaring, ACCESSOR).isPresent()
        || supertypes(declaring).anyMatch(type -> has(type, attribute.name()))) {
      return;
    }
    String property = getter.get(0).getSimpleName().toString().replaceFirst("^(get|is)", "");
    context.report(
        Code.MAPPING_INVALID,
        attribute.place(),
        attribute
            + ": its getter is mapped, and there is no setter, without which Hibernate does not"
            + " start. Add one: private void set"
            + property
            + "("
            + attribute.type()
            + " "
            + attribute.name()
            + ") { … }. If it is not to be stored, write @Transient on the getter.");
  }

  /** Whether a type has a setter, or may have one that is not there to be seen yet. */
  private static boolean has(TypeElement type, String attribute) {
    return type.asType().getKind() == TypeKind.ERROR
        || Lombok.isOn(type)
        || ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .anyMatch(method -> isSetter(method, attribute));
  }

  private static boolean isSetter(ExecutableElement method, String attribute) {
    String name = method.getSimpleName().toString();
    return method.getParameters().size() == 1
        && !method.getModifiers().contains(Modifier.STATIC)
        && name.startsWith("set")
        && name.length() > 3
        && AttributeReader.decapitalize(name.substring(3)).equals(attribute);
  }

  /** A class and all that it extends and implements. */
  private Stream<TypeElement> supertypes(TypeElement type) {
    Stream<TypeElement> above =
        context.types.directSupertypes(type.asType()).stream()
            .map(TypeMirror.class::cast)
            .flatMap(each -> JavaTypes.element(each).stream())
            .flatMap(this::supertypes);
    return Stream.concat(Stream.of(type), above);
  }
}
