package io.aludel.processor.intent;

/** The qualified names of Aludel's annotations. */
public final class IntentNames {

  public static final String PACKAGE = "io.aludel.";
  public static final String MIGRATION_CHANGE = PACKAGE + "MigrationChange";
  public static final String MIGRATION_UNIT = PACKAGE + "MigrationUnit";

  private IntentNames() {}
}
