package io.aludel.processor.model;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** A {@code @Column}: section 11.1.9 of Jakarta Persistence. */
public record ColumnMirror(Mirror mirror) {

  public static Optional<ColumnMirror> of(Element element) {
    return Mirror.find(element, Jpa.COLUMN).map(ColumnMirror::new);
  }

  public Optional<String> name() {
    return mirror.nonEmpty("name");
  }

  /** The secondary table that it lies in, if it does not lie in the entity's own. */
  public Optional<String> table() {
    return mirror.nonEmpty("table");
  }

  public boolean unique() {
    return mirror.flag("unique", false);
  }

  public boolean nullable() {
    return mirror.flag("nullable", true);
  }

  /** Whether the attribute writes the column, when rows are inserted or updated. */
  public boolean writes() {
    return mirror.flag("insertable", true) || mirror.flag("updatable", true);
  }

  /** The SQL that stands for the type and what follows it. */
  public Optional<String> definition() {
    return mirror.nonEmpty("columnDefinition");
  }

  /** The length, if one is written. */
  public Optional<Integer> length() {
    return mirror.written("length").isPresent()
        ? Optional.of(mirror.number("length", 0))
        : Optional.empty();
  }

  /** The precision, or 0. */
  public int precision() {
    return mirror.number("precision", 0);
  }

  /** The scale, or 0. */
  public int scale() {
    return mirror.number("scale", 0);
  }

  /** The digits of fractional seconds, if they are given. */
  public Optional<Integer> secondPrecision() {
    int digits = mirror.number("secondPrecision", -1);
    return digits >= 0 ? Optional.of(digits) : Optional.empty();
  }

  public List<CheckMirror> checks() {
    return CheckMirror.in(mirror);
  }

  public Optional<String> comment() {
    return mirror.nonEmpty("comment");
  }

  public Optional<String> options() {
    return mirror.nonEmpty("options");
  }
}
