package io.aludel.cli;

import io.aludel.history.json.Json;
import io.aludel.history.json.JsonText;
import java.util.Locale;
import java.util.function.Supplier;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that says for whom a command prints: for people, or for scripts. */
final class FormatOption {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = FormatConverter.class,
      description = "text, or json: one JSON document, for scripts; else ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

  private enum Format {
    TEXT,
    JSON
  }

  /** Takes the names as the help writes them, and no others. */
  private static final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String written) {
      for (Format each : Format.values()) {
        if (each.name().toLowerCase(Locale.ROOT).equals(written)) {
          return each;
        }
      }
      throw new TypeConversionException("'" + written + "' is none: write text or json");
    }
  }

  boolean isJson() {
    return format == Format.JSON;
  }

  /** Prints the document if one is wanted, or else what people read. */
  void print(Session session, Supplier<Json> document, Runnable text) {
    if (isJson()) {
      session.out().println(JsonText.of(document.get()));
    } else {
      text.run();
    }
  }
}
