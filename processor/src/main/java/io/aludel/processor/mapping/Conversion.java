package io.aludel.processor.mapping;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A converter between an attribute and its column (Jakarta Persistence, section 3.9).
 *
 * @param converter the converter's class
 * @param domain the type in the entity
 * @param relational the type that is stored
 */
record Conversion(TypeElement converter, TypeMirror domain, TypeMirror relational) {}
