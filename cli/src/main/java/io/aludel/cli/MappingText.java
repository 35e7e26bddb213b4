package io.aludel.cli;

import io.aludel.schema.ColumnMapping;
import io.aludel.schema.DeletionMark;
import io.aludel.schema.KeyGenerator;
import io.aludel.schema.TableMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in a few words what a mapping makes of rows and values. */
final class MappingText {

  private MappingText() {}

  static String of(TableMapping mapping) {
    List<String> parts = new ArrayList<>();
    mapping.inheritance().ifPresent(strategy -> parts.add(word(strategy)));
    mapping
        .discriminators()
        .forEach((value, type) -> parts.add("'" + value + "' is a " + simpleName(type)));
    mapping.generator().map(MappingText::of).ifPresent(parts::add);
    return joined(parts);
  }

  private static String of(KeyGenerator generator) {
    return "keys by "
        + word(generator.kind())
        + generator.source().map(source -> " " + source).orElse("")
        + generator.key().map(key -> " " + key).orElse("")
        + (generator.allocation() == 1 ? "" : ", " + generator.allocation() + " at a time");
  }

  static String of(ColumnMapping mapping) {
    List<String> parts = new ArrayList<>();
    mapping.converter().map(MappingText::converter).ifPresent(parts::add);
    if (mapping.version()) {
      parts.add("as version");
    }
    mapping.values().ifPresent(type -> parts.add("to " + type.text()));
    return joined(parts);
  }

  private static String converter(String className) {
    return DeletionMark.of(className)
        .map(mark -> "as " + mark.meaning())
        .orElseGet(() -> "by converter " + simpleName(className));
  }

  private static String joined(List<String> parts) {
    return parts.isEmpty() ? "plainly" : String.join(", ", parts);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String simpleName(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }
}
