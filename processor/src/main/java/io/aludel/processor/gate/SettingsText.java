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
   * @param packageName a package that would do for the generated classes
   * @param option the folder of the histories as a compiler option names it
   * @param folder where the unit's history is looked for
   */
  public static String missing(
      String unit, String packageName, Optional<String> option, Optional<Path> folder) {
    boolean isDefault = unit.equals(History.DEFAULT_UNIT);
    String file =
        folder
            .map(path -> path.resolve(Settings.FILE_NAME).toString())
            .orElse(Histories.FOLDER + (isDefault ? "/" : "/" + unit + "/") + Settings.FILE_NAME);
    String options =
        option.map(path -> " --history " + path).orElse("") + (isDefault ? "" : " --unit " + unit);
    return """
        the unit '%s' has members and no settings, so nothing is known of its history.%s
          To begin one:
              aludel init --package %s%s
          Or write these two lines to %s:
              format = 1
              package = %s\
        """
        .formatted(unit, where(option, folder), packageName, options, file, packageName);
  }

  private static String where(Optional<String> option, Optional<Path> folder) {
    if (option.isPresent()) {
      return " The option -Aaludel.history=" + option.get() + " says where to look; is it right?";
    }
    return folder.isPresent()
        ? ""
        : " No build file (pom.xml, build.gradle, settings.gradle) lies above the class output;"
            + " say where the histories are with -Aaludel.history=FOLDER.";
  }
}
