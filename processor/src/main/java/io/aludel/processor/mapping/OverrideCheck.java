package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.diagnostic.Nearest;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;

/**
 * Looks whether every override names an attribute: Hibernate passes over one that does not, and the
 * column keeps the name that was not wanted.
 */
final class OverrideCheck {

  private final MappingContext context;

  OverrideCheck(MappingContext context) {
    this.context = context;
  }

  /** Checks the overrides on an entity and in it, once all of its attributes are bound. */
  void check(EntityBinding binding) {
    if (context.isSound() && context.isComplete()) {
      binding.overrides().unmet().forEach(this::report);
    }
  }

  private void report(Overrides.Unmet unmet) {
    Mirror mirror = unmet.mirror();
    String attribute = mirror.name().equals(Jpa.CONVERT) ? "attributeName" : "name";
    context.report(
        Code.MAPPING_INVALID,
        mirror.place(attribute),
        mirror.place().described()
            + ": "
            + mirror.shortName()
            + " names "
            + unmet.path()
            + ", and there is no such attribute. There are "
            + String.join(", ", unmet.paths())
            + "."
            + Nearest.question(unmet.path(), unmet.paths()));
  }
}
