package io.aludel.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of any graph, found out by following parents one at a time. */
class RandomGraphsTest {

  /** Each revision follows up to two of those before it. */
  private static RevisionGraph graph(List<Integer> choices) {
    List<RevisionNode> nodes = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      Set<String> parents = new HashSet<>();
      if (i > 0) {
        int choice = choices.get(i);
        if (choice % 5 > 0) {
          parents.add(id(choice % i));
        }
        if (choice % 3 == 0) {
          parents.add(id(choice / 7 % i));
        }
      }
      nodes.add(new RevisionNode(id(i), List.copyOf(parents)));
    }
    return RevisionGraph.of(nodes);
  }

  private static String id(int number) {
    return String.format("r%03d", (number * 37) % 101);
  }

  private static boolean isBelow(RevisionGraph graph, String id, String other) {
    return graph.parents(other).stream()
        .anyMatch(parent -> parent.equals(id) || isBelow(graph, id, parent));
  }

  private static boolean isClosed(RevisionGraph graph, Set<String> ids) {
    return ids.stream().allMatch(id -> ids.containsAll(graph.parents(id)));
  }

  @Property(tries = 300)
  void parentsStandBeforeChildren(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 0, max = 999) Integer> choices) {
    RevisionGraph graph = graph(choices);
    List<String> order = graph.order();
    assertThat(order).hasSize(choices.size());
    for (String id : order) {
      assertThat(order.subList(0, order.indexOf(id))).containsAll(graph.parents(id));
    }
  }

  @Property(tries = 300)
  void whatIsAppliedUpToAPlaceIsClosedAndLeadsBackToIt(
      @ForAll @Size(min = 1, max = 16) List<@IntRange(min = 0, max = 999) Integer> choices,
      @ForAll @IntRange(min = 0, max = 15) int first,
      @ForAll @IntRange(min = 0, max = 15) int second) {
    RevisionGraph graph = graph(choices);
    List<String> order = graph.order();
    Position place =
        graph.latest(List.of(order.get(first % order.size()), order.get(second % order.size())));
    List<String> applied = graph.upTo(place);
    assertThat(isClosed(graph, Set.copyOf(applied))).isTrue();
    assertThat(graph.latest(applied)).isEqualTo(place);
    for (String id : order) {
      boolean belongs =
          place.revisions().contains(id)
              || place.revisions().stream().anyMatch(each -> isBelow(graph, id, each));
      assertThat(applied.contains(id)).as(id).isEqualTo(belongs);
    }
  }

  @Property(tries = 300)
  void aDowngradeLeavesWhatStandsByItself(
      @ForAll @Size(min = 1, max = 16) List<@IntRange(min = 0, max = 999) Integer> choices,
      @ForAll @IntRange(min = 0, max = 15) int target) {
    RevisionGraph graph = graph(choices);
    String id = graph.order().get(target % graph.order().size());
    List<String> heads = graph.heads();
    List<String> gone = graph.takenBack(id, heads);
    Set<String> left = new HashSet<>(graph.order());
    left.removeAll(gone);
    assertThat(left).contains(id);
    assertThat(isClosed(graph, left)).isTrue();
    assertThat(gone).allMatch(each -> isBelow(graph, id, each));
    for (int i = 0; i < gone.size(); i++) {
      assertThat(gone.subList(0, i)).doesNotContainAnyElementsOf(graph.parents(gone.get(i)));
    }
    List<String> withIt = graph.takenBack(id + "-1", heads);
    assertThat(withIt).hasSize(gone.size() + 1).contains(id).containsAll(gone);
  }
}
