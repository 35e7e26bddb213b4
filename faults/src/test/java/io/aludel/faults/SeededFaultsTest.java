package io.aludel.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The tests are tested: each fault that is put on purpose into the differ, the inverses, the
 * dialects and the runtime makes one of them fail, and without a fault they pass.
 *
 * <p>{@code -Daludel.fault=maria,computed} runs those alone whose names contain one of these.
 */
@EnabledIfSystemProperty(named = "aludel.faults", matches = "true")
class SeededFaultsTest {

  private static final String CHOSEN = System.getProperty("aludel.fault", "");

  private static final Path TABLE = Path.of("target", "faults.md");

  private static final List<String> ROWS = new ArrayList<>();

  @TestFactory
  Stream<DynamicTest> passWithoutFaults() throws IOException {
    return chosen().stream()
        .map(Fault::module)
        .distinct()
        .map(module -> dynamicTest(module, () -> passesWithout(module)));
  }

  private static void passesWithout(String module) throws Exception {
    List<String> tests =
        chosen().stream()
            .filter(fault -> fault.module().equals(module))
            .flatMap(fault -> fault.tests().stream())
            .distinct()
            .toList();
    FaultRun.Result result = new FaultRun("none-in-" + module).without(module, tests);
    assertThat(result.caught()).as(result.toString()).isFalse();
  }

  @TestFactory
  Stream<DynamicTest> catchEachFault() throws IOException {
    return chosen().stream().map(fault -> dynamicTest(fault.name(), () -> isCaught(fault)));
  }

  private static void isCaught(Fault fault) throws Exception {
    long start = System.nanoTime();
    FaultRun.Result result = new FaultRun(fault.name()).with(fault);
    long seconds = (System.nanoTime() - start) / 1_000_000_000;
    String row =
        "| "
            + fault.title()
            + " | "
            + (result.caught() ? "`" + result.test() + "`" : "nothing")
            + " |";
    ROWS.add(row);
    System.out.printf("%s %d s: %.150s%n", row, seconds, result.said());
    assertThat(result.caught()).as(fault.title()).isTrue();
  }

  private static List<Fault> chosen() throws IOException {
    return Fault.all().stream()
        .filter(fault -> Stream.of(CHOSEN.split(",", -1)).anyMatch(fault.name()::contains))
        .toList();
  }

  @AfterAll
  static void write() throws IOException {
    Files.write(TABLE, ROWS);
  }
}
