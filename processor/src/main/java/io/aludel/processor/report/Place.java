package io.aludel.processor.report;

import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * Where in the sources something comes from, as exactly as is known.
 *
 * @param element the class, field, method or package
 * @param mirror the annotation on it
 * @param value the value in that annotation
 */
public record Place(
    Element element, Optional<AnnotationMirror> mirror, Optional<AnnotationValue> value) {

  public Place {
    Objects.requireNonNull(element, "element");
    Objects.requireNonNull(mirror, "mirror");
    Objects.requireNonNull(value, "value");
  }

  /** What messages call the element: by its full name, as it may have no position. */
  public String described() {
    boolean member = element.getKind().isField() || element.getKind() == ElementKind.METHOD;
    return member
        ? element.getEnclosingElement() + "." + element.getSimpleName()
        : element.toString();
  }

  /** The element as a whole. */
  public static Place of(Element element) {
    return new Place(element, Optional.empty(), Optional.empty());
  }

  /** An annotation on an element. */
  public static Place of(Element element, AnnotationMirror mirror) {
    return new Place(element, Optional.of(mirror), Optional.empty());
  }
}
