package io.aludel.processor.mapping;

import io.aludel.processor.model.Mirror;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The parameters of one of Hibernate's generators, as texts by their names. */
record Parameters(Map<String, String> values) {

  static final Parameters NONE = new Parameters(Map.of());

  Parameters {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /** Those in an annotation's {@code parameters}. */
  static Parameters of(Mirror generator) {
    Map<String, String> values = new TreeMap<>();
    generator
        .nested("parameters")
        .forEach(each -> values.put(each.text("name"), each.text("value")));
    return new Parameters(values);
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name)).filter(text -> !text.isBlank());
  }

  /** A whole number; {@code otherwise} where it is left out, or is none. */
  int number(String name, int otherwise) {
    return text(name)
        .map(String::strip)
        .filter(text -> text.matches("-?\\d{1,9}"))
        .map(Integer::valueOf)
        .orElse(otherwise);
  }
}
