package io.aludel.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of diagnostics explains every code, in the enum's words, and no other. */
class DiagnosticsPageTest {

  @Test
  void everyCodeIsExplained() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("../docs/diagnostics.md")).stream()
            .filter(line -> line.startsWith("| ALU"))
            .toList();
    assertThat(rows.stream().map(row -> row.substring(0, row.lastIndexOf(" | "))).toList())
        .isEqualTo(
            Arrays.stream(Code.values())
                .map(code -> "| " + code.code() + " | " + code.summary())
                .toList());
    assertThat(rows)
        .allSatisfy(
            row -> assertThat(row.substring(row.lastIndexOf(" | ") + 3)).hasSizeGreaterThan(10));
  }
}
