package io.aludel.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphDrawingTest {

  private static String draw(RevisionGraph graph, List<String> shown) {
    List<String> lines = new ArrayList<>();
    for (GraphDrawing.Row row : GraphDrawing.of(graph, shown)) {
      lines.add(row.prefix() + row.id());
      row.below().forEach(line -> lines.add(line.stripTrailing()));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String draw(String drawing) {
    RevisionGraph graph = DrawnGraph.read(drawing);
    return draw(graph, graph.order());
  }

  @Test
  void aLine() {
    assertThat(draw("a - b - c")).isEqualTo("* c\n* b\n* a\n");
  }

  @Test
  void aFork() {
    assertThat(draw("a - b1 - b2\na - c1"))
        .isEqualTo(
            """
            * c1
            | * b2
            | * b1
            |/
            * a
            """);
  }

  @Test
  void aDiamond() {
    assertThat(draw("a - b1 - b2 - m - z\na - c1 - m"))
        .isEqualTo(
            """
            * z
            * m
            |\\
            | * c1
            * | b2
            * | b1
            |/
            * a
            """);
  }

  @Test
  void severalBases() {
    assertThat(draw("p1 - p2\nq1 - q2"))
        .isEqualTo(
            """
            * q2
            * q1
            * p2
            * p1
            """);
  }

  @Test
  void threeBranchesOfOne() {
    assertThat(draw("a - b - m\na - c - m\na - d - m"))
        .isEqualTo(
            """
            * m
            |\\
            |\\ \\
            | * | d
            | | * c
            | |/
            * | b
            |/
            * a
            """);
  }

  @Test
  void linesPassEachOther() {
    assertThat(draw("1 - 5\n2 - 4\n1 - 3"))
        .isEqualTo(
            """
            * 5
            | * 4
            | | * 3
            |_|/
            | * 2
            * 1
            """);
  }

  @Test
  void whatIsNotShownEndsALine() {
    RevisionGraph graph = DrawnGraph.read("a - b - c\na - d");
    assertThat(draw(graph, List.of("b", "c", "d"))).isEqualTo("* d\n* c\n* b\n");
    assertThat(draw(graph, List.of())).isEqualTo("\n");
  }
}
