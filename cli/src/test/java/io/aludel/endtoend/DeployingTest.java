package io.aludel.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import javax.tools.ToolProvider;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** The page on deployment says what really happens. */
class DeployingTest {

  private static final Pattern BLOCK = Pattern.compile("(?s)```(\\w+)\\n(.*?)```");
  private static final Pattern HASH = Pattern.compile("Plan hash: ([0-9a-f]{16})");

  private static List<String> blocks(String language) throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(Path.of("../docs/deploying.md")));
    List<String> blocks = new ArrayList<>();
    while (block.find()) {
      if (block.group(1).equals(language)) {
        blocks.add(block.group(2));
      }
    }
    return blocks;
  }

  private static TestProject recorded() {
    TestProject project = TestProject.on(TestDatabase.Kind.H2);
    for (String columns : List.of("", " String a;", " String a; String b;")) {
      project.write(
          "src/main/java/shop/User.java",
          "package shop; import io.aludel.*; import jakarta.persistence.*; @Entity @MigrationChange"
              + " public class User { @Id Long id;"
              + columns
              + " }");
      project.record();
    }
    return project;
  }

  @Test
  void everyCommandWorksAndSoDoesTheCheckAtTheStartOfAnApplication() throws Exception {
    Path sample = compiledSample();
    try (TestProject project = recorded()) {
      assertThat(failure(sample, project))
          .hasMessageStartingWith(
              "ALU340: Target database is not up to date. It lacks 0001, 0002, 0003.");
      assertThat(runEveryCommand(project)).isEqualTo(7);
      assertThat(failure(sample, project)).isNull();
    }
  }

  /** On H2, with this project's classes, and each hash as it was shown last. */
  private static int runEveryCommand(TestProject project) throws IOException {
    int commands = 0;
    String hash = "";
    for (String block : blocks("sh")) {
      for (String line : block.lines().map(each -> each.replaceFirst("\\s+#.*", "")).toList()) {
        String command =
            line.replaceFirst("^aludel ", "")
                .replace("--classes shop.jar", "")
                .replace("--url jdbc:postgresql://db/shop --user migrator", "")
                .replace("--dialect postgresql", "--dialect h2")
                .replaceFirst("(--approve )\\w+", "$1" + hash)
                .strip();
        CommandResult result = project.aludel(command.split("\\s+"));
        Matcher shown = HASH.matcher(result.text());
        if (shown.find() && !command.contains("--approve")) {
          hash = shown.group(1);
          result.fails(2, "ALU308", "--approve " + hash);
        } else {
          result.isDone();
        }
        commands++;
      }
    }
    return commands;
  }

  private static Path compiledSample() throws IOException {
    List<String> samples = blocks("java");
    assertThat(samples).hasSize(1);
    Path folder = Files.createTempDirectory("deploying");
    Path source = Files.writeString(folder.resolve("DatabaseCheck.java"), samples.get(0));
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-d", folder.toString(), source.toString());
    assertThat(compiled).isZero();
    return folder;
  }

  private static Throwable failure(Path folder, TestProject project) throws Exception {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(project.database().url());
    source.setUser("sa");
    source.setPassword("");
    URL[] paths = {
      folder.toUri().toURL(), project.root().resolve("target/classes").toUri().toURL()
    };
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader loader = new URLClassLoader(paths, before)) {
      Thread.currentThread().setContextClassLoader(loader);
      loader
          .loadClass("com.example.shop.DatabaseCheck")
          .getMethod("requireUpToDate", DataSource.class)
          .invoke(null, source);
      return null;
    } catch (InvocationTargetException refused) {
      return refused.getCause();
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }
}
