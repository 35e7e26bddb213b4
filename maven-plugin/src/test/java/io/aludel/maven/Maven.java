package io.aludel.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Real processes of Maven.
 *
 * @param repository its local repository
 */
record Maven(Path repository) {

  /**
   * What came of one.
   *
   * @param exitCode 0 if the build succeeded
   * @param output all that it said
   */
  record Result(int exitCode, String output) {

    Result succeeds() {
      assertThat(exitCode).as(output).isZero();
      return this;
    }

    /** Asserts that it failed, and tells people why. */
    Result fails(String... parts) {
      assertThat(exitCode).as(output).isNotZero();
      assertThat(output).contains(parts);
      assertThat(output.lines().filter(line -> line.matches("(\\[ERROR] )?\\s+at .*\\(.*\\)")))
          .isEmpty();
      return this;
    }

    /** The modules of which Maven said it, which names the module whenever a goal begins. */
    List<String> modulesThatSaid(String text) {
      List<String> modules = new ArrayList<>();
      String module = "";
      for (String line : output.lines().toList()) {
        if (line.startsWith("[INFO] ---") && line.contains(" @ ")) {
          module = line.replaceFirst(".* @ (\\S+) ---", "$1");
        } else if (line.contains(text)) {
          modules.add(module);
        }
      }
      return modules;
    }

    Result says(String... parts) {
      assertThat(output).contains(parts);
      return this;
    }
  }

  Result run(Path folder, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("aludel.maven"), "bin", "mvn").toString());
    command.addAll(List.of("-B", "-ntp", "-Dmaven.repo.local=" + repository));
    if (System.getProperty("aludel.settings").equals("offline=true")) {
      command.add("-o");
    }
    command.addAll(List.of(arguments));
    try {
      Path output = Files.createTempFile("maven", ".txt");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("ALUDEL_"));
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx400m");
      Process process = builder.start();
      try {
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).as(() -> text(output)).isTrue();
      } finally {
        process.destroy();
      }
      String said = text(output);
      Files.delete(output);
      return new Result(process.exitValue(), said);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
