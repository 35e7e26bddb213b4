package io.aludel.fidelity;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.type.SqlTypes;

/** The tables in which Hibernate compares a column of text with a number. */
record TextBounds(Metadata metadata) {

  private static final Pattern BOUND = Pattern.compile(".+[<>]=-?\\d+");

  /** Whether a statement creates such a table. */
  boolean fails(String statement) {
    return tables().anyMatch(table -> statement.contains("create table " + table.getName() + " "));
  }

  /** Whether a check of such a table is missing, or Hibernate could not create the table. */
  boolean explains(Difference difference) {
    boolean check =
        difference.subject() == Subject.CHECKS
            && difference.aludel().isEmpty()
            && difference.hibernate().filter(text -> text.matches(".*[<>]=.*")).isPresent();
    String place = ("." + difference.place() + ".").toLowerCase(Locale.ROOT);
    return (check || difference.hibernate().isEmpty())
        && tables()
            .anyMatch(
                table -> place.contains("." + table.getName().toLowerCase(Locale.ROOT) + "."));
  }

  private Stream<Table> tables() {
    return metadata.collectTableMappings().stream()
        .filter(table -> table.getColumns().stream().anyMatch(this::isBoundedText));
  }

  private boolean isBoundedText(Column column) {
    return !SqlTypes.isNumericType(column.getSqlTypeCode(metadata))
        && column.getCheckConstraints().stream()
            .anyMatch(check -> BOUND.matcher(check.getConstraint()).matches());
  }
}
