package io.aludel.diff;

import io.aludel.change.Change;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Collects the changes of a draft by phase, so that each finds what it needs: names that are free,
 * columns that are filled before they are required, tables before what refers to them.
 */
final class Script {

  /** The phases, in the order in which they are carried out. */
  enum Phase {
    DROP_FOREIGN_KEYS,
    DROP_KEYS_AND_INDEXES,
    /** What a person wrote for rows: no key or check that goes anyway stands in its way. */
    SQL_BEFORE,
    /** What is computed from a column whose new name its expression cannot follow. */
    STOP_COMPUTING,
    RENAME,
    RENAME_KEYS,
    OWNERSHIP,
    CREATE,
    /**
     * New columns and changed ones; expressions in them may still read what goes in {@link #DROP}.
     */
    COLUMNS,
    DROP,
    KEYS_AND_INDEXES,
    FOREIGN_KEYS,
    /** Sequences past the keys that there are. */
    COUNTERS,
    /** What rows mean; until here, the old meaning is known. */
    MEANING,
    COMMENTS,
    SQL_AFTER
  }

  private final Map<Phase, List<Change>> phases = new EnumMap<>(Phase.class);

  void add(Phase phase, Change change) {
    phases.computeIfAbsent(phase, key -> new ArrayList<>()).add(change);
  }

  /** Lets the changes of a phase follow each other in another way. */
  void arrange(Phase phase, UnaryOperator<List<Change>> order) {
    phases.computeIfPresent(phase, (key, changes) -> order.apply(changes));
  }

  List<Change> changes() {
    List<Change> all = new ArrayList<>();
    phases.values().forEach(all::addAll);
    return all;
  }
}
