package io.aludel.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.diagnostic.Code;
import io.aludel.processor.mapping.Derivation.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a compiler does not show, nothing is concluded from, whichever compiler it is. */
class CompilersTest {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final JavaCompiler ECJ = new EclipseCompiler();

  @TempDir private Path temporary;

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
