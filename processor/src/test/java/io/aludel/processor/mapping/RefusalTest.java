package io.aludel.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.aludel.processor.mapping.Derivation.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is wrong, or not supported yet, is an error with its code at its element; a file may say
 * what its text says, too.
 */
class RefusalTest {

  private static final Path FOLDER = Path.of("src/test/resources/mapping/bad");
  private static final String EXPECTED = "// expected: ";
  private static final String SAYS = "// says: ";

  @TestFactory
  Stream<DynamicTest> refuses(@TempDir Path temporary) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream()
          .map(
              file ->
                  dynamicTest(
                      file.getFileName().toString(),
                      () -> requireExpected(file, temporary.resolve(file.getFileName()))));
    }
  }

  private static void requireExpected(Path file, Path classes) throws IOException {
    Derivation derivation =
        Derivation.of(
            ToolProvider.getSystemJavaCompiler(), List.of(file), MappingSettings.DEFAULT, classes);
    String first = Files.readAllLines(file).get(0);
    assertThat(derivation.reports())
        .extracting(Report::brief)
        .containsExactly(first.substring(EXPECTED.length()).split(", "));
    assertThat(derivation.target().isConclusive()).isFalse();
    assertThat(Files.readAllLines(file))
        .filteredOn(line -> line.startsWith(SAYS))
        .allSatisfy(
            line ->
                assertThat(derivation.reports().get(0).text())
                    .contains(line.substring(SAYS.length())));
    assertThat(derivation.reports())
        .allSatisfy(report -> assertThat(report.text()).contains("bad.").matches("(?s).*[.?]"));
  }
}
