package io.aludel.processor;

import io.aludel.diagnostic.Code;
import io.aludel.diagnostic.Nearest;
import io.aludel.processor.gate.DraftNote;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * What the compiler's options tell the processor. All else is in the settings, so that an IDE and a
 * build cannot disagree.
 *
 * @param history the folder that holds the histories, where it is given
 * @param unrecorded what a draft means
 * @param entities which entities belong to the unit that is not named
 */
public record Options(Optional<String> history, DraftNote.Meaning unrecorded, Entities entities) {

  static final String HISTORY = "aludel.history";
  static final String UNRECORDED = "aludel.unrecorded";
  static final String ENTITIES = "aludel.entities";

  /** The options by name. */
  static final Set<String> NAMES = Set.of(HISTORY, UNRECORDED, ENTITIES);

  private static final String PREFIX = "aludel.";

  /** Which entities belong to the unit that is not named. */
  public enum Entities {
    /** Those that carry {@code @MigrationChange}, or whose table the history owns. */
    ANNOTATED,
    /** Every one that is compiled. */
    ALL
  }

  /**
   * Reads the options.
   *
   * @param problems takes what is wrong with them; the default stands in
   */
  static Options of(Map<String, String> written, BiConsumer<Code, String> problems) {
    for (String name : new TreeSet<>(written.keySet())) {
      if (name.startsWith(PREFIX) && !NAMES.contains(name)) {
        problems.accept(
            Code.UNKNOWN_OPTION,
            "there is no option -A"
                + name
                + "; known are "
                + String.join(", ", new TreeSet<>(NAMES))
                + "."
                + Nearest.question(name, NAMES));
      }
    }
    return new Options(
        Optional.ofNullable(written.get(HISTORY)).filter(path -> !path.isBlank()),
        constant(DraftNote.Meaning.NOTE, UNRECORDED, written, problems),
        constant(Entities.ANNOTATED, ENTITIES, written, problems));
  }

  private static <E extends Enum<E>> E constant(
      E otherwise, String name, Map<String, String> written, BiConsumer<Code, String> problems) {
    String value = written.get(name);
    if (value == null) {
      return otherwise;
    }
    E[] constants = otherwise.getDeclaringClass().getEnumConstants();
    List<String> allowed =
        Arrays.stream(constants).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
    int index = allowed.indexOf(value);
    if (index < 0) {
      problems.accept(
          Code.UNKNOWN_OPTION,
          "-A"
              + name
              + "="
              + value
              + " means nothing; allowed are "
              + String.join(", ", allowed)
              + "."
              + Nearest.question(value, allowed));
      return otherwise;
    }
    return constants[index];
  }
}
