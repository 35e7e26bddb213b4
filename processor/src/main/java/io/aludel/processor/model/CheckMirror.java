package io.aludel.processor.model;

import java.util.List;
import java.util.Optional;

/** A {@code @CheckConstraint} in a {@code @Table}, {@code @Column} or {@code @JoinColumn}. */
public record CheckMirror(Mirror mirror) {

  static List<CheckMirror> in(Mirror holder) {
    List<Mirror> checks = holder.nested("check");
    return checks.isEmpty() ? List.of() : checks.stream().map(CheckMirror::new).toList();
  }

  /** The constraint's name, if it is given. */
  public Optional<String> name() {
    return mirror.nonEmpty("name");
  }

  /** The condition, in SQL. */
  public String condition() {
    return mirror.text("constraint");
  }
}
