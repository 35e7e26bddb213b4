package io.aludel.processor.mapping;

import java.util.Objects;

/**
 * The part of the history's settings that decides what entities mean.
 *
 * @param naming how names come from classes
 * @param foreignKeyIndexes whether foreign key columns that no key or index covers get an index
 * @param beanValidation whether the constraints of Bean Validation count
 * @param virtualColumns whether the oldest PostgreSQL to be served has virtual columns, which
 *     Hibernate's generated columns are there
 */
public record MappingSettings(
    Naming naming, boolean foreignKeyIndexes, boolean beanValidation, boolean virtualColumns) {

  /** What holds where the settings say nothing. */
  public static final MappingSettings DEFAULT = new MappingSettings(Naming.JPA, true, true, false);

  public MappingSettings {
    Objects.requireNonNull(naming, "naming");
  }
}
