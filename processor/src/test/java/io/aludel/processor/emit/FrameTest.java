package io.aludel.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FrameTest {

  private static final Frame FRAME =
      new Frame(
          JavaFile.builder(
                  "com.example",
                  TypeSpec.classBuilder(Frame.gap(0))
                      .addJavadoc("Is $L.\n", Frame.gap(1))
                      .addMethod(
                          MethodSpec.methodBuilder("run")
                              .addCode(Frame.lines(2, Set.of(Import.of(Map.Entry.class))))
                              .build())
                      .build())
              .build());

  @Test
  void passagesStandInTheirGaps() {
    assertThat(FRAME.fill(List.of("First", "one", "    a();\n    b();\n")))
        .isEqualTo(
            """
            package com.example;

            import java.util.Map;

            /**
             * Is one.
             */
            class First {
              void run() {
                a();
                b();
              }
            }
            """);
  }

  @Test
  void aGapForLinesLeavesNoneWhereThereAreNone() {
    assertThat(FRAME.fill(List.of("Second", "another", ""))).contains("  void run() {\n  }\n");
  }

  /** What is put in is not looked at: it may look like a gap. */
  @Test
  void aPassageMaySayWhateverItLikes() {
    assertThat(FRAME.fill(List.of("Third", "gap$0$ and gap$7$", "")))
        .contains(" * Is gap$0$ and gap$7$.\n")
        .contains("class Third {");
  }

  @Test
  void noCommentBreaksALine() {
    String marked = "it" + Layout.SPACE + " said" + Layout.SEAM + " so";
    assertThat(JavadocText.sentence(marked)).isEqualTo("It said so.");
  }
}
