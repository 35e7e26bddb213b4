package io.aludel.processor.model;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * What is known of an annotation without looking at where it stands.
 *
 * @param name its qualified name
 * @param defaults the values of attributes that may be left out
 */
record AnnotationType(String name, Map<String, AnnotationValue> defaults) {

  static AnnotationType of(TypeElement type) {
    Map<String, AnnotationValue> defaults = new HashMap<>();
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof ExecutableElement method && method.getDefaultValue() != null) {
        defaults.put(method.getSimpleName().toString(), method.getDefaultValue());
      }
    }
    // Names are compared very often, with constants mostly, and these are the same object then.
    return new AnnotationType(type.getQualifiedName().toString().intern(), defaults);
  }
}
