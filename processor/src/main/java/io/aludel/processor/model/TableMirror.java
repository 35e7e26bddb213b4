package io.aludel.processor.model;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** A {@code @Table}: section 11.1.49 of Jakarta Persistence. */
public record TableMirror(Mirror mirror) {

  public static Optional<TableMirror> of(Element element) {
    Optional<Mirror> table = Mirror.find(element, Jpa.TABLE);
    return table.isPresent() ? Optional.of(new TableMirror(table.get())) : Optional.empty();
  }

  public Optional<String> name() {
    return mirror.nonEmpty("name");
  }

  public Optional<String> schema() {
    return mirror.nonEmpty("schema");
  }

  public Optional<String> comment() {
    return mirror.nonEmpty("comment");
  }

  /** The SQL that follows the table's definition. */
  public Optional<String> options() {
    return mirror.nonEmpty("options");
  }

  public List<CheckMirror> checks() {
    return CheckMirror.in(mirror);
  }

  public List<IndexMirror> indexes() {
    return mirror.nested("indexes").stream().map(IndexMirror::new).toList();
  }

  public List<UniqueConstraintMirror> uniqueConstraints() {
    return mirror.nested("uniqueConstraints").stream().map(UniqueConstraintMirror::new).toList();
  }
}
