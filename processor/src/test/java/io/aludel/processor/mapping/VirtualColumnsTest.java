package io.aludel.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.processor.mapping.Derivation.Report;
import io.aludel.schema.Column;
import io.aludel.schema.Computation;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Generated columns are virtual where every PostgreSQL to be served has such columns. */
class VirtualColumnsTest {

  @TempDir private Path temporary;

  @Test
  void areStoredUnlessTheSettingsSayMore() throws IOException {
    String model = "@Id Long id; %s Long sum;";
    assertThat(sum(derive(model, true)).generatedAs()).contains(Computation.virtual("a + 1"));
    assertThat(sum(derive(model, false)).generatedAs()).contains(Computation.stored("a + 1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @Id %s Long sum;                                    | the primary key
          @Id Long id; @Column(unique = true) %s Long sum;    | a unique key
          @Id Long id; @NaturalId %s Long sum;                | a unique key
          @Id Long id; @Column(name = "indexed") %s Long sum; | an index
          @Id Long id; %s Long sum; @ManyToOne @JoinColumn(name = "sum", insertable = false, updatable = false) Sums other; | a foreign key
          """)
  void haveNoKeysAndIndexes(String attributes, String key) throws IOException {
    Derivation refused = derive(attributes, true);
    assertThat(refused.reports()).extracting(Report::brief).containsExactly("ALU100 sum");
    assertThat(refused.reports().get(0).text())
        .contains(" is virtual", "refuses " + key + " on it", "postgresql.version = 17");
    assertThat(derive(attributes, false).reports()).isEmpty();
  }

  private Derivation derive(String attributes, boolean virtual) throws IOException {
    boolean indexed = attributes.contains("indexed");
    Path source =
        Files.writeString(
            temporary.resolve("Sums.java"),
            """
            package e;
            import jakarta.persistence.Column;
            import jakarta.persistence.Entity;
            import jakarta.persistence.Id;
            import jakarta.persistence.Index;
            import jakarta.persistence.JoinColumn;
            import jakarta.persistence.ManyToOne;
            import jakarta.persistence.Table;
            import org.hibernate.annotations.GeneratedColumn;
            import org.hibernate.annotations.NaturalId;
            @Entity
            %s
            public class Sums {
              int a;
              %s
            }
            """
                .formatted(
                    indexed ? "@Table(indexes = @Index(columnList = \"a, indexed\"))" : "",
                    attributes.formatted("@GeneratedColumn(\"a + 1\")")));
    return Derivation.of(
        ToolProvider.getSystemJavaCompiler(),
        List.of(source),
        new MappingSettings(Naming.JPA, true, true, virtual),
        temporary.resolve("classes"));
  }

  private static Column sum(Derivation derivation) {
    assertThat(derivation.reports()).isEmpty();
    return derivation
        .target()
        .schema()
        .table(ObjectName.of("Sums"))
        .flatMap(table -> table.column(Name.of("sum")))
        .orElseThrow();
  }
}
