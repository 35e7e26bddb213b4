package io.aludel.processor.mapping;

import io.aludel.processor.model.Mirror;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * What Lombok is going to write into a class: it may run after this processor in the same round,
 * and is heard of only by its annotations and by what they promise and is absent.
 */
final class Lombok {

  private static final String PACKAGE = "lombok.";

  private static final String GETTER = PACKAGE + "Getter";
  private static final Set<String> OF_CLASSES = Set.of(GETTER, PACKAGE + "Data", PACKAGE + "Value");
  private static final String ACCESSORS = PACKAGE + "experimental.Accessors";

  private Lombok() {}

  /** Whether a class or one of its members carries an annotation of Lombok's. */
  static boolean isOn(TypeElement type) {
    return Stream.concat(Stream.of(type), Mirror.annotatedMembers(type).stream())
        .flatMap(element -> Mirror.all(element).stream())
        .anyMatch(mirror -> mirror.name().startsWith(PACKAGE));
  }

  /** Whether a class has a field whose getter is promised, and not there yet. */
  static boolean owesGetters(TypeElement type) {
    if (Mirror.find(type, ACCESSORS).isPresent()) {
      return false;
    }
    boolean promised =
        Mirror.all(type).stream().anyMatch(mirror -> OF_CLASSES.contains(mirror.name()));
    Set<String> methods =
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .map(method -> method.getSimpleName().toString())
            .collect(Collectors.toSet());
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> isPromised(field, promised))
        .anyMatch(field -> names(field).stream().noneMatch(methods::contains));
  }

  private static boolean isPromised(VariableElement field, boolean byClass) {
    boolean own =
        Mirror.find(field, GETTER)
            .map(getter -> !getter.constant("value").equals("NONE"))
            .orElse(byClass);
    return own
        && !field.getModifiers().contains(Modifier.STATIC)
        && Mirror.find(field, ACCESSORS).isEmpty();
  }

  /** What Lombok may call a field's getter. */
  private static List<String> names(Element field) {
    String name = field.getSimpleName().toString();
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    List<String> names = new ArrayList<>(List.of("get" + capital, "is" + capital));
    if (name.startsWith("is")) {
      names.add(name);
    }
    return names;
  }
}
