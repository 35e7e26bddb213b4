package io.aludel.change;

import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.Optional;

/**
 * The object that a change, an agreement or a finding is about: a table or sequence, or a column of
 * a table.
 *
 * @param object the table or sequence
 * @param column the column, if it is about one
 */
public record Subject(ObjectName object, Optional<Name> column) implements Comparable<Subject> {

  public static Subject of(ObjectName object) {
    return new Subject(object, Optional.empty());
  }

  public static Subject of(ObjectName table, Name column) {
    return new Subject(table, Optional.of(column));
  }

  /**
   * Whether a person who writes {@code written} means this object: {@code users}, {@code
   * users.role}.
   */
  public boolean isWritten(String written) {
    return toString().equalsIgnoreCase(written.strip());
  }

  // Written out: what the compiler makes for records takes long to link when it is first called.

  @Override
  public boolean equals(Object other) {
    return other instanceof Subject subject
        && object.equals(subject.object)
        && column.equals(subject.column);
  }

  @Override
  public int hashCode() {
    return 31 * object.hashCode() + column.hashCode();
  }

  @Override
  public int compareTo(Subject other) {
    int byObject = object.compareTo(other.object);
    return byObject != 0 ? byObject : columnText().compareTo(other.columnText());
  }

  private String columnText() {
    return column.isPresent() ? column.get().toString() : "";
  }

  @Override
  public String toString() {
    return object + (column.isPresent() ? "." + column.get() : "");
  }
}
