package io.aludel.fidelity;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/**
 * Where Aludel's schema is not Hibernate's, knowingly: it says the same for every database, where
 * Hibernate does one thing on one and another on the next. Nothing that Hibernate stores is
 * refused, and nothing that it reads is missing.
 */
enum Deviation {
  /**
   * An enum that is stored by name is checked wherever the database knows no enums; Hibernate
   * forgets the check on the columns of foreign keys, which no other value can get into either.
   */
  CHECK_OF_REFERRING_ENUM {
    @Override
    boolean explains(Difference difference, Metadata metadata) {
      return isCheckOfAludels(difference)
          && hasColumn(
              difference,
              metadata,
              (table, column) ->
                  table.getForeignKeyCollection().stream()
                      .anyMatch(key -> key.getColumns().contains(column)));
    }
  },

  /**
   * An enum with a {@code columnDefinition} is checked on every database; Hibernate leaves that out
   * on H2, which has enums of its own, though the definition makes none.
   */
  CHECK_OF_DEFINED_ENUM {
    @Override
    boolean explains(Difference difference, Metadata metadata) {
      return isCheckOfAludels(difference)
          && hasColumn(difference, metadata, (table, column) -> column.getSqlType() != null);
    }
  },

  /**
   * A generated column is stored on PostgreSQL, which every version can do, and which lets a unique
   * key or an index be had and the column become an ordinary one; Hibernate leaves it virtual from
   * PostgreSQL 18 on.
   */
  STORED_GENERATED_COLUMN {
    @Override
    boolean explains(Difference difference, Metadata metadata) {
      return difference.subject() == Subject.COLUMNS
          && difference.hibernate().isPresent()
          && difference.aludel().equals(difference.hibernate().map(each -> each + " stored"));
    }
  },

  /**
   * The columns of a primary key are in one order on every database; Hibernate orders them by what
   * each database takes for them, and H2 takes less for an enum than PostgreSQL for its text.
   */
  KEY_WITH_ENUM {
    @Override
    boolean explains(Difference difference, Metadata metadata) {
      String text = difference.hibernate().or(difference::aludel).orElseThrow();
      return difference.subject() == Subject.KEYS
          && text.startsWith("primary key ")
          && tables(difference.place(), metadata)
              .filter(Table::hasPrimaryKey)
              .flatMap(table -> table.getPrimaryKey().getColumns().stream())
              .anyMatch(column -> column.getValue().getType().getReturnedClass().isEnum());
    }
  };

  private interface ColumnOfTable {
    boolean test(Table table, Column column);
  }

  private static final Pattern FIRST_NAME = Pattern.compile("[A-Za-z0-9_$]+");

  /** The deviation that a difference is down to, if it is. */
  static Optional<Deviation> explaining(Difference difference, Metadata metadata) {
    return Stream.of(values()).filter(each -> each.explains(difference, metadata)).findFirst();
  }

  abstract boolean explains(Difference difference, Metadata metadata);

  /** Whether it is a list of values that Aludel alone allows. */
  private static boolean isCheckOfAludels(Difference difference) {
    return difference.subject() == Subject.CHECKS
        && difference.hibernate().isEmpty()
        && (difference.aludel().orElseThrow().contains(" IN(")
            || difference.aludel().orElseThrow().contains("= ANY "));
  }

  /** Whether the column that a check begins with is of that kind. */
  private static boolean hasColumn(
      Difference difference, Metadata metadata, ColumnOfTable predicate) {
    Matcher name = FIRST_NAME.matcher(difference.aludel().orElseThrow());
    return name.find()
        && tables(difference.place(), metadata)
            .anyMatch(
                table ->
                    table.getColumns().stream()
                        .filter(isCalled(name.group()))
                        .anyMatch(column -> predicate.test(table, column)));
  }

  private static Predicate<Column> isCalled(String name) {
    return column -> column.getName().equalsIgnoreCase(name);
  }

  private static Stream<Table> tables(String place, Metadata metadata) {
    String lower = place.toLowerCase(Locale.ROOT);
    return metadata.collectTableMappings().stream()
        .filter(table -> lower.endsWith("." + table.getName().toLowerCase(Locale.ROOT)));
  }
}
