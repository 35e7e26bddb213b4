package io.aludel.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

final class LayoutTest {

  @Test
  void aLineBreaksBeforeItHasMoreThanAHundredColumns() {
    String name = "n".repeat(45);
    String fits = "call(" + name + "," + Layout.SPACE + name.substring(4);
    assertThat(laidOut(fits + "1)"))
        .isEqualTo("    call(" + name + ", " + name.substring(4) + "1);\n");
    assertThat(laidOut(fits + "12)"))
        .isEqualTo("    call(" + name + ",\n        " + name.substring(4) + "12);\n");
  }

  @Test
  void whatFollowsALineEndStandsDeeper() {
    String name = "n".repeat(60);
    assertThat(laidOut("op\n.first(" + name + "," + Layout.SPACE + name + ")\n.second()"))
        .isEqualTo(
            "    op\n        .first("
                + name
                + ",\n            "
                + name
                + ")\n        .second();\n");
  }

  /** The printer of code, which lays out what stands around, is the oracle. */
  @Property(tries = 500)
  void statementsStandAsThePrinterOfCodeWouldSetThem(@ForAll("pieces") List<String> pieces) {
    CodeBlock.Builder code = CodeBlock.builder();
    pieces.forEach(code::add);
    CodeBlock statement =
        CodeBlock.builder().add("{\n$>$>").addStatement(code.build()).add("$<$<").build();
    String ours =
        String.join("", pieces)
            .replace("$W", String.valueOf(Layout.SPACE))
            .replace("$Z", String.valueOf(Layout.SEAM));
    assertThat(laidOut(ours)).isEqualTo(statement.toString().substring("{\n".length()));
  }

  @Provide
  static Arbitrary<List<String>> pieces() {
    Arbitrary<String> words =
        Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(40);
    Arbitrary<String> separators =
        Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.just("$W")),
            Tuple.of(2, Arbitraries.just("$Z")),
            Tuple.of(1, Arbitraries.just("\n.")));
    return words
        .flatMap(word -> separators.map(separator -> List.of(word, separator)))
        .list()
        .ofMaxSize(30)
        .map(pairs -> pairs.stream().flatMap(List::stream).toList())
        .flatMap(
            pairs ->
                words.map(
                    last -> {
                      List<String> all = new ArrayList<>(pairs);
                      all.add(last);
                      return all;
                    }));
  }

  private static String laidOut(String statement) {
    Layout layout = new Layout(4);
    layout.add(statement);
    return layout.toString();
  }
}
