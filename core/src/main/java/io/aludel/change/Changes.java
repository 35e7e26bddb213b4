package io.aludel.change;

import io.aludel.schema.Schema;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.SchemaException;
import io.aludel.schema.SchemaView;
import io.aludel.schema.TableMapping;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be said of a series of changes. */
public final class Changes {

  private Changes() {}

  /**
   * The schema after the changes.
   *
   * @throws SchemaException if one does not fit what the ones before it made
   */
  public static Schema apply(Schema before, List<Change> changes) {
    SchemaEditor schema = before.edit();
    for (Change change : changes) {
      change.apply(schema);
    }
    return schema.build();
  }

  /** The changes that take {@code changes} back: the inverse of each, in reverse order. */
  public static List<Change> invert(Schema before, List<Change> changes) {
    Deque<List<Change>> inverses = new ArrayDeque<>();
    SchemaEditor schema = before.edit();
    for (Change change : changes) {
      inverses.push(change.invert(schema));
      change.apply(schema);
    }
    List<Change> inverse = new ArrayList<>();
    inverses.forEach(inverse::addAll);
    return withoutNeedless(inverse);
  }

  /** What a column is made before it is dropped need not be said. */
  private static List<Change> withoutNeedless(List<Change> changes) {
    List<Change> needed = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      boolean needless =
          changes.get(i) instanceof ColumnAttributeChange.SetOptional optional
              && i + 1 < changes.size()
              && changes.get(i + 1) instanceof ColumnChange.DropColumn drop
              && drop.subject().equals(optional.subject());
      if (!needless) {
        needed.add(changes.get(i));
      }
    }
    return needed;
  }

  /**
   * What stored data the changes destroy; what they create and drop again themselves does not
   * count.
   */
  public static Set<Subject> losses(Schema before, List<Change> changes) {
    Set<Subject> losses = new LinkedHashSet<>();
    SchemaEditor schema = before.edit();
    for (Change change : changes) {
      losses.addAll(change.losses(schema));
      if (change instanceof DataChange.Irreversible) {
        break;
      }
      change.apply(schema);
    }
    return losses;
  }

  /**
   * Whether the changes are no reason for a revision: all that they say is that classes have moved,
   * or something of the mapping that was unknown and is known now.
   */
  public static boolean onlyFollow(Schema before, List<Change> changes) {
    SchemaEditor schema = before.edit();
    for (Change change : changes) {
      if (!follows(schema, change)) {
        return false;
      }
      change.apply(schema);
    }
    return true;
  }

  private static boolean follows(SchemaView before, Change change) {
    if (change instanceof TableChange.SetTableMapping set) {
      Optional<TableMapping> known = before.requireTable(set.table()).mapping();
      return known.isEmpty()
          || set.mapping().filter(each -> each.meansTheSame(known.get())).isPresent();
    }
    if (change instanceof ColumnAttributeChange.SetColumnMapping set) {
      return before.requireTable(set.table()).mapping().isEmpty()
          || before.requireColumn(set.table(), set.column()).mapping().meansTheSame(set.mapping());
    }
    return change instanceof TableChange.SetOwner;
  }

  /**
   * Whether the changes leave the database alone: they say what belongs where, and what it means.
   */
  public static boolean onlyFacts(List<Change> changes) {
    return changes.stream()
        .allMatch(
            change ->
                change instanceof TableChange.SetOwner
                    || change instanceof SetRetired
                    || change instanceof TableChange.SetTableMapping
                    || change instanceof ColumnAttributeChange.SetColumnMapping);
  }

  /** Where the way back ends, if it does. */
  public static List<DataChange.Irreversible> irreversible(List<Change> changes) {
    return changes.stream()
        .filter(DataChange.Irreversible.class::isInstance)
        .map(DataChange.Irreversible.class::cast)
        .toList();
  }

  /** Runs through the changes with the schema before each. */
  public static void walk(Schema before, List<Change> changes, Step step) {
    SchemaEditor schema = before.edit();
    for (Change change : changes) {
      step.at(schema, change);
      change.apply(schema);
    }
  }

  /** What {@link #walk} calls. */
  @FunctionalInterface
  public interface Step {
    void at(SchemaView before, Change change);
  }
}
