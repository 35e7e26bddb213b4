package io.aludel.processor.gate;

import io.aludel.history.History;
import io.aludel.history.Settings;
import io.aludel.processor.build.Histories;
import java.nio.file.Path;
import java.util.Optional;

/** What is said where a unit has members and no settings. */
public final class SettingsText {

  private SettingsText() {}

  /**
   * The message.
   *
   * @param folder where the unit's history is looked for
   */
  public static String missing(String unit, Optional<Path> folder) {
    boolean isDefault = unit.equals(History.DEFAULT_UNIT);
    String file =
        folder
            .map(path -> path.resolve(Settings.FILE_NAME).toString())
            .orElse(Histories.FOLDER + (isDefault ? "/" : "/" + unit + "/") + Settings.FILE_NAME);
    String why =
        folder.isPresent()
            ? ""
            : " No build file (pom.xml, build.gradle, settings.gradle) lies above the class output;"
                + " say where the histories are with -Aaludel.history=FOLDER.";
    return """
        the unit '%s' has members and no settings, so nothing is known of its history.%s
          To begin one:
              aludel init --package com.example.migrations%s
          Or write these two lines to %s:
              format = 1
              package = com.example.migrations\
        """
        .formatted(unit, why, isDefault ? "" : " --unit " + unit, file);
  }
}
