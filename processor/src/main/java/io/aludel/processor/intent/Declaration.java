package io.aludel.processor.intent;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.report.Reporter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/**
 * A {@code @MigrationChange}, and the one way of saying what is wrong with it.
 *
 * @param mirror the annotation
 * @param kind what it stands on
 */
record Declaration(Mirror mirror, Kind kind) {

  /** What can be annotated, and which attributes mean something there. */
  enum Kind {
    ENTITY("an entity"),
    ATTRIBUTE("an attribute"),
    PACKAGE("a package");

    private final String description;

    Kind(String description) {
      this.description = description;
    }

    private List<String> attributes() {
      return switch (this) {
        case ENTITY ->
            List.of("renamedFrom", "renames", "retires", "drops", "accept", "sql", "unmanaged");
        case ATTRIBUTE -> List.of("renamedFrom", "backfill", "backfillSql", "transform", "accept");
        case PACKAGE -> List.of("renames", "retires", "drops", "sql");
      };
    }

    private static String whereAllowed(String attribute) {
      return Arrays.stream(values())
          .filter(kind -> kind.attributes().contains(attribute))
          .map(kind -> kind.description)
          .collect(Collectors.joining(" or "));
    }
  }

  static Optional<Declaration> on(Element element, Kind kind) {
    return Mirror.find(element, IntentNames.MIGRATION_CHANGE)
        .map(mirror -> new Declaration(mirror, kind));
  }

  Element element() {
    return mirror.element();
  }

  boolean has(String attribute) {
    return mirror.written(attribute).isPresent() && kind.attributes().contains(attribute);
  }

  /** Reports the attributes that mean nothing here. */
  void check(Reporter reporter) {
    for (String attribute : mirror.writtenAttributes()) {
      if (!kind.attributes().contains(attribute)) {
        reporter.report(
            Code.INTENT_MISPLACED,
            mirror.place(attribute),
            described()
                + ": "
                + attribute
                + " means nothing on "
                + kind.description
                + ". It belongs on "
                + Kind.whereAllowed(attribute)
                + ".");
      }
    }
  }

  /** The element with its full name, since it may have no position. */
  String described() {
    return mirror.place().described();
  }
}
