package io.aludel.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is emitted is the same, to the byte, whoever compiles, from whatever, in any order. */
@Execution(ExecutionMode.CONCURRENT)
class SameOutputTest {

  private static final NamingStrategies NAMING = NamingStrategies.JPA;

  /** Beside Eclipse's compiler, Lombok works as an agent of the whole process only. */
  @TestFactory
  Stream<DynamicTest> compilersSayTheSame() {
    return Corpus.models()
        .filter(model -> !model.usesLombok() && model.namings().contains(NAMING))
        .map(model -> dynamicTest(model.toString(), () -> compareCompilers(model)));
  }

  @TestFactory
  Stream<DynamicTest> lombokMayComeLast() {
    return Corpus.models()
        .filter(model -> model.usesLombok() && model.namings().contains(NAMING))
        .map(model -> dynamicTest(model.toString(), () -> compareOrders(model)));
  }

  private static void compareOrders(Model model) throws IOException {
    try (Compiled first = Compiled.of(model, NAMING);
        Compiled last = Compiled.withLombokLast(model, NAMING)) {
      assertThat(first.errors()).isEmpty();
      assertThat(first.emitted()).isNotEmpty();
      requireSame(last, first);
    }
  }

  private static void compareCompilers(Model model) throws IOException {
    try (Compiled javac = Compiled.of(model, NAMING)) {
      assumeThat(javac.errors()).isEmpty();
      assertThat(javac.emitted()).isNotEmpty();
      compareOthers(model, javac);
    }
  }

  private static void compareOthers(Model model, Compiled javac) throws IOException {
    try (Compiled ecj = Compiled.by(new EclipseCompiler(), model, NAMING);
        Compiled ofJavac = javac.fromClassFiles(model, NAMING);
        Compiled ofEcj = ecj.fromClassFiles(model, NAMING)) {
      requireSame(ecj, javac);
      requireSame(ofJavac, javac);
      requireSame(ofEcj, javac);
    }
  }

  private static void requireSame(Compiled compiled, Compiled expected) throws IOException {
    assertThat(compiled.errors()).isEmpty();
    SortedMap<String, String> emitted = compiled.emitted();
    assertThat(emitted.keySet()).isEqualTo(expected.emitted().keySet());
    expected
        .emitted()
        .forEach((file, text) -> assertThat(emitted.get(file)).as(file).isEqualTo(text));
  }
}
