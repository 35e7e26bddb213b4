package io.aludel.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextBlocksTest {

  private final TextBlocks blocks = new TextBlocks();

  @Test
  void putsEachTextWhereItsMarkStands() {
    CodeBlock code =
        CodeBlock.builder()
            .add("{\n")
            .indent()
            .add("first($L)\n", blocks.literal(List.of("a", "b")))
            .add("    .second($L);\n", blocks.literal(List.of("c")))
            .unindent()
            .add("}\n")
            .build();

    assertThat(blocks.restore(code.toString()))
        .isEqualTo(
            "{\n"
                + "  first(\"\"\"\n      a\n      b\n      \"\"\")\n"
                + "      .second(\"\"\"\n      c\n      \"\"\");\n"
                + "}\n");
  }

  @Test
  void theyMayStandInAnyOrder() {
    CodeBlock one = blocks.literal(List.of("one"));
    CodeBlock other = blocks.literal(List.of("other"));

    assertThat(blocks.restore(CodeBlock.of("call($L, $L)", other, one).toString()))
        .isEqualTo("call(\"\"\"\n    other\n    \"\"\", \"\"\"\n    one\n    \"\"\")");
  }

  @Test
  void noCommentHasAMark() {
    assertThat(JavadocText.sentence("it said \u00010\u0001")).isEqualTo("It said 0.");
  }
}
