package io.aludel.runtime.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the text apart that SQLite keeps of a column's type. */
final class SqliteType {

  private static final Pattern WITH_PARAMETERS =
      Pattern.compile("(.*\\S)\\s*\\(\\s*(\\d+)\\s*(?:,\\s*(\\d+)\\s*)?\\)");

  private static final Pattern WITH_LENGTH = Pattern.compile(".*(char|clob|text|blob|binary).*");

  private SqliteType() {}

  static CatalogueType of(String declared) {
    String text = declared.toLowerCase(Locale.ROOT).strip();
    Matcher parameters = WITH_PARAMETERS.matcher(text);
    if (!parameters.matches()) {
      return type(text, OptionalLong.empty(), OptionalInt.empty(), OptionalInt.empty());
    }
    String name = parameters.group(1);
    if (WITH_LENGTH.matcher(name).matches()) {
      return type(
          name,
          OptionalLong.of(Long.parseLong(parameters.group(2))),
          OptionalInt.empty(),
          OptionalInt.empty());
    }
    return type(
        name,
        OptionalLong.empty(),
        OptionalInt.of(Integer.parseInt(parameters.group(2))),
        parameters.group(3) == null
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(parameters.group(3))));
  }

  private static CatalogueType type(
      String name, OptionalLong length, OptionalInt precision, OptionalInt scale) {
    return new CatalogueType(name, Optional.empty(), length, precision, scale, List.of());
  }
}
