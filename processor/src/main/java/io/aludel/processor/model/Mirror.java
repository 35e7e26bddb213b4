package io.aludel.processor.model;

import io.aludel.processor.report.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * An annotation and the element that carries it, directly or in another annotation.
 *
 * <p>A value that cannot be read, because the sources are wrong there, counts as left out: the
 * compiler says so itself.
 *
 * <p>What the compiler gives anew each time that it is asked, the values and the name, is asked for
 * once: by a mirror, and while {@link MirrorMemory} lasts by all. Used by one thread, as compilers'
 * elements are.
 */
public final class Mirror {

  private final Element element;
  private final AnnotationMirror annotation;
  private final AnnotationType type;
  private List<String> writtenNames;
  private List<AnnotationValue> writtenValues;

  /**
   * @param element what carries the annotation, directly or in another one
   * @param annotation the annotation
   */
  public Mirror(Element element, AnnotationMirror annotation) {
    this.element = Objects.requireNonNull(element, "element");
    this.annotation = Objects.requireNonNull(annotation, "annotation");
    this.type = MirrorMemory.type((TypeElement) annotation.getAnnotationType().asElement());
  }

  public Element element() {
    return element;
  }

  public AnnotationMirror annotation() {
    return annotation;
  }

  /** All annotations that stand on an element itself. */
  public static List<Mirror> all(Element element) {
    return MirrorMemory.mirrors(element);
  }

  /** The members of a class that carry annotations: few of its accessors do. */
  public static List<Element> annotatedMembers(TypeElement type) {
    return MirrorMemory.annotatedMembers(type);
  }

  /** The annotation of that qualified name, if the element carries it. */
  public static Optional<Mirror> find(Element element, String name) {
    for (Mirror mirror : all(element)) {
      if (mirror.name().equals(name)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  /** The annotations of that name, be they written one by one or in their container. */
  public static List<Mirror> findAll(Element element, String name, String container) {
    List<Mirror> found = new ArrayList<>();
    for (Mirror mirror : all(element)) {
      if (mirror.name().equals(name)) {
        found.add(mirror);
      } else if (mirror.name().equals(container)) {
        found.addAll(mirror.nested("value"));
      }
    }
    return found;
  }

  /** The qualified name of the annotation's type; a nested type's with dots. */
  public String name() {
    return type.name();
  }

  /** The name of the annotation's type as sources mostly write it, with the {@code @}. */
  public String shortName() {
    return "@" + annotation.getAnnotationType().asElement().getSimpleName();
  }

  /** Whether the annotation's own type cannot be found. */
  public boolean unresolved() {
    return annotation.getAnnotationType().getKind() == TypeKind.ERROR;
  }

  /**
   * Whether an attribute's value cannot be read, as it refers to something that cannot be found.
   * javac then has the text {@code <error>} for any kind of value.
   */
  public boolean unresolved(String attribute) {
    AnnotationValue value = writtenValue(attribute);
    return value != null && value.getValue().equals("<error>");
  }

  /** What is written for an attribute. */
  public Optional<AnnotationValue> written(String attribute) {
    return Optional.ofNullable(writtenValue(attribute));
  }

  /** The attributes that are written, in the order of their names. */
  public List<String> writtenAttributes() {
    readWritten();
    return Collections.unmodifiableList(writtenNames);
  }

  private AnnotationValue writtenValue(String attribute) {
    readWritten();
    int index = writtenNames.indexOf(attribute);
    return index < 0 ? null : writtenValues.get(index);
  }

  /** Few attributes are written mostly, so that lists find them sooner than maps do. */
  private void readWritten() {
    if (writtenNames != null) {
      return;
    }
    var values = annotation.getElementValues();
    writtenNames = new ArrayList<>(values.size());
    writtenValues = new ArrayList<>(values.size());
    for (var entry : values.entrySet()) {
      String name = entry.getKey().getSimpleName().toString();
      int found = Collections.binarySearch(writtenNames, name);
      if (found < 0) {
        writtenNames.add(-1 - found, name);
        writtenValues.add(-1 - found, entry.getValue());
      }
    }
  }

  /** What is written for an attribute, or else its default; null where there is neither. */
  private Object value(String attribute) {
    AnnotationValue value = writtenValue(attribute);
    if (value == null) {
      value = type.defaults().get(attribute);
    }
    return value == null ? null : value.getValue();
  }

  private <T> Optional<T> value(String attribute, Class<T> kind) {
    Object value = value(attribute);
    return kind.isInstance(value) ? Optional.of(kind.cast(value)) : Optional.empty();
  }

  /** A string attribute; empty where it is left out and has no default. */
  public String text(String attribute) {
    return value(attribute, String.class).orElse("");
  }

  /** A string attribute, if it is there and not empty. */
  public Optional<String> nonEmpty(String attribute) {
    String text = text(attribute);
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** A whole number; {@code otherwise} where the attribute is left out and has no default. */
  public int number(String attribute, int otherwise) {
    return value(attribute, Integer.class).orElse(otherwise);
  }

  /** A whole number of the type {@code long}; 0 where the attribute is not there. */
  public long longNumber(String attribute) {
    return value(attribute, Long.class).orElse(0L);
  }

  /** A boolean; {@code otherwise} where the attribute is left out and has no default. */
  public boolean flag(String attribute, boolean otherwise) {
    return value(attribute, Boolean.class).orElse(otherwise);
  }

  /** The name of an enum constant; empty where the attribute is left out and has no default. */
  public String constant(String attribute) {
    return value(attribute, VariableElement.class)
        .map(constant -> constant.getSimpleName().toString())
        .orElse("");
  }

  /** A class literal. */
  public Optional<TypeMirror> classLiteral(String attribute) {
    return value(attribute, TypeMirror.class);
  }

  /** The class literals in an attribute that holds one or several. */
  public List<TypeMirror> classLiterals(String attribute) {
    return elements(attribute, TypeMirror.class);
  }

  /** The annotations in all attributes that are written, in the order of these. */
  public List<Mirror> nested() {
    readWritten();
    List<Mirror> nested = new ArrayList<>();
    for (String attribute : writtenNames) {
      nested.addAll(nested(attribute));
    }
    return nested;
  }

  /** The annotations in an attribute that holds one or several. */
  public List<Mirror> nested(String attribute) {
    List<AnnotationMirror> annotations = elements(attribute, AnnotationMirror.class);
    if (annotations.isEmpty()) {
      return List.of();
    }
    List<Mirror> nested = new ArrayList<>(annotations.size());
    for (AnnotationMirror mirror : annotations) {
      nested.add(new Mirror(element, mirror));
    }
    return nested;
  }

  /** The strings in an attribute that holds one or several. */
  public List<String> texts(String attribute) {
    return elements(attribute, String.class);
  }

  private <T> List<T> elements(String attribute, Class<T> kind) {
    Object value = value(attribute);
    if (kind.isInstance(value)) {
      return List.of(kind.cast(value));
    }
    if (!(value instanceof List<?> several)) {
      return List.of();
    }
    List<T> elements = new ArrayList<>(several.size());
    for (Object element : several) {
      Object each = ((AnnotationValue) element).getValue();
      if (kind.isInstance(each)) {
        elements.add(kind.cast(each));
      }
    }
    return elements;
  }

  /** Where the annotation stands. */
  public Place place() {
    return Place.of(element, annotation);
  }

  /** Where one of the values stands that an attribute holds. */
  public Place place(String attribute, int index) {
    Object value = value(attribute);
    return value instanceof List<?> several
        ? new Place(
            element, Optional.of(annotation), Optional.of((AnnotationValue) several.get(index)))
        : place(attribute);
  }

  /** Where the attribute's value stands; where the annotation does if it is left out. */
  public Place place(String attribute) {
    return new Place(element, Optional.of(annotation), written(attribute));
  }
}
