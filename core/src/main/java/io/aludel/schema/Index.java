package io.aludel.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An index: its shape is its columns with their order, whether it is unique, and its options; its
 * name is an attribute.
 *
 * @param options SQL appended to the definition ({@code @Index(options)})
 */
public record Index(Name name, List<Part> parts, boolean unique, Optional<String> options) {

  /** A column of an index. */
  public record Part(Name column, boolean descending) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Part part
          && column.equals(part.column)
          && descending == part.descending;
    }

    @Override
    public int hashCode() {
      return Objects.hash(column, descending);
    }

    @Override
    public String toString() {
      return descending ? column + " desc" : column.toString();
    }

    /** Reads {@code column}, {@code column asc} or {@code column desc}. */
    public static Part of(String written) {
      String trimmed = written.strip();
      int space = trimmed.lastIndexOf(' ');
      String order = space < 0 ? "" : trimmed.substring(space + 1);
      if (order.equalsIgnoreCase("desc") || order.equalsIgnoreCase("asc")) {
        return new Part(
            Name.of(trimmed.substring(0, space).strip()), order.equalsIgnoreCase("desc"));
      }
      return new Part(Name.of(trimmed), false);
    }
  }

  public Index {
    parts = List.copyOf(parts);
    Objects.requireNonNull(options, "options");
  }

  /** An index without options. */
  public Index(Name name, List<Part> parts, boolean unique) {
    this(name, parts, unique, Optional.empty());
  }

  /** The columns, without their order. */
  public List<Name> columns() {
    List<Name> columns = new ArrayList<>();
    for (Part part : parts) {
      columns.add(part.column());
    }
    return columns;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Index index
        && name.equals(index.name)
        && parts.equals(index.parts)
        && unique == index.unique
        && options.equals(index.options);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, parts, unique, options);
  }

  public Index withName(Name other) {
    return new Index(other, parts, unique, options);
  }

  /** The same index after a column of its table was renamed. */
  public Index withColumnRenamed(Name from, Name to) {
    return new Index(
        name,
        parts.stream()
            .map(part -> part.column().equals(from) ? new Part(to, part.descending()) : part)
            .toList(),
        unique,
        options);
  }

  /** Whether both index the same, whatever they are called. */
  public boolean sameShape(Index other) {
    return withName(other.name()).equals(other);
  }
}
