package io.aludel.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * A {@code @JoinColumn}: section 11.1.25 of Jakarta Persistence.
 *
 * @param mirror the annotation itself
 * @param foreignKey the {@code @ForeignKey} that is said of it, on itself or on the
 *     {@code @JoinColumns} around it
 */
public record JoinColumnMirror(Mirror mirror, Optional<Mirror> foreignKey) {

  /** The join columns of an association, in the order in which they are written. */
  public static List<JoinColumnMirror> of(Element element) {
    return Stream.concat(
            Mirror.find(element, Jpa.JOIN_COLUMN).stream()
                .map(mirror -> new JoinColumnMirror(mirror, foreignKey(mirror))),
            Mirror.find(element, Jpa.JOIN_COLUMNS).stream().flatMap(JoinColumnMirror::in))
        .toList();
  }

  private static Stream<JoinColumnMirror> in(Mirror columns) {
    return columns.nested("value").stream()
        .map(
            mirror ->
                new JoinColumnMirror(mirror, foreignKey(columns).or(() -> foreignKey(mirror))));
  }

  private static Optional<Mirror> foreignKey(Mirror holder) {
    return holder
        .written("foreignKey")
        .flatMap(written -> holder.nested("foreignKey").stream().findFirst());
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
