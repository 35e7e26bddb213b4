package io.aludel.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.aludel.diagnostic.Code;
import io.aludel.processor.mapping.Derivation.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The schema is the same whoever compiles, from sources or class files, in whatever order. */
class CompilersTest {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final JavaCompiler ECJ = new EclipseCompiler();

  @TempDir private Path temporary;

  @TestFactory
  Stream<DynamicTest> allSayTheSame() {
    return MappingCase.all("good")
        .map(mapping -> dynamicTest(mapping.toString(), () -> requireSame(mapping)));
  }

  private void requireSame(MappingCase mapping) {
    Path classes = temporary.resolve(mapping + "-javac");
    Path ecjClasses = temporary.resolve(mapping + "-ecj");
    List<Path> reversed = new ArrayList<>(mapping.sources());
    Collections.reverse(reversed);
    Derivation expected = Derivation.of(JAVAC, mapping.sources(), mapping.settings(), classes);
    Derivation ecj = Derivation.of(ECJ, reversed, mapping.settings(), ecjClasses);
    assertThat(describe(ecj)).isEqualTo(describe(expected));
    List<String> names = topLevel(expected.classNames());
    assertThat(describe(Derivation.ofClassFiles(JAVAC, names, mapping.settings(), ecjClasses)))
        .isEqualTo(describe(expected));
    assertThat(describe(Derivation.ofClassFiles(ECJ, names, mapping.settings(), classes)))
        .isEqualTo(describe(expected));
  }

  private static String describe(Derivation derivation) {
    return derivation.reports() + derivation.target().schema().toString().replace("], ", "],\n");
  }

  private static List<String> topLevel(List<String> classNames) {
    return classNames.stream().filter(name -> name.indexOf('$') < 0).toList();
  }

  @Test
  void concludesNothingFromWhatCannotBeSeen() throws IOException {
    for (JavaCompiler compiler : List.of(JAVAC, ECJ)) {
      for (String source :
          List.of(
              "@Entity public class E extends Missing { @Id Long id; }",
              "@Entity public class E extends Missing { String name; }",
              "@Entity public class E { @Id Long id; Missing other; }",
              "@Entity public class E { @Id Long id; java.util.List<Missing> other; }",
              "@Entity public class E { @Id Long id; @ManyToOne Missing other; }",
              "@Entity public class E { @Id Long id; @OneToMany(mappedBy = \"x\") java.util.Set<Missing> other; }",
              "@Entity public class E { @Id Long id; @Column(name = Missing.NAME) String o; }",
              "@Entity public class E { @Id Long id; @ManyToOne(targetEntity = Missing.class) Object o; }")) {
        Derivation derivation =
            derive(compiler, "E.java", "package e; import jakarta.persistence.*; " + source);
        assertThat(derivation.target().complete()).as(source).isFalse();
        assertThat(derivation.reports()).as(source).isEmpty();
      }
    }
  }

  /** javac does not show annotations that it cannot resolve. */
  @Test
  void concludesNothingFromUnknownAnnotationsWhereTheyAreSeen() throws IOException {
    for (String source :
        List.of(
            "@Entity @Missing public class E { @Id Long id; }",
            "@Entity public class E { @Id Long id; @Missing String text; }")) {
      Derivation derivation =
          derive(ECJ, "E.java", "package e; import jakarta.persistence.*; " + source);
      assertThat(derivation.target().complete()).as(source).isFalse();
      assertThat(derivation.reports()).as(source).isEmpty();
    }
  }

  @Test
  void refusesJavaxPersistence() throws IOException {
    for (JavaCompiler compiler : List.of(JAVAC, ECJ)) {
      Derivation derivation =
          derive(
              compiler,
              "E.java",
              "package old; @javax.persistence.Entity public class E { Long id; }",
              "Entity.java",
              "package javax.persistence; public @interface Entity {}");
      assertThat(derivation.reports())
          .extracting(Report::code)
          .containsExactly(Code.JAVAX_PERSISTENCE);
    }
  }

  @Test
  void pointsAtTheVeryValue() throws IOException {
    Derivation derivation =
        derive(
            JAVAC,
            "E.java",
            "package e; import jakarta.persistence.*; @Entity @Table(catalog = \"c\")"
                + " public class E { @Id Long id; }");
    assertThat(derivation.reports()).hasSize(1);
    assertThat(derivation.reports().get(0).place().value().orElseThrow().getValue()).isEqualTo("c");
  }

  /** Compiles files, given as names and contents in turn. */
  private Derivation derive(JavaCompiler compiler, String... files) throws IOException {
    Path folder = Files.createTempDirectory(temporary, "sources");
    List<Path> sources = new ArrayList<>();
    for (int i = 0; i < files.length; i += 2) {
      sources.add(Files.writeString(folder.resolve(files[i]), files[i + 1]));
    }
    return Derivation.of(compiler, sources, MappingSettings.DEFAULT, folder.resolve("classes"));
  }
}
