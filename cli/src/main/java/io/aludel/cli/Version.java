package io.aludel.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version, as the jar says it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"aludel " + number().orElse("(unpacked)")};
  }

  /** Without the rest; none where the classes lie unpacked. */
  static Optional<String> number() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
  }
}
