package io.aludel.schema;

import java.util.Objects;
import java.util.Optional;

/**
 * What the mapping says of a column's values and no database knows: it decides what stored values
 * mean, and makes no DDL. In a table whose {@link TableMapping} is unknown, so is this.
 *
 * @param converter the qualified name of the class that turns attributes into values
 *     ({@code @Convert}, Jakarta Persistence 3.9), or of a {@link DeletionMark}
 * @param version whether the column counts the changes of its row ({@code @Version})
 * @param values what the values stand for, where the column's type does not say: an {@link
 *     Type.Enumeration} or {@link Type.Ordinal} behind a {@code columnDefinition}
 */
public record ColumnMapping(Optional<String> converter, boolean version, Optional<Type> values) {

  /** Values that are what they are. */
  public static final ColumnMapping PLAIN =
      new ColumnMapping(Optional.empty(), false, Optional.empty());

  public ColumnMapping {
    Objects.requireNonNull(converter, "converter");
    Objects.requireNonNull(values, "values");
  }

  /** Whether the values are what they are. */
  public boolean isPlain() {
    return converter.isEmpty() && !version && values.isEmpty();
  }

  public ColumnMapping withConverter(String className) {
    return new ColumnMapping(Optional.of(className), version, values);
  }

  public ColumnMapping withVersion(boolean other) {
    return new ColumnMapping(converter, other, values);
  }

  public ColumnMapping withValues(Type other) {
    return new ColumnMapping(converter, version, Optional.of(other));
  }

  /**
   * Whether both give stored values the same meaning: they may differ in the package, or the
   * enclosing class, of a converter that has moved.
   */
  public boolean meansTheSame(ColumnMapping other) {
    return version == other.version && values.equals(other.values) && convertsLike(other);
  }

  /**
   * Whether values are converted by a class of the same simple name, or by none in both. What is
   * not known to mark deleted rows may have done so, or be a plain boolean of the same meaning.
   */
  public boolean convertsLike(ColumnMapping other) {
    boolean unmarked =
        (converter.isEmpty() && other.marksDeleted())
            || (other.converter.isEmpty() && marksDeleted());
    return unmarked
        || converter
            .map(ColumnMapping::simpleName)
            .equals(other.converter.map(ColumnMapping::simpleName));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ColumnMapping mapping
        && converter.equals(mapping.converter)
        && version == mapping.version
        && values.equals(mapping.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(converter, version, values);
  }

  private boolean marksDeleted() {
    return converter.flatMap(DeletionMark::of).isPresent();
  }

  private static String simpleName(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }
}
