package io.aludel.revision;

import io.aludel.change.Change;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaException;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds out whether two branches of a history can be applied in either order. */
public final class BranchConflicts {

  private record Made(String revision, Change change, Effect effect) {
    BranchConflict.Side side() {
      return BranchConflict.Side.of(revision, change);
    }
  }

  private BranchConflicts() {}

  /**
   * The changes of two branches that do not go together, pair by pair; none if the branches can be
   * applied in either order and give the same schema. What a class of the application's own does
   * ({@link io.aludel.change.RunCode}) is not known, and said to go with anything.
   *
   * @param common the schema that both begin with
   * @param one the revisions of one branch, parents before children
   * @param other those of the other one
   * @throws SchemaException if a branch does not even fit the schema that it begins with
   */
  public static List<BranchConflict> between(
      Schema common, List<Revision> one, List<Revision> other) {
    List<Made> first = made(common, one);
    List<Made> second = made(common, other);
    Set<BranchConflict> conflicts = new LinkedHashSet<>();
    for (Made each : first) {
      for (Made against : second) {
        each.effect()
            .clash(against.effect())
            .ifPresent(
                object -> conflicts.add(new BranchConflict(each.side(), against.side(), object)));
      }
    }
    if (conflicts.isEmpty() && !first.isEmpty() && !second.isEmpty()) {
      compareOrders(common, first, second, conflicts);
    }
    return List.copyOf(conflicts);
  }

  private static List<Made> made(Schema common, List<Revision> revisions) {
    List<Made> made = new ArrayList<>();
    Schema schema = common;
    for (Revision revision : revisions) {
      for (Change change : revision.changes()) {
        made.add(new Made(revision.id(), change, Effect.of(schema, change)));
        schema = schema.edit(change::apply);
      }
    }
    return made;
  }

  /** What no pair shows still shows where both orders are tried. */
  private static void compareOrders(
      Schema common, List<Made> first, List<Made> second, Set<BranchConflict> conflicts) {
    BranchConflict.Side one = first.get(0).side();
    BranchConflict.Side other = second.get(0).side();
    try {
      Schema oneFirst = apply(apply(common, first), second);
      Schema otherFirst = apply(apply(common, second), first);
      if (!tables(oneFirst).equals(tables(otherFirst))) {
        conflicts.add(new BranchConflict(one, other, "the same tables"));
      }
    } catch (SchemaException misfit) {
      conflicts.add(new BranchConflict(one, other, "the same: " + misfit.getMessage()));
    }
  }

  private static Schema apply(Schema schema, List<Made> changes) {
    return schema.edit(editor -> changes.forEach(each -> each.change().apply(editor)));
  }

  /** The tables whatever the order in which their columns, keys and indexes have come. */
  private static Set<Object> tables(Schema schema) {
    return schema.tables().stream().map(BranchConflicts::unordered).collect(Collectors.toSet());
  }

  private static Object unordered(Table table) {
    Function<Collection<?>, Object> set = HashSet::new;
    return List.of(
        table.name(),
        table.owner(),
        set.apply(table.columns()),
        set.apply(table.constraints()),
        set.apply(table.indexes()),
        table.comment(),
        table.options(),
        table.mapping(),
        set.apply(table.held()),
        table.retired());
  }
}
