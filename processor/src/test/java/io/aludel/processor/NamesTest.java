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
    String tooLong = "n".repeat(64);
    Project project = Project.javac(folder).withSettings("dialects = h2, postgresql");
    project.source(
        "@Entity @MigrationChange public class User { @Id Long id;\n  @Column(name = \""
            + tooLong
            + "\") String name; }");
    project
        .compile()
        .failsAlsoWith("User.java:2 ALU009")
        .says(
            "com.example.User.name: the draft cannot be carried out on postgresql: the name "
                + tooLong)
        .says("longer than the 63 bytes");
  }

  @Test
  void longerThanPostgresqlKeepsInATableThatIsThere() {
    Project project = Project.javac(folder).withSettings("dialects = h2, postgresql");
    project.source("@Entity @MigrationChange public class User { @Id Long id; }");
    project.record("users");
    project.source(
        "@Entity\n@Table(indexes = @Index(name = \""
            + "n".repeat(64)
            + "\", columnList = \"id, name\"))\n@MigrationChange public class User {"
            + " @Id Long id; String name; }");
    project
        .compile()
        .failsAlsoWith("User.java:3 ALU009")
        .says("com.example.User: the draft cannot");
  }
}
