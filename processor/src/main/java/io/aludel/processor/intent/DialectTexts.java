package io.aludel.processor.intent;

import io.aludel.change.DialectSql;
import io.aludel.diagnostic.Nearest;
import io.aludel.processor.model.Mirror;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Gathers what several annotations beside each other say for different databases: one for each, or
 * one for all.
 *
 * @param known the names of all databases that there are
 * @param served the names of those that the history serves
 */
record DialectTexts(List<String> known, List<String> served) {

  /**
   * The texts of an attribute; none where no annotation has it.
   *
   * @param problems takes what is wrong, and with which annotation's attribute
   */
  Optional<DialectSql> gather(
      List<Mirror> annotations, String attribute, BiConsumer<Mirror, String> problems) {
    Map<String, String> texts = new TreeMap<>();
    for (Mirror annotation : annotations) {
      annotation
          .nonEmpty(attribute)
          .ifPresent(text -> keys(annotation).forEach(key -> texts.put(key, text)));
    }
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    if (!texts.containsKey(DialectSql.ANY)) {
      served.stream()
          .filter(dialect -> !texts.containsKey(dialect))
          .forEach(
              dialect ->
                  problems.accept(
                      annotations.get(0),
                      "there is no "
                          + attribute
                          + " for "
                          + dialect
                          + ", which the history serves. Add one with dialects = \""
                          + dialect
                          + "\", or one without dialects, for all others"));
    }
    return Optional.of(DialectSql.of(texts));
  }

  private static List<String> keys(Mirror annotation) {
    List<String> names = annotation.texts("dialects");
    return names.isEmpty() ? List.of(DialectSql.ANY) : names;
  }

  /** Says which databases are unknown, or named twice. */
  void check(List<Mirror> annotations, BiConsumer<Mirror, String> problems) {
    Map<String, Mirror> seen = new TreeMap<>();
    for (Mirror annotation : annotations) {
      for (String key : keys(annotation)) {
        if (!key.equals(DialectSql.ANY) && !known.contains(key)) {
          problems.accept(
              annotation,
              "there is no database '"
                  + key
                  + "'; known are "
                  + String.join(", ", known)
                  + "."
                  + Nearest.question(key, known));
        }
        if (seen.put(key, annotation) != null) {
          problems.accept(
              annotation,
              key.equals(DialectSql.ANY)
                  ? "two of them are for all databases; say dialects = … on all but one"
                  : "two of them are for " + key + "; keep one");
        }
      }
    }
  }
}
