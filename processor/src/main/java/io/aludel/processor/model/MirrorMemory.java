package io.aludel.processor.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The annotations that one thread has read, so that it reads each once.
 *
 * <p>It lasts as long as a round of the compilation at most: compilers may have other elements in
 * the next one, and none must be kept once they are done. Without it, all is read anew.
 */
public final class MirrorMemory {

  private static final ThreadLocal<MirrorMemory> CURRENT = new ThreadLocal<>();

  private final Map<Element, List<Mirror>> mirrors = new HashMap<>();
  private final Map<TypeElement, AnnotationType> types = new HashMap<>();
  private final Map<TypeElement, List<Element>> annotatedMembers = new HashMap<>();

  private MirrorMemory() {}

  /** Does something during which this thread reads every annotation once. */
  public static <T> T during(Supplier<T> action) {
    CURRENT.set(new MirrorMemory());
    try {
      return action.get();
    } finally {
      CURRENT.remove();
    }
  }

  static List<Mirror> mirrors(Element element) {
    List<? extends AnnotationMirror> annotations = element.getAnnotationMirrors();
    if (annotations.isEmpty()) {
      return List.of();
    }
    MirrorMemory memory = CURRENT.get();
    List<Mirror> known = memory == null ? null : memory.mirrors.get(element);
    if (known != null) {
      return known;
    }
    List<Mirror> read = new ArrayList<>(annotations.size());
    for (AnnotationMirror annotation : annotations) {
      read.add(new Mirror(element, annotation));
    }
    if (memory != null) {
      memory.mirrors.put(element, read);
    }
    return read;
  }

  static List<Element> annotatedMembers(TypeElement type) {
    MirrorMemory memory = CURRENT.get();
    return memory == null
        ? annotatedMembersOf(type)
        : memory.annotatedMembers.computeIfAbsent(type, MirrorMemory::annotatedMembersOf);
  }

  private static List<Element> annotatedMembersOf(TypeElement type) {
    List<Element> annotated = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      if (!member.getAnnotationMirrors().isEmpty()) {
        annotated.add(member);
      }
    }
    return annotated;
  }

  static AnnotationType type(TypeElement type) {
    MirrorMemory memory = CURRENT.get();
    return memory == null
        ? AnnotationType.of(type)
        : memory.types.computeIfAbsent(type, AnnotationType::of);
  }
}
