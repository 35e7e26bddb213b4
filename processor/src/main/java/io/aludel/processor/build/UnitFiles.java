package io.aludel.processor.build;

/** Where a unit's build output lies. */
public final class UnitFiles {

  private static final String FOLDER = "META-INF/aludel/";

  private UnitFiles() {}

  /** The path of a file in the class output. */
  public static String path(String unit, String file) {
    return FOLDER + unit + "/" + file;
  }
}
