package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * The annotations of each property of a class, be they on its field or its getter, here or in a
 * superclass or interface: all but those of Jakarta Persistence. A class is looked through once.
 */
final class MemberAnnotations {

  private final Map<TypeElement, Map<String, List<Mirror>>> byType = new HashMap<>();

  /** The annotations of a property; what stands nearest comes first. */
  List<Mirror> of(TypeElement type, String property) {
    return of(type).getOrDefault(property, List.of());
  }

  private Map<String, List<Mirror>> of(TypeElement type) {
    Map<String, List<Mirror>> known = byType.get(type);
    if (known == null) {
      known = read(type);
      byType.put(type, known);
    }
    return known;
  }

  private Map<String, List<Mirror>> read(TypeElement type) {
    Map<String, List<Mirror>> annotations = new HashMap<>();
    for (Element member : Mirror.annotatedMembers(type)) {
      List<Mirror> own = withoutMapping(Mirror.all(member));
      if (!own.isEmpty() && !member.getModifiers().contains(Modifier.STATIC)) {
        Optional<String> property = property(member);
        if (property.isPresent()) {
          add(property.get(), own, annotations);
        }
      }
    }
    addInherited(type.getSuperclass(), annotations);
    for (TypeMirror inherited : type.getInterfaces()) {
      addInherited(inherited, annotations);
    }
    return annotations;
  }

  private void addInherited(TypeMirror supertype, Map<String, List<Mirror>> into) {
    Optional<TypeElement> type = JavaTypes.element(supertype);
    if (type.isPresent()) {
      for (Map.Entry<String, List<Mirror>> property : of(type.get()).entrySet()) {
        add(property.getKey(), property.getValue(), into);
      }
    }
  }

  private static List<Mirror> withoutMapping(List<Mirror> all) {
    List<Mirror> others = new ArrayList<>();
    for (Mirror mirror : all) {
      if (!mirror.name().startsWith(Jpa.PACKAGE)) {
        others.add(mirror);
      }
    }
    return others;
  }

  private static void add(
      String property, List<Mirror> annotations, Map<String, List<Mirror>> into) {
    into.computeIfAbsent(property, each -> new ArrayList<>()).addAll(annotations);
  }

  private static Optional<String> property(Element member) {
    if (member instanceof ExecutableElement method) {
      return AttributeReader.property(method);
    }
    return member.getKind().isField()
        ? Optional.of(member.getSimpleName().toString())
        : Optional.empty();
  }
}
