package io.aludel.processor;

import io.aludel.processor.testing.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that one database takes, and another would cut. */
class NamesTest {

  @TempDir Path folder;

  @Test
  void longerThanPostgresqlKeeps() {
    Project project = Project.javac(folder).withSettings("dialects = h2, postgresql");
    project.source(
        "@Entity @MigrationChange public class User { @Id Long id; @Column(name = \""
            + "n".repeat(64)
            + "\") String name; }");
    project.compile().failsAlsoWith("ALU009").says("longer than the 63 bytes");
  }
}
