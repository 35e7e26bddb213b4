package io.aludel.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class GoalResultTest {

  /** What is reported, read from the standard output. */
  private static String printed(GoalResult result) throws Exception {
    PrintStream console = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.US_ASCII));
    try {
      result.report(new SystemStreamLog());
    } finally {
      System.setOut(console);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aDocumentIsPrintedAsItIs() throws Exception {
    String document = "{\"say\": \"größer: aludel record\"}\n";

    assertThat(printed(new GoalResult(0, true, document, ""))).isEqualTo(document);
  }

  @Test
  void aDocumentOfAFindingIsPrintedToo() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream console = System.out;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      assertThatThrownBy(() -> new GoalResult(1, true, "{}\n", "").report(new SystemStreamLog()))
          .isInstanceOf(MojoFailureException.class)
          .hasMessage("What was found stands above.");
    } finally {
      System.setOut(console);
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("{}\n");
  }

  @Test
  void whatWasFoundIsToldOnce() {
    assertThatThrownBy(
            () -> new GoalResult(1, false, "They differ.\n", "").report(new SystemStreamLog()))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("They differ.");
  }

  @Test
  void databasesThatFailAndBadInputStopTheBuild() {
    for (int exitCode : new int[] {2, 3}) {
      assertThatThrownBy(
              () ->
                  new GoalResult(exitCode, false, "", "ALU3: no.\n").report(new SystemStreamLog()))
          .isInstanceOf(MojoExecutionException.class)
          .hasMessage("ALU3: no.");
    }
  }
}
