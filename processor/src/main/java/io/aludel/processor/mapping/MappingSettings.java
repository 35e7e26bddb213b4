package io.aludel.processor.mapping;

import java.util.Objects;

/**
 * The part of the history's settings that decides what entities mean.
 *
 * @param naming how names come from classes
 * @param foreignKeyIndexes whether foreign key columns that no key or index covers get an index
 */
public record MappingSettings(Naming naming, boolean foreignKeyIndexes) {

  /** What holds where the settings say nothing. */
  public static final MappingSettings DEFAULT = new MappingSettings(Naming.JPA, true);

  public MappingSettings {
    Objects.requireNonNull(naming, "naming");
  }
}
