package io.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.processor.testing.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources, class files and history give the same bytes. */
class DeterminismTest {

  @TempDir Path folder;
  private Project project;
  private Path country;

  @BeforeEach
  void recordAndChange() {
    project = Project.javac(folder).withSettings("dialects = h2, postgresql");
    country = entity("Country", "String code;");
    entity("Customer", "String name; @ManyToOne Country country; @Version int version;");
    entity("Product", "@Column(unique = true) String code; java.math.BigDecimal price;");
    entity("Purchase", "@ManyToOne Customer customer; @ManyToOne Product product;");
    project.record("first tables");
    entity("Customer", "String name; @ManyToOne Country country; String é; @Version int version;");
    entity("Tag", "@ManyToOne Product product; @ManyToOne Country country;");
    project.clean();
    project.compile().passes();
  }

  private Path entity(String name, String members) {
    return project.source(
        """
        @Entity @Table(indexes = @Index(columnList = "id desc")) @MigrationChange
        public class %s {
          @Id @GeneratedValue Long id;
          %s
        }
        """
            .formatted(name, members));
  }

  @Test
  void whateverTheOrderOfTheFiles() {
    SortedMap<String, String> first = project.output();
    for (int seed = 0; seed < 3; seed++) {
      List<Path> shuffled = new ArrayList<>(project.sources());
      Collections.shuffle(shuffled, new Random(seed));
      project.clean();
      project.compile(shuffled).passes();
      assertThat(project.output()).isEqualTo(first);
    }
  }

  @Test
  void whetherCleanOrNot() {
    SortedMap<String, String> first = project.output();
    project.compile().passes();
    assertThat(project.output()).isEqualTo(first);
    project.compile(List.of(country)).passes();
    assertThat(project.output()).isEqualTo(first);
  }

  @Test
  void whereverTheModuleLies(@TempDir Path elsewhere) {
    Project moved = Project.javac(elsewhere);
    for (Path file : project.sources()) {
      moved.write(folder.relativize(file).toString(), project.read(relative(file)));
    }
    for (String file : List.of("aludel.properties", "aludel.sum", "0001_first_tables.json")) {
      moved.write("src/main/migrations/" + file, project.read("src/main/migrations/" + file));
    }
    moved.compile().passes();
    assertThat(moved.output()).isEqualTo(project.output());
  }

  private String relative(Path file) {
    return folder.relativize(file).toString();
  }
}
