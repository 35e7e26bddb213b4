package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.schema.Name;

/**
 * What {@code @EmbeddedColumnNaming} of Hibernate makes of the names of columns inside an
 * embeddable, those further out included.
 *
 * @param pattern the name, with {@code %s} where the attribute's own stands
 */
record ColumnPattern(String pattern) {

  private static final String NAMING = Jpa.HIBERNATE_PACKAGE + "EmbeddedColumnNaming";
  private static final String MARKER = "%s";

  /** Names stay as they are. */
  static final ColumnPattern NONE = new ColumnPattern(MARKER);

  /** What holds inside an attribute that embeds others; the elements of a collection begin anew. */
  static ColumnPattern inside(Attribute attribute) {
    if (attribute.part().isPresent()) {
      return NONE;
    }
    String own =
        attribute
            .find(NAMING)
            .map(mirror -> mirror.nonEmpty("value").orElse(attribute.name() + "_" + MARKER))
            .orElse(MARKER);
    return new ColumnPattern(attribute.owner().columns().pattern.replace(MARKER, own));
  }

  /** Reports a pattern that has no place for the name, or several. */
  static void check(Attribute attribute, MappingContext context) {
    attribute
        .find(NAMING)
        .filter(mirror -> mirror.nonEmpty("value").filter(text -> !isValid(text)).isPresent())
        .ifPresent(mirror -> report(attribute, mirror, context));
  }

  private static boolean isValid(String pattern) {
    int first = pattern.indexOf('%');
    return first >= 0 && first == pattern.indexOf(MARKER) && first == pattern.lastIndexOf('%');
  }

  private static void report(Attribute attribute, Mirror mirror, MappingContext context) {
    context.report(
        Code.MAPPING_INVALID,
        mirror.place("value"),
        attribute
            + ": the pattern '"
            + mirror.text("value")
            + "' has no single %s, in whose place each column's own name is put. Write it as in"
            + " @EmbeddedColumnNaming(\"home_%s\").");
  }

  /** The name of a column that would otherwise be called {@code name}. */
  Name apply(Name name) {
    return name.withText(pattern.replace(MARKER, name.text()));
  }
}
