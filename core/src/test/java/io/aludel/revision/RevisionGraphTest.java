package io.aludel.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionGraphTest {

  /**
   *
   *
   * <pre>
   *        +-- b1 -- b2 --+
   * a1 ----+              +-- d1 -- d2
   *        +-- c1 --------+
   * </pre>
   */
  private static final RevisionGraph DIAMOND =
      graph("a1", "b1 a1", "b2 b1", "c1 a1", "d1 b2 c1", "d2 d1");

  /**
   *
   *
   * <pre>
   *       +-- 2a
   * 1 ----+
   *       +-- 2b
   * </pre>
   */
  private static final RevisionGraph FORK = graph("1", "2a 1", "2b 1");

  private static final RevisionGraph EMPTY = graph();

  private static List<RevisionNode> nodes(String... written) {
    return Arrays.stream(written)
        .map(line -> Arrays.asList(line.split(" ")))
        .map(ids -> new RevisionNode(ids.get(0), ids.subList(1, ids.size())))
        .toList();
  }

  private static RevisionGraph graph(String... written) {
    return RevisionGraph.of(nodes(written));
  }

  @Test
  void parentsBeforeChildrenAndTheRestByIds() {
    assertThat(DIAMOND.order()).containsExactly("a1", "b1", "b2", "c1", "d1", "d2");
    assertThat(graph("x", "b z", "z", "a x").order()).containsExactly("x", "a", "z", "b");
    assertThat(EMPTY.order()).isEmpty();
  }

  @Test
  void theOrderDoesNotDependOnThatOfTheInput() {
    List<RevisionNode> shuffled =
        new ArrayList<>(nodes("a1", "b1 a1", "b2 b1", "c1 a1", "d1 b2 c1", "d2 d1"));
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(RevisionGraph.of(shuffled).order()).isEqualTo(DIAMOND.order());
    }
  }

  @Test
  void headsAndBases() {
    assertThat(DIAMOND.heads()).containsExactly("d2");
    assertThat(DIAMOND.bases()).containsExactly("a1");
    assertThat(FORK.heads()).containsExactly("2a", "2b");
    assertThat(graph("2", "1").bases()).containsExactly("1", "2");
  }

  @Test
  void neighboursAndWhatLiesBehindThem() {
    assertThat(DIAMOND.parents("d1")).containsExactly("b2", "c1");
    assertThat(DIAMOND.children("a1")).containsExactly("b1", "c1");
    assertThat(DIAMOND.ancestors("d1")).containsExactly("a1", "b1", "b2", "c1");
    assertThat(DIAMOND.descendants("b1")).containsExactly("b2", "d1", "d2");
    assertThat(DIAMOND.ancestors("a1")).isEmpty();
    assertThatThrownBy(() -> DIAMOND.parents("x")).hasMessage("there is no revision x");
  }

  @Test
  void aLongHistoryIsNoTrouble() {
    List<RevisionNode> nodes =
        IntStream.range(0, 5_000)
            .mapToObj(i -> i == 0 ? RevisionNode.of("r0") : RevisionNode.of("r" + i, "r" + (i - 1)))
            .toList();
    assertThat(RevisionGraph.of(nodes).ancestors("r4999")).hasSize(4_999);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1, 1          | There are two revisions 1.
          1, 2 9        | Revision 2 follows 9, and there is no such revision. Did you mean '1'?
          0001, 2 users | Revision 2 follows users, and there is no such revision.
          1 1           | Revision 1 follows itself.
          2 1, 1 3, 3 2 | Revisions follow each other in a circle: 1 after 3 after 2 after 1.
          """)
  void whatMakesNoGraph(String written, String message) {
    assertThatThrownBy(() -> graph(written.split(", ")))
        .isInstanceOf(GraphException.class)
        .hasMessage(message);
  }

  @Test
  void everyProblemIsReportedAtOnce() {
    assertThat(RevisionGraph.problems(nodes("1", "1", "2 7x7x7x", "3 4", "4 3", "5 5")))
        .extracting(problem -> problem.getClass().getSimpleName() + " " + problem.revision())
        .containsExactly("DuplicateId 1", "MissingParent 2", "Cycle 3", "Cycle 5");
    assertThat(RevisionGraph.problems(nodes("1", "2 1"))).isEmpty();
  }

  @Test
  void anExactIdWinsOverAPrefix() {
    RevisionGraph graph = graph("ab", "abc ab", "b abc");
    assertThat(graph.resolve("ab", List.of())).isEqualTo(Position.at("ab"));
    assertThat(graph.resolve("abc", List.of())).isEqualTo(Position.at("abc"));
  }

  @Test
  void theHeadOfNothingIsBase() {
    assertThat(EMPTY.resolve("head", List.of())).isEqualTo(Position.BASE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          zzz  |    | Can't locate revision identified by 'zzz'. A target is head, heads, base, current, a revision's id or the beginning of one, +N, -N, or an id with +N or -N.
          a2   |    | Can't locate revision identified by 'a2'. Did you mean a1 or b2 or d2?
          a2+1 |    | Can't locate revision identified by 'a2'. Did you mean a1 or b2 or d2?
          ''   |    | Can't locate revision identified by ''. A target is head, heads, base, current, a revision's id or the beginning of one, +N, -N, or an id with +N or -N.
          b    |    | Several revisions begin with 'b': b1, b2. Write more of the one that is meant.
          +2   | d1 | Relative revision '+2' goes too far: after d1 there is 1 revision. For all of them, write head.
          +1   | d2 | Relative revision '+1' goes too far: after d2 there are 0 revisions. For all of them, write head.
          -3   | b1 | Relative revision '-3' goes too far: up to b1 there are 2 revisions. For all of them, write base.
          b1-3 |    | Relative revision 'b1-3' goes too far: up to b1 there are 2 revisions. For all of them, write base.
          -1   |    | Relative revision '-1' goes too far: up to base there are 0 revisions. For all of them, write base.
          -99999999999 | a1 | Relative revision '-99999999999' goes too far: up to a1 there is 1 revision. For all of them, write base.
          +1   | a1 | From a1, '+1' may lead to b1 or c1. Name the one that is meant: b1.
          -3   | d2 | From b2, c1, '-3' may take back b2 or c1. Name the one that is meant: b2-1.
          +1   | x9 | '+1' is counted from revision x9, which this history does not have. Name a revision.
          -1   | b2 c1 | From b2, c1, '-1' may take back b2 or c1. Name the one that is meant: b2-1.
          """)
  void targetsThatMeanNothing(String target, String current, String message) {
    assertThatThrownBy(() -> DIAMOND.resolve(target, positions(current)))
        .isInstanceOf(TargetException.class)
        .hasMessage(message);
  }

  @Test
  void headIsAmbiguousOnAFork() {
    assertThatThrownBy(() -> FORK.resolve("head", List.of()))
        .hasMessage(
            "Multiple heads are present: 2a, 2b. Name the one that is meant, write 'heads' for all of"
                + " them, or join them: aludel merge.");
  }

  @Test
  void nothingIsTakenBackToWhatIsNotApplied() {
    assertThatThrownBy(() -> DIAMOND.takenBack("c1", List.of("b1")))
        .hasMessage(
            "Revision c1 is not below the current revision: applied is all up to b1, so nothing can"
                + " be taken back to it. To apply it: aludel upgrade c1.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          b1:d1    | b1 b2 c1 d1
          c1:      | b1 b2 c1 d1 d2
          :b2      | a1 b1 b2
          -1:head  | d1 d2
          d2:a1    | ''
          """)
  void rangesHoldBothEnds(String range, String revisions) {
    assertThat(RevisionRange.parse(range).orElseThrow().in(DIAMOND, List.of("d2")))
        .isEqualTo(revisions.isEmpty() ? List.of() : Arrays.asList(revisions.split(" ")));
    assertThat(RevisionRange.parse("b1")).isEmpty();
  }

  private static List<String> positions(String current) {
    return current == null ? List.of() : Arrays.asList(current.split(" "));
  }
}
