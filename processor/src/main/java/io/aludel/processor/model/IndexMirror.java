package io.aludel.processor.model;

import java.util.Optional;

/** An {@code @Index}: section 11.1.23 of Jakarta Persistence. */
public record IndexMirror(Mirror mirror) {

  public Optional<String> name() {
    return mirror.nonEmpty("name");
  }

  /** The columns as they are written: {@code a, b desc}. */
  public String columnList() {
    return mirror.text("columnList");
  }

  /** The SQL that follows the index's definition. */
  public Optional<String> options() {
    return mirror.nonEmpty("options");
  }

  public boolean unique() {
    return mirror.flag("unique", false);
  }
}
