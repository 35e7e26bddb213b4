package io.aludel.revision;

import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.Collections;
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

  boolean isPartOf(Topic other) {
    return goesWith.contains(other.kind)
        && (objects.isEmpty() || !Collections.disjoint(objects, other.objects))
        && (columns.isEmpty()
            || other.columns.isEmpty()
            || !Collections.disjoint(columns, other.columns));
  }

  boolean isSameAs(Topic other) {
    return kind == other.kind && key.equals(other.key);
  }
}
