package io.aludel.schema;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a column marks in which Hibernate's {@code @SoftDelete} keeps whether a row is deleted. It
 * stands for the converter of such a column, under the name of Hibernate's constant.
 */
public enum DeletionMark {
  /** True says that the row is deleted. */
  DELETED("true for rows that are deleted"),
  /** True says that the row is there. */
  ACTIVE("true for rows that are there");

  private final String meaning;

  DeletionMark(String meaning) {
    this.meaning = meaning;
  }

  /** The mark that the name of a converter stands for, if it is none of a converter. */
  public static Optional<DeletionMark> of(String converter) {
    return Stream.of(values()).filter(mark -> mark.converter().equals(converter)).findFirst();
  }

  /** The name by which it is recorded. */
  public String converter() {
    return "org.hibernate.annotations.SoftDeleteType." + name();
  }

  /** What the values mean, in words. */
  public String meaning() {
    return meaning;
  }
}
