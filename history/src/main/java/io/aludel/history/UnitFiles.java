package io.aludel.history;

/** Where a build's output says what it knows of a unit. */
public final class UnitFiles {

  /** The folder of all units; it ends with a slash. */
  public static final String FOLDER = "META-INF/aludel/";

  private UnitFiles() {}

  /** The path of a unit's file in the class output. */
  public static String path(String unit, String file) {
    return FOLDER + unit + "/" + file;
  }
}
