package io.aludel.cli;

import io.aludel.runtime.Migrator;
import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that says how patient a run is with others. */
final class WaitOption {

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      converter = SecondsConverter.class,
      description =
          "How long to wait for what others hold: the lock of who migrates, tables, a database's"
              + " file; else 60.")
  private Duration wait;

  /** Takes whole seconds; none is a wait, too. */
  private static final class SecondsConverter implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String written) {
      if (!written.matches("\\d{1,6}")) {
        throw new TypeConversionException(
            "'" + written + "' is no number of seconds: write 0, 60 or 600, for example");
      }
      return Duration.ofSeconds(Integer.parseInt(written));
    }
  }

  Migrator patient(Migrator migrator) {
    return wait == null ? migrator : migrator.lockWait(wait);
  }

  /** The option as it was typed, with a leading space. */
  String text() {
    return wait == null ? "" : " --wait " + wait.toSeconds();
  }
}
