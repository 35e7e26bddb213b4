package io.aludel.processor.membership;

import io.aludel.history.Settings;
import io.aludel.processor.mapping.MappingSettings;
import io.aludel.processor.mapping.Naming;

/** What of a history's settings decides what entities mean. */
public final class Profile {

  /** The first PostgreSQL that Hibernate's dialect makes virtual columns on. */
  private static final int FIRST_WITH_VIRTUAL_COLUMNS = 18;

  private Profile() {}

  public static MappingSettings of(Settings settings) {
    Naming naming =
        switch (settings.naming()) {
          case JPA -> Naming.JPA;
          case SPRING -> Naming.SPRING;
        };
    boolean virtualColumns =
        settings.dialects().contains("postgresql")
            && settings.postgresqlVersion() >= FIRST_WITH_VIRTUAL_COLUMNS;
    return new MappingSettings(
        naming, settings.foreignKeyIndexes(), settings.beanValidation(), virtualColumns);
  }
}
