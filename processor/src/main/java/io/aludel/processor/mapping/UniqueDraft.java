package io.aludel.processor.mapping;

import io.aludel.processor.report.Place;
import io.aludel.schema.Name;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A unique key as the mapping says it.
 *
 * @param name its name, if it is given
 * @param options the SQL that follows its definition
 */
record UniqueDraft(
    Optional<Name> name, List<Name> columns, Optional<String> options, Place place, Origin origin) {

  /** What asks for a unique key. */
  enum Origin {
    /** An attribute, such as one to one. */
    ATTRIBUTE,
    UNIQUE_CONSTRAINT,
    INDEX
  }

  UniqueDraft {
    columns = List.copyOf(columns);
  }

  /** One that an attribute asks for. */
  static UniqueDraft implied(List<Name> columns, Place place) {
    return new UniqueDraft(Optional.empty(), columns, Optional.empty(), place, Origin.ATTRIBUTE);
  }

  /** Columns in the order of the first key over the same ones, if there is any. */
  static List<Name> inOrder(List<Name> columns, List<UniqueDraft> uniques) {
    Set<Name> set = new HashSet<>(columns);
    for (UniqueDraft unique : uniques) {
      if (set.equals(new HashSet<>(unique.columns))) {
        return unique.columns;
      }
    }
    return columns;
  }

  /**
   * Whether another one adds nothing to this. What an attribute asks for, any key over the same
   * columns gives. Of those that are written down Hibernate keeps each that has a name, and one of
   * each kind that has none, whatever the order of its columns.
   */
  boolean makesNeedless(UniqueDraft other) {
    return new HashSet<>(columns).equals(new HashSet<>(other.columns))
        && (other.origin == Origin.ATTRIBUTE
            || (origin == other.origin && name.isEmpty() && other.name.isEmpty()));
  }
}
