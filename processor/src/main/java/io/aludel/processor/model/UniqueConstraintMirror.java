package io.aludel.processor.model;

import java.util.List;
import java.util.Optional;

/** A {@code @UniqueConstraint}: section 11.1.53 of Jakarta Persistence. */
public record UniqueConstraintMirror(Mirror mirror) {

  public Optional<String> name() {
    return mirror.nonEmpty("name");
  }

  /** The SQL that follows the key's definition. */
  public Optional<String> options() {
    return mirror.nonEmpty("options");
  }

  public List<String> columnNames() {
    return mirror.texts("columnNames");
  }
}
