package io.aludel.fidelity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.SingleTableSubclass;

/**
 * A fault of Hibernate's own DDL that Aludel does not repeat: all that a comparison leaves out.
 * Each has a folder of entities among the test resources, named like it in lower case, that shows
 * it.
 */
enum Fault {
  /**
   * What some classes of a hierarchy require, Hibernate demands of every row of its one table:
   * those without such an attribute cannot be stored.
   */
  REQUIRED_IN_SINGLE_TABLE_SUBCLASS {
    @Override
    boolean explains(Difference difference, Metadata metadata) {
      return difference.subject() == Subject.COLUMNS
          && difference.hibernate().isPresent()
          && difference.aludel().isPresent()
          && difference.hibernate().get().contains(NOT_NULL)
          && difference.hibernate().get().replace(NOT_NULL, "").equals(difference.aludel().get())
          && isMissingInSome(difference.place(), metadata);
    }
  },

  /** Hibernate tries to give foreign keys to views. */
  FOREIGN_KEY_OF_VIEW {
    @Override
    boolean fails(String statement, Metadata metadata) {
      return statement.contains(" foreign key ")
          && metadata.getEntityBindings().stream()
              .filter(entity -> entity.getTable().isView())
              .map(entity -> entity.getTable().getName() + " ")
              .anyMatch(
                  view ->
                      statement.contains("alter table if exists " + view)
                          || statement.contains("alter table " + view)
                          || (statement + " ").contains("references " + view));
    }
  },

  /**
   * Hibernate does not escape the segment's name in the row that it puts in a generator's table.
   */
  QUOTE_IN_GENERATOR_SEGMENT {
    @Override
    boolean fails(String statement, Metadata metadata) {
      return statement.contains("\"insert into ") && statement.contains("'");
    }
  },

  /**
   * Bean Validation bounds the number in a text, and Hibernate compares the column of text with it:
   * PostgreSQL does not create the table, and H2 lets in no text that is none.
   */
  BOUND_OF_TEXT {
    @Override
    boolean fails(String statement, Metadata metadata) {
      return new TextBounds(metadata).fails(statement);
    }

    @Override
    boolean explains(Difference difference, Metadata metadata) {
      return new TextBounds(metadata).explains(difference);
    }
  },

  /**
   * Where a one-to-one association shares the key of its entity, some columns that refer to it are
   * longer than it is, by the names of tables and the kind of collection: {@link LateLengths}.
   */
  LATE_LENGTH_OF_SHARED_KEY {
    @Override
    boolean explains(Difference difference, Metadata metadata) {
      return new LateLengths(metadata).explains(difference);
    }
  };

  private static final String NOT_NULL = " not null";

  /** The fault that a difference is down to, if it is. */
  static Optional<Fault> explaining(Difference difference, Metadata metadata) {
    return Stream.of(values()).filter(each -> each.explains(difference, metadata)).findFirst();
  }

  /** The fault that makes a statement of Hibernate's DDL fail, if one does. */
  static Optional<Fault> failing(String statement, Metadata metadata) {
    return Stream.of(values()).filter(each -> each.fails(statement, metadata)).findFirst();
  }

  boolean explains(Difference difference, Metadata metadata) {
    return false;
  }

  boolean fails(String statement, Metadata metadata) {
    return false;
  }

  /** Whether a column is in the one table of a hierarchy of which some class does not have it. */
  private static boolean isMissingInSome(String place, Metadata metadata) {
    List<PersistentClass> owners =
        metadata.getEntityBindings().stream().filter(each -> has(each, place)).toList();
    return owners.stream().anyMatch(SingleTableSubclass.class::isInstance)
        && metadata.getEntityBindings().stream()
            .filter(each -> each.getRootClass() == owners.get(0).getRootClass())
            .anyMatch(each -> !Boolean.TRUE.equals(each.isAbstract()) && !has(each, place));
  }

  private static boolean has(PersistentClass entity, String place) {
    String table = "." + entity.getRootTable().getName() + ".";
    return entity.getPropertyClosure().stream()
        .flatMap(property -> property.getSelectables().stream())
        .filter(Column.class::isInstance)
        .map(Column.class::cast)
        .anyMatch(
            column ->
                ("." + place)
                    .toLowerCase(Locale.ROOT)
                    .endsWith((table + column.getName()).toLowerCase(Locale.ROOT)));
  }
}
