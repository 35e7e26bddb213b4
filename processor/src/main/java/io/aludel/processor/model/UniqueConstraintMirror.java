package io.aludel.processor.model;

import java.util.List;
import java.util.Optional;

/** A {@code @UniqueConstraint}: section 11.1.53 of Jakarta Persistence. */
public record UniqueConstraintMirror(Mirror mirror) {

  public Optional<String> name() {
    return mirror.nonEmpty("name");
  }

  public List<String> columnNames() {
    return mirror.texts("columnNames");
  }
}
