package io.aludel.processor.membership;

import io.aludel.history.Settings;
import io.aludel.processor.mapping.MappingSettings;
import io.aludel.processor.mapping.Naming;

/** What of a history's settings decides what entities mean. */
public final class Profile {

  private Profile() {}

  public static MappingSettings of(Settings settings) {
    Naming naming =
        switch (settings.naming()) {
          case JPA -> Naming.JPA;
          case SPRING -> Naming.SPRING;
        };
    return new MappingSettings(naming, settings.foreignKeyIndexes(), settings.beanValidation());
  }
}
