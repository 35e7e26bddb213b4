package io.aludel.processor.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An attribute whose parts have the columns.
 *
 * @param attribute the attribute
 * @param parts the attributes of its embeddable by their names, in the order in which Hibernate
 *     binds them
 */
record EmbeddedValue(Attribute attribute, Map<String, Value> parts) implements Value {

  EmbeddedValue {
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }

  @Override
  public List<MappedColumn> columns() {
    return parts.values().stream().flatMap(part -> part.columns().stream()).toList();
  }

  @Override
  public Optional<Value> at(String path) {
    if (path.isEmpty()) {
      return Optional.of(this);
    }
    int dot = path.indexOf('.');
    String first = dot < 0 ? path : path.substring(0, dot);
    return Optional.ofNullable(parts.get(first))
        .flatMap(part -> part.at(dot < 0 ? "" : path.substring(dot + 1)));
  }
}
