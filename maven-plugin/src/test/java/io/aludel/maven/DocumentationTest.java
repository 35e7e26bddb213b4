package io.aludel.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what docs/maven.md says, word by word. */
class DocumentationTest {

  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void theProjectOfThePageBuilds() throws IOException {
    Maven maven = new Maven(LocalRepository.get());
    Workspace project = new Workspace(folder);
    project.source(
        "User",
        """
        package shop;
        import io.aludel.*;
        import jakarta.persistence.*;
        @Entity @Table(name = "users") @MigrationChange public class User {
          @Id Long id;
        }
        """);
    List<Maven.Result> results = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(Path.of("../docs/maven.md")));
    while (block.find()) {
      if (block.group(1).equals("xml")) {
        project.write("pom.xml", block.group(2));
      } else {
        block
            .group(2)
            .lines()
            .forEach(line -> results.add(maven.run(folder, words(line)).succeeds()));
      }
    }
    assertThat(results).hasSize(4);
    results.get(1).says("ALU001", "create users");
    results.get(2).says("Entities and history say the same, at 0001.");
    results.get(3).says("Done: default is at 0001.");
  }

  /** What a shell makes of the line, behind {@code mvn}. */
  private static String[] words(String line) {
    assertThat(line).startsWith("mvn ");
    return Pattern.compile("(?:[^ \"]|\"[^\"]*\")+")
        .matcher(line.substring("mvn ".length()))
        .results()
        .map(word -> word.group().replace("\"", ""))
        .toArray(String[]::new);
  }
}
