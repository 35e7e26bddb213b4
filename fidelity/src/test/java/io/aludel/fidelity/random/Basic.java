package io.aludel.fidelity.random;

import java.util.List;

/**
 * A basic type with what is said of it.
 *
 * @param javaType the type as it is written
 * @param annotations what decides the column's type beside {@code @Column}
 * @param facets attributes of {@code @Column} that decide its shape
 * @param kind what may be said of it beside
 */
record Basic(String javaType, List<String> annotations, List<String> facets, Kind kind) {

  /** What may be said of a type. */
  enum Kind {
    /** A number: it has limits, and can be in a key. */
    NUMBER,
    /** A text of moderate length: it can be in a key. */
    TEXT,
    /** Something else that can be in a key. */
    KEYABLE,
    /** It can be in no key. */
    LARGE
  }

  boolean keyable() {
    return kind != Kind.LARGE;
  }

  boolean primitive() {
    return Character.isLowerCase(javaType.charAt(0)) && javaType.matches("[a-z]+");
  }

  static Basic of(String javaType, Kind kind) {
    return new Basic(javaType, List.of(), List.of(), kind);
  }

  Basic with(String... facets) {
    return new Basic(javaType, annotations, List.of(facets), kind);
  }

  Basic annotated(String... annotations) {
    return new Basic(javaType, List.of(annotations), facets, kind);
  }
}
