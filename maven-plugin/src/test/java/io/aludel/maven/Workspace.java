package io.aludel.maven;

import io.aludel.cli.CommandLineRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files of somebody's project.
 *
 * @param folder where they are
 */
record Workspace(Path folder) {

  /** What every project says alike: where the annotations, the processor and the plugin are. */
  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        %s
        <artifactId>%s</artifactId>
        <packaging>%s</packaging>
        %s
      </project>
      """;

  static final String COMPILER = "maven-compiler-plugin";

  static final String GROUP = "<groupId>com.example</groupId><version>1</version>";
  static final String PARENT =
      "<parent><groupId>com.example</groupId><artifactId>parent</artifactId><version>1</version>"
          + "</parent>";

  /** The build of a project that uses all that there is. */
  static String build() {
    return build(Pinned.version(COMPILER));
  }

  /** The same with a certain version of the compiler plugin. */
  static String build(String compilerPlugin) {
    return """
        <properties>
          <maven.compiler.release>17</maven.compiler.release>
          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
        </properties>
        <dependencies>
          <dependency>
            <groupId>io.aludel</groupId><artifactId>aludel-annotations</artifactId><version>%1$s</version>
          </dependency>
          <dependency>
            <groupId>io.aludel</groupId><artifactId>aludel-core</artifactId><version>%1$s</version>
          </dependency>
          <dependency>
            <groupId>jakarta.persistence</groupId><artifactId>jakarta.persistence-api</artifactId>
            <version>%2$s</version>
          </dependency>
        </dependencies>
        <build>
          <plugins>
            <plugin>
              <artifactId>maven-resources-plugin</artifactId><version>%3$s</version>
            </plugin>
            <plugin>
              <artifactId>maven-surefire-plugin</artifactId><version>%4$s</version>
            </plugin>
            <plugin>
              <artifactId>maven-jar-plugin</artifactId><version>%5$s</version>
            </plugin>
            <plugin>
              <artifactId>maven-compiler-plugin</artifactId><version>%6$s</version>
              <configuration>
                <annotationProcessorPaths>
                  <path>
                    <groupId>io.aludel</groupId><artifactId>aludel-processor</artifactId>
                    <version>%1$s</version>
                  </path>
                </annotationProcessorPaths>
              </configuration>
            </plugin>
            <plugin>
              <groupId>io.aludel</groupId><artifactId>aludel-maven-plugin</artifactId>
              <version>%1$s</version>
              <executions>
                <execution><goals><goal>inputs</goal><goal>check</goal></goals></execution>
              </executions>
            </plugin>
          </plugins>
        </build>
        """
        .formatted(
            System.getProperty("aludel.version"),
            System.getProperty("aludel.persistence"),
            Pinned.version("maven-resources-plugin"),
            Pinned.version("maven-surefire-plugin"),
            Pinned.version("maven-jar-plugin"),
            compilerPlugin);
  }

  Workspace pom(String identity, String artifact, String packaging, String rest) {
    return write("pom.xml", POM.formatted(identity, artifact, packaging, rest));
  }

  /** The part of it that lies in a folder. */
  Workspace module(String name) {
    return new Workspace(folder.resolve(name));
  }

  Workspace settings(String dialects) {
    return write(
        "src/main/migrations/aludel.properties",
        "format = 1\npackage = shop.migrations\ndialects = " + dialects + "\n");
  }

  Workspace source(String name, String text) {
    return write("src/main/java/shop/" + name + ".java", text);
  }

  Workspace write(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
      return this;
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  /** Deletes a file or a folder; of what is only linked, the link. */
  Workspace delete(String path) {
    if (!Files.exists(folder.resolve(path))) {
      return this;
    }
    try (Stream<Path> found = Files.walk(folder.resolve(path))) {
      for (Path each : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
      return this;
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  /** Runs a command of the command line in this process, and tells what it printed. */
  String aludel(String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);
    int exitCode =
        new CommandLineRun(folder, Map.of(), List::of, false, writer, writer)
            .run(List.of(arguments));
    if (exitCode != 0) {
      throw new AssertionError(said.toString());
    }
    return said.toString();
  }
}
