package io.aludel.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Declared renames within one name space (the tables of a schema, the columns of a table): which of
 * them the draft needs, and in what order they can be made.
 *
 * <p>A rename is needed while the old name is there and nothing else claims either name. Chains (a
 * to b, b to c) and swaps (a to b, b to a) are worked out together.
 */
final class Renames<N> {

  /** One renaming, from the old name to the new. */
  record Step<N>(N from, N to) {}

  private final Map<N, N> oldNames = new LinkedHashMap<>();

  /**
   * @param declared new name to old name
   * @param base the names that are there
   * @param target the names that are wanted
   * @param recorded whether a recorded revision has led from an old name to a new one
   */
  Renames(
      Map<N, N> declared, Collection<N> base, Collection<N> target, BiPredicate<N, N> recorded) {
    declared.forEach(
        (to, from) -> {
          // One thing has one new name: a second claim is left over, and told.
          if (!oldNames.containsValue(from)) {
            oldNames.put(to, from);
          }
        });
    Set<N> there = Set.copyOf(base);
    Set<N> wanted = Set.copyOf(target);
    boolean changed = true;
    while (changed) {
      changed =
          oldNames
              .entrySet()
              .removeIf(
                  rename -> {
                    N to = rename.getKey();
                    N from = rename.getValue();
                    boolean taken = there.contains(to) && !oldNames.containsValue(to);
                    boolean stays = wanted.contains(from) && !oldNames.containsKey(from);
                    return !there.contains(from)
                        || !wanted.contains(to)
                        || taken
                        || stays
                        || from.equals(to);
                  });
    }
    forgetCircles(recorded);
  }

  /**
   * After a swap both names are there, as they were before it: only the history tells that a
   * declaration which is still there has done its work.
   */
  private void forgetCircles(BiPredicate<N, N> recorded) {
    for (N start : List.copyOf(oldNames.keySet())) {
      List<N> circle = circle(start);
      if (circle.stream().allMatch(to -> recorded.test(oldNames.get(to), to))) {
        oldNames.keySet().removeAll(circle);
      }
    }
  }

  /** The new names of the renames that lead round to this one; none if they lead nowhere. */
  private List<N> circle(N start) {
    List<N> circle = new ArrayList<>();
    N name = start;
    while (oldNames.containsKey(name)) {
      circle.add(name);
      name = oldNames.get(name);
      if (name.equals(start)) {
        return circle;
      }
      if (circle.contains(name)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** To some databases, names that differ in case or quotes alone are the same. */
  private boolean isFree(Map.Entry<N, N> rename, Map<N, N> left) {
    return left.entrySet().stream()
        .filter(each -> !each.getKey().equals(rename.getKey()))
        .noneMatch(each -> folded(each.getValue()).equals(folded(rename.getKey())));
  }

  /** Upper case first: to H2, {@code größe} is {@code GRÖSSE}. */
  private String folded(N name) {
    return name.toString().replace("`", "").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** Whether the draft makes the rename that leads to this name. */
  boolean leadsTo(N name) {
    return oldNames.containsKey(name);
  }

  /** What is called {@code name} in the target, by its name in the base. */
  N oldName(N name) {
    return oldNames.getOrDefault(name, name);
  }

  /** Whether what has this name in the base is called otherwise in the target. */
  boolean renamesAway(N name) {
    return oldNames.containsValue(name);
  }

  /**
   * The steps in an order in which no step meets a name that is still taken.
   *
   * @param spare gives a name that nothing has, to break a circle
   */
  List<Step<N>> steps(Function<N, N> spare) {
    List<Step<N>> steps = new ArrayList<>();
    Map<N, N> left = new LinkedHashMap<>(oldNames);
    while (!left.isEmpty()) {
      boolean moved =
          left.entrySet()
              .removeIf(
                  rename -> {
                    boolean free = isFree(rename, left);
                    if (free) {
                      steps.add(new Step<>(rename.getValue(), rename.getKey()));
                    }
                    return free;
                  });
      if (!moved) {
        Map.Entry<N, N> first = left.entrySet().iterator().next();
        N aside = spare.apply(first.getValue());
        steps.add(new Step<>(first.getValue(), aside));
        left.put(first.getKey(), aside);
      }
    }
    return steps;
  }
}
