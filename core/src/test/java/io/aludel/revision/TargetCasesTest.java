package io.aludel.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each target means, up and down, in drawn graphs.
 *
 * <p>A case is a line: the latest applied revisions, the target, what an upgrade applies, what a
 * downgrade takes back. {@code .} stands for nothing, a name with an exclamation mark for the
 * problem that is found instead.
 */
class TargetCasesTest {

  private static final String LINE =
      """
      a - b - c - d
      """;

  private static final String ON_A_LINE =
      """
      .   | head    | a b c d          | NotBelowCurrent!
      .   | heads   | a b c d          | NotBelowCurrent!
      .   | base    | .                | .
      .   | current | .                | .
      .   | c       | a b c            | NotBelowCurrent!
      .   | +1      | a                | NotBelowCurrent!
      .   | +4      | a b c d          | NotBelowCurrent!
      .   | +5      | TooFewRevisions! | TooFewRevisions!
      .   | -1      | TooFewRevisions! | TooFewRevisions!
      b   | head    | c d              | NotBelowCurrent!
      b   | base    | .                | b a
      b   | +1      | c                | NotBelowCurrent!
      b   | +0      | .                | .
      b   | -1      | .                | b
      b   | -2      | .                | b a
      b   | -3      | TooFewRevisions! | TooFewRevisions!
      b   | a+2     | c                | NotBelowCurrent!
      b   | d-1     | c                | NotBelowCurrent!
      d   | c-1     | .                | d c
      d   | b       | .                | d c
      d   | head-1  | .                | d
      d   | head-3  | .                | d c b
      d   | base+1  | .                | d c b
      d   | current-2 | .              | d c
      d   | head    | .                | .
      d   | x       | Unknown!         | Unknown!
      d   | ''      | Unknown!         | Unknown!
      """;

  /** One revision, from which two branches go. */
  private static final String FORK =
      """
      a - b1 - b2
      a - c1 - c2
      """;

  private static final String ON_A_FORK =
      """
      .     | head  | SeveralHeads!    | SeveralHeads!
      .     | heads | a b1 b2 c1 c2    | NotBelowCurrent!
      .     | b2    | a b1 b2          | NotBelowCurrent!
      .     | b     | AmbiguousPrefix! | AmbiguousPrefix!
      a     | +1    | AmbiguousStep!   | AmbiguousStep!
      a     | b1+1  | b1 b2            | NotBelowCurrent!
      b1    | +1    | AmbiguousStep!   | AmbiguousStep!
      b1    | c2    | c1 c2            | NotBelowCurrent!
      b2    | +1    | c1               | NotBelowCurrent!
      b2    | +3    | TooFewRevisions! | TooFewRevisions!
      b2 c2 | -1    | AmbiguousStep!   | AmbiguousStep!
      b2 c2 | b1    | .                | b2
      b2 c2 | b2-1  | .                | b2
      b2 c2 | b2-2  | .                | b2 b1
      b2 c2 | b1-1  | .                | b2 b1
      b2 c2 | b2-3  | .                | c2 c1 b2 b1 a
      b2 c2 | a     | .                | c2 c1 b2 b1
      b2 c2 | base  | .                | c2 c1 b2 b1 a
      b2 c2 | heads | .                | .
      a     | b1,c1 | b1 c1            | NotBelowCurrent!
      b2 c2 | b1, c1 | .               | c2 b2
      b1    | b2-1  | .                | NotBelowCurrent!
      """;

  /** Two branches that were merged, and one revision more. */
  private static final String DIAMOND =
      """
      a - b1 - b2 - m - z
      a - c1 - m
      """;

  private static final String ON_A_DIAMOND =
      """
      .     | head | a b1 b2 c1 m z  | NotBelowCurrent!
      b2    | m    | c1 m            | NotBelowCurrent!
      b2    | +1   | c1              | NotBelowCurrent!
      b2    | +2   | c1 m            | NotBelowCurrent!
      b2    | b2+1 | c1 m            | NotBelowCurrent!
      b2 c1 | +1   | m               | NotBelowCurrent!
      c1    | +1   | b1              | NotBelowCurrent!
      z     | -1   | .               | z
      z     | -2   | .               | z m
      z     | -3   | AmbiguousStep!  | AmbiguousStep!
      z     | m-1  | .               | z m
      z     | m-2  | AmbiguousStep!  | AmbiguousStep!
      z     | c1   | .               | z m
      z     | c1-1 | .               | z m c1
      z     | b2-1 | .               | z m b2
      z     | b1   | .               | z m b2
      z     | a    | .               | z m c1 b2 b1
      """;

  /** A branch of a branch, merged in two steps. */
  private static final String FORK_OF_A_FORK =
      """
      a - b - d - m1 - m2
      b - e - m1
      a - c - m2
      """;

  private static final String ON_A_FORK_OF_A_FORK =
      """
      .     | head  | a b c d e m1 m2  | NotBelowCurrent!
      .     | m1    | a b d e m1       | NotBelowCurrent!
      d     | heads | c e m1 m2        | NotBelowCurrent!
      m1    | +1    | c                | NotBelowCurrent!
      m1    | -1    | .                | m1
      m1    | m1-1  | .                | m1
      c m1  | +1    | m2               | NotBelowCurrent!
      m2    | -1    | .                | m2
      m2    | e-1   | .                | m2 m1 e
      m2    | b     | .                | m2 m1 e d
      m2    | c-1   | .                | m2 c
      m2    | base  | .                | m2 m1 e d c b a
      """;

  /** Two histories that began apart, one of which has been joined by a third. */
  private static final String SEVERAL_BASES =
      """
      p1 - p2
      q1 - q2 - s
      r1 - s
      """;

  private static final String ON_SEVERAL_BASES =
      """
      .     | heads  | p1 p2 q1 q2 r1 s | NotBelowCurrent!
      .     | head   | SeveralHeads!    | SeveralHeads!
      .     | +1     | AmbiguousStep!   | AmbiguousStep!
      .     | base+1 | AmbiguousStep!   | AmbiguousStep!
      .     | s      | q1 q2 r1 s       | NotBelowCurrent!
      p2    | r1     | r1               | NotBelowCurrent!
      p2 s  | base   | .                | s r1 q2 q1 p2 p1
      p2 s  | p1     | .                | p2
      p2 s  | p1-1   | .                | p2 p1
      p2 s  | q1     | .                | s q2
      p2 s  | s-1    | .                | s
      """;

  /** Ids of which one is the beginning of others. */
  private static final String PREFIXES =
      """
      0010 - 0010a
      0010 - 0011 - 0012
      """;

  private static final String ON_PREFIXES =
      """
      .     | 0010   | 0010             | NotBelowCurrent!
      .     | 0010a  | 0010 0010a       | NotBelowCurrent!
      .     | 0012   | 0010 0011 0012   | NotBelowCurrent!
      .     | 001    | AmbiguousPrefix! | AmbiguousPrefix!
      0012  | 0011   | .                | 0012
      0012  | 12     | Unknown!         | Unknown!
      0010  | 0010+1 | AmbiguousStep!   | AmbiguousStep!
      0010a | -1     | .                | 0010a
      x9    | +1     | UnknownPosition! | UnknownPosition!
      x9    | 0011   | 0010 0011        | UnknownPosition!
      """;

  private record Case(String drawing, List<String> current, String target, String up, String down) {
    @Override
    public String toString() {
      return "from " + current + " to '" + target + "' in " + drawing.strip().replace("\n", "; ");
    }
  }

  static Stream<Case> cases() {
    return Stream.of(
            read(LINE, ON_A_LINE),
            read(FORK, ON_A_FORK),
            read(DIAMOND, ON_A_DIAMOND),
            read(FORK_OF_A_FORK, ON_A_FORK_OF_A_FORK),
            read(SEVERAL_BASES, ON_SEVERAL_BASES),
            read(PREFIXES, ON_PREFIXES))
        .flatMap(List::stream);
  }

  private static List<Case> read(String drawing, String cases) {
    return cases
        .lines()
        .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
        .map(
            cell ->
                new Case(
                    drawing,
                    cell.get(0).equals(".") ? List.of() : List.of(cell.get(0).split(" ")),
                    cell.get(1).replace("'", ""),
                    cell.get(2),
                    cell.get(3)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aTargetMeans(Case drawn) {
    RevisionGraph graph = DrawnGraph.read(drawn.drawing());
    assertThat(
            told(
                () -> {
                  Position meant = graph.resolve(drawn.target(), drawn.current());
                  List<String> applied =
                      drawn.current().stream()
                          .filter(graph::contains)
                          .flatMap(id -> graph.upTo(Position.at(id)).stream())
                          .toList();
                  List<String> missing = new ArrayList<>(graph.upTo(meant));
                  missing.removeAll(applied);
                  return missing;
                }))
        .as("up")
        .isEqualTo(drawn.up());
    assertThat(told(() -> graph.takenBack(drawn.target(), drawn.current())))
        .as("down")
        .isEqualTo(drawn.down());
  }

  private static String told(Supplier<List<String>> question) {
    try {
      List<String> ids = question.get();
      return ids.isEmpty() ? "." : String.join(" ", ids);
    } catch (TargetException problem) {
      return problem.problem().getClass().getSimpleName() + "!";
    }
  }

  @Test
  void thereAreEnough() {
    assertThat(cases()).hasSizeGreaterThan(60);
  }
}
