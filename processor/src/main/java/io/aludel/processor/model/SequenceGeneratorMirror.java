package io.aludel.processor.model;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** A {@code @SequenceGenerator}: section 11.1.48 of Jakarta Persistence. */
public record SequenceGeneratorMirror(Mirror mirror) {

  /** The sequence generators that an element declares, in the order in which they are written. */
  public static List<SequenceGeneratorMirror> of(Element element) {
    return Mirror.findAll(element, Jpa.SEQUENCE_GENERATOR, Jpa.SEQUENCE_GENERATORS).stream()
        .map(SequenceGeneratorMirror::new)
        .toList();
  }

  public Optional<String> name() {
    return mirror.nonEmpty("name");
  }

  public Optional<String> sequenceName() {
    return mirror.nonEmpty("sequenceName");
  }

  public Optional<String> schema() {
    return mirror.nonEmpty("schema");
  }

  /** The SQL that follows the sequence's definition. */
  public Optional<String> options() {
    return mirror.nonEmpty("options");
  }

  public int initialValue() {
    return mirror.number("initialValue", 1);
  }

  public int allocationSize() {
    return mirror.number("allocationSize", 50);
  }
}
