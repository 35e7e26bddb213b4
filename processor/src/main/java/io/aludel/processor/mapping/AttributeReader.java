package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds the persistent attributes of a hierarchy (Jakarta Persistence, sections 2.2 and 2.3).
 *
 * <p>Hibernate reads the topmost class first and each class in the order of the attributes' names,
 * a record in that of its components; an attribute that a superclass has already declared stays as
 * it is declared there.
 */
final class AttributeReader {

  private static final Set<String> BOOLEANS = Set.of("boolean", "java.lang.Boolean");

  private final MappingContext context;

  AttributeReader(MappingContext context) {
    this.context = context;
  }

  /** The attributes in the order in which Hibernate binds them. */
  List<Attribute> read(Hierarchy hierarchy) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    for (DeclaredType type : hierarchy.classes()) {
      for (Attribute attribute : declared(type, hierarchy)) {
        attributes.putIfAbsent(attribute.name(), attribute);
      }
    }
    return List.copyOf(attributes.values());
  }

  /** The attributes that one class declares; members with their own {@code @Access} come first. */
  private Collection<Attribute> declared(DeclaredType type, Hierarchy hierarchy) {
    TypeElement element = (TypeElement) type.asElement();
    Access access = Access.declaredOn(element).orElse(hierarchy.access());
    if (access == Access.PROPERTY && Lombok.owesGetters(element)) {
      context.incomplete();
    }
    Map<String, Attribute> attributes = new TreeMap<>();
    Map<String, Attribute> others = new TreeMap<>();
    for (Element member : element.getEnclosedElements()) {
      Optional<Access> own = Access.declaredOn(member);
      Optional<Attribute> attribute = attribute(type, member, own.orElse(access), hierarchy);
      if (attribute.isPresent()) {
        Map<String, Attribute> into = own.isPresent() ? attributes : others;
        into.putIfAbsent(attribute.get().name(), attribute.get());
      }
    }
    for (Attribute attribute : others.values()) {
      attributes.putIfAbsent(attribute.name(), attribute);
    }
    if (element.getKind() == ElementKind.RECORD && access == Access.PROPERTY) {
      components(type)
          .forEach(
              field ->
                  attributes.computeIfAbsent(
                      field.getSimpleName().toString(),
                      name -> component(type, name, field, hierarchy)));
    }
    return RecordOrder.of(element, persistent(attributes.values()).stream()).toList();
  }

  private static List<Attribute> persistent(Collection<Attribute> attributes) {
    List<Attribute> persistent = new ArrayList<>();
    for (Attribute attribute : attributes) {
      if (!attribute.has(Jpa.TRANSIENT)) {
        persistent.add(attribute);
      }
    }
    return persistent;
  }

  private Optional<Attribute> attribute(
      DeclaredType owner, Element member, Access access, Hierarchy hierarchy) {
    Optional<String> name = name(member, access);
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Attribute(
                name.get(),
                member,
                Annotations.on(member),
                TargetEmbeddables.of(member, typeOf(owner, member)),
                (TypeElement) owner.asElement(),
                access,
                hierarchy,
                Optional.empty()));
  }

  /** The fields of a record's components. */
  private static Stream<VariableElement> components(DeclaredType record) {
    return ElementFilter.fieldsIn(record.asElement().getEnclosedElements()).stream()
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC));
  }

  /**
   * A component of a record whose getters are its attributes. Hibernate takes it for one without
   * looking at what is said of it, as no annotation of a mapping can be a component's.
   */
  private Attribute component(
      DeclaredType owner, String name, VariableElement field, Hierarchy hierarchy) {
    return new Attribute(
        name,
        field,
        Annotations.NONE,
        typeOf(owner, field),
        (TypeElement) owner.asElement(),
        Access.PROPERTY,
        hierarchy,
        Optional.empty());
  }

  private static Optional<String> name(Element member, Access access) {
    ElementKind kind = access == Access.FIELD ? ElementKind.FIELD : ElementKind.METHOD;
    if (member.getKind() != kind || member.getModifiers().contains(Modifier.STATIC)) {
      return Optional.empty();
    }
    if (kind == ElementKind.METHOD) {
      return property((ExecutableElement) member);
    }
    return member.getModifiers().contains(Modifier.TRANSIENT)
        ? Optional.empty()
        : Optional.of(member.getSimpleName().toString());
  }

  /** The property that a method is the getter of, whatever its visibility. */
  static Optional<String> property(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    TypeMirror result = method.getReturnType();
    if (!method.getParameters().isEmpty() || result.getKind() == TypeKind.VOID) {
      return Optional.empty();
    }
    if (name.startsWith("get") && name.length() > 3) {
      return Optional.of(decapitalize(name.substring(3)));
    }
    if (name.startsWith("is") && name.length() > 2 && BOOLEANS.contains(JavaTypes.nameOf(result))) {
      return Optional.of(decapitalize(name.substring(2)));
    }
    return Optional.empty();
  }

  /** JavaBeans: {@code URLValue} stays, {@code FullName} becomes {@code fullName}. */
  static String decapitalize(String name) {
    boolean acronym =
        name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && Character.isUpperCase(name.charAt(1));
    return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private TypeMirror typeOf(DeclaredType owner, Element member) {
    // The compiler takes its time to find that out, and most classes have no type arguments.
    boolean generic = !((TypeElement) owner.asElement()).getTypeParameters().isEmpty();
    TypeMirror type = generic ? context.types.asMemberOf(owner, member) : member.asType();
    TypeMirror resolved =
        type.getKind() == TypeKind.EXECUTABLE ? ((ExecutableType) type).getReturnType() : type;
    return resolved.getKind() == TypeKind.TYPEVAR || resolved.getKind() == TypeKind.WILDCARD
        ? context.types.erasure(resolved)
        : resolved;
  }
}
