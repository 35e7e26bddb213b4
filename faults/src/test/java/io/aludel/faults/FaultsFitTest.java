package io.aludel.faults;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever changes a line that a fault replaces moves the fault along, in the same change. */
class FaultsFitTest {

  static List<Fault> faults() throws IOException {
    return Fault.all();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void replaceATextThatIsThereOnce(Fault fault) {
    assertThatCode(() -> fault.source(Path.of(".."))).doesNotThrowAnyException();
  }
}
