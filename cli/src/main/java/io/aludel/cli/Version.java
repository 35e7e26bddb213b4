package io.aludel.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version, as the jar says it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
            .orElse("(unpacked)");
    return new String[] {"aludel " + version};
  }
}
