package io.aludel.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A {@code @JoinColumn}: section 11.1.25 of Jakarta Persistence.
 *
 * @param mirror the annotation itself
 * @param foreignKey the {@code @ForeignKey} that is said of it, on itself or on the
 *     {@code @JoinColumns} around it
 */
public record JoinColumnMirror(Mirror mirror, Optional<Mirror> foreignKey) {

  /** The join columns of an association, in the order in which they are written. */
  public static List<JoinColumnMirror> of(Optional<Mirror> single, Optional<Mirror> several) {
    List<JoinColumnMirror> columns = new ArrayList<>();
    if (single.isPresent()) {
      columns.add(new JoinColumnMirror(single.get(), foreignKey(single.get())));
    }
    if (several.isPresent()) {
      columns.addAll(in(several.get(), "value"));
    }
    return columns;
  }

  /**
   * The columns in an attribute of an annotation around them, whose {@code foreignKey} then counts.
   */
  public static List<JoinColumnMirror> in(Mirror holder, String attribute) {
    return holder.nested(attribute).stream()
        .map(
            mirror -> new JoinColumnMirror(mirror, foreignKey(holder).or(() -> foreignKey(mirror))))
        .toList();
  }

  private static Optional<Mirror> foreignKey(Mirror holder) {
    return holder.written("foreignKey").isPresent()
        ? holder.nested("foreignKey").stream().findFirst()
        : Optional.empty();
  }

  /** The secondary table that it lies in, if it does not lie in the entity's own. */
  public Optional<String> table() {
    return mirror.nonEmpty("table");
  }

  public Optional<String> name() {
    return mirror.nonEmpty("name");
  }

  public Optional<String> referencedColumnName() {
    return mirror.nonEmpty("referencedColumnName");
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
