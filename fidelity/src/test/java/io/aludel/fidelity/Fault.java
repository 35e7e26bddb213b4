package io.aludel.fidelity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.SingleTableSubclass;

/**
 * A fault of Hibernate's own DDL that Aludel does not repeat: all that a comparison leaves out.
 * Each has a folder of entities among the test resources that shows it, named like it in lower
 * case.
 */
enum Fault {
  /**
   * What a subclass requires, Hibernate demands of every row of the one table of the hierarchy:
   * siblings cannot be stored.
   */
  REQUIRED_IN_SINGLE_TABLE_SUBCLASS {
    @Override
    boolean explains(Difference difference, Metadata metadata) {
      return difference.subject() == Subject.COLUMNS
          && difference.hibernate().isPresent()
          && difference.aludel().isPresent()
          && difference.hibernate().get().contains(NOT_NULL)
          && difference.hibernate().get().replace(NOT_NULL, "").equals(difference.aludel().get())
          && metadata.getEntityBindings().stream()
              .filter(SingleTableSubclass.class::isInstance)
              .anyMatch(subclass -> declares(subclass, difference.place()));
    }
  };

  private static final String NOT_NULL = " not null";

  /** The fault that a difference is down to, if it is. */
  static Optional<Fault> explaining(Difference difference, Metadata metadata) {
    return Stream.of(values()).filter(each -> each.explains(difference, metadata)).findFirst();
  }

  abstract boolean explains(Difference difference, Metadata metadata);

  /** Whether one of the class's own attributes lies in a column: a table's name, and its own. */
  private static boolean declares(PersistentClass subclass, String place) {
    String table = "." + subclass.getTable().getName() + ".";
    return subclass.getDeclaredProperties().stream()
        .map(Property::getColumns)
        .flatMap(columns -> columns.stream())
        .anyMatch(
            column ->
                ("." + place)
                    .toLowerCase(Locale.ROOT)
                    .endsWith((table + column.getName()).toLowerCase(Locale.ROOT)));
  }
}
