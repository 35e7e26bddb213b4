package io.aludel.revision;

import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a change is about, in words.
 *
 * @param kind how much it says about its revision
 * @param key what is equal for changes that are one topic
 * @param objects the table or sequence, under each of the names that it has before and after
 * @param columns the columns, as far as they are known
 * @param goesWith the kinds of topics that it is a mere part of, where one is about the same
 * @param words {@code add role to users}
 */
record Topic(
    Kind kind,
    List<Object> key,
    Set<ObjectName> objects,
    Set<Name> columns,
    Set<Kind> goesWith,
    String words) {

  /** In the order in which topics give a revision its name. */
  enum Kind {
    NEW_TABLE,
    GONE_TABLE,
    RENAME,
    NEW_COLUMN,
    GONE_COLUMN,
    OTHER
  }

  /** A topic of its own. */
  static Topic leading(Kind kind, Set<ObjectName> objects, Set<Name> columns, String words) {
    return new Topic(
        kind, List.of(objects, columns), objects, columns, EnumSet.noneOf(Kind.class), words);
  }

  /** A topic that is a mere part of what happens to its table as a whole. */
  static Topic other(
      ObjectName table, List<Object> key, Set<Name> columns, EnumSet<Kind> goesWith, String words) {
    EnumSet<Kind> with = EnumSet.of(Kind.NEW_TABLE, Kind.GONE_TABLE);
    with.addAll(goesWith);
    return new Topic(Kind.OTHER, List.of(table, key), Set.of(table), columns, with, words);
  }

  boolean isPartOf(Topic other) {
    return goesWith.contains(other.kind)
        && (objects.isEmpty() || !Collections.disjoint(objects, other.objects))
        && (columns.isEmpty()
            || other.columns.isEmpty()
            || !Collections.disjoint(columns, other.columns));
  }
}
