package io.aludel.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Does what the README's tutorial says, word by word. */
class ReadmeTest {

  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern CLASS = Pattern.compile("public class (\\w+)");

  /** A block of code, and the language it says it is in. */
  private record Block(String language, String text) {}

  private static List<Block> tutorial() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    String tutorial = readme.substring(readme.indexOf("## Ten minutes"));
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(tutorial);
    while (matcher.find()) {
      blocks.add(new Block(matcher.group(1), matcher.group(2)));
    }
    return blocks;
  }

  private static List<String> commands(Block block) {
    return block
        .text()
        .lines()
        .map(line -> line.replaceFirst("\\s+#.*", ""))
        .filter(line -> !line.contains("install"))
        .flatMap(line -> List.of(line.split(" && ")).stream())
        .filter(line -> line.startsWith("aludel ") || line.startsWith("mvn "))
        .toList();
  }

  @Test
  void everyStepWorks() throws Exception {
    int commands = 0;
    try (TestProject project = TestProject.on(TestDatabase.Kind.H2)) {
      project.delete("src/main/migrations/aludel.properties");
      for (Block block : tutorial()) {
        if (block.language().equals("java") && block.text().contains("@Entity")) {
          project.write("src/main/java/com/example/shop/User.java", block.text());
        } else if (block.language().equals("sh")) {
          for (String command : commands(block)) {
            run(project, command);
            commands++;
          }
        }
      }
      // Four revisions, their checksums and settings, and what init writes beside them.
      assertThat(project.history()).hasSize(8);
      run(project, "aludel check --url jdbc:h2:./shop");
    }
    assertThat(commands).isGreaterThan(12);
  }

  private static void run(TestProject project, String command) {
    if (command.startsWith("mvn")) {
      if (command.contains("clean")) {
        project.compile().passes();
      } else {
        project.recompile().passes();
      }
      return;
    }
    String here = project.root().resolve("shop").toString();
    List<String> words = new ArrayList<>();
    Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command.substring(7));
    while (word.find()) {
      words.add(word.group(1) != null ? word.group(1) : word.group(2).replace("./shop", here));
    }
    if (words.get(0).equals("upgrade") || words.get(0).equals("downgrade")) {
      words.add("--yes");
    }
    project.aludel(words.toArray(String[]::new)).isDone();
  }

  @Test
  void withoutTheIntentsTheBuildFailsAsItSays() throws Exception {
    List<String> entities =
        tutorial().stream().map(Block::text).filter(text -> text.contains("@Entity")).toList();
    try (TestProject project = TestProject.on(TestDatabase.Kind.H2)) {
      project.write("src/main/java/com/example/shop/User.java", entities.get(0));
      project.record();
      project.write(
          "src/main/java/com/example/shop/User.java",
          entities.get(1).replaceAll("(?m)^  @MigrationChange.*\\n", ""));
      Compilation failed = project.compile();
      assertThat(failed.errors().stream().map(Compilation.Message::text).toList())
          .anySatisfy(text -> assertThat(text).startsWith("ALU003").contains("users.name"))
          .anySatisfy(text -> assertThat(text).startsWith("ALU005").contains("users.role"));
    }
  }

  /** The block that applies migrations from an application stands on what it says it does. */
  @Test
  void whatIsNoEntityCompilesToo() throws Exception {
    Path folder = Files.createTempDirectory("readme");
    List<Path> sources = new ArrayList<>();
    for (Block block : tutorial()) {
      if (block.language().equals("java") && !block.text().contains("@Entity")) {
        Matcher name = CLASS.matcher(block.text());
        assertThat(name.find()).isTrue();
        sources.add(Files.writeString(folder.resolve(name.group(1) + ".java"), block.text()));
      }
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      assertThat(
              javac
                  .getTask(
                      null,
                      files,
                      null,
                      List.of("-proc:none", "-d", folder.toString()),
                      null,
                      files.getJavaFileObjectsFromPaths(sources))
                  .call())
          .isTrue();
    }
    assertThat(sources).hasSize(1);
  }

  /** The pom names the version that this build has. */
  @Test
  void theVersionIsOurs() throws IOException {
    String parent = Files.readString(Path.of("../pom.xml"));
    Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(parent);
    assertThat(version.find()).isTrue();
    assertThat(Files.readString(Path.of("../README.md")))
        .contains("<aludel.version>" + version.group(1) + "</aludel.version>")
        .contains("aludel-cli-" + version.group(1) + "-all.jar");
  }

  /** With no other jars than the two paths name, by what they are called in this build. */
  @Test
  void plainJavacNeedsNoMoreThanIsNamed() throws Exception {
    String command =
        tutorial().stream()
            .map(Block::text)
            .filter(text -> text.contains("-processorpath"))
            .findFirst()
            .orElseThrow();
    String entity =
        tutorial().stream()
            .map(Block::text)
            .filter(text -> text.contains("@Entity"))
            .findFirst()
            .orElseThrow();
    try (TestProject project = TestProject.on(TestDatabase.Kind.H2)) {
      project.write("src/main/java/com/example/shop/User.java", entity).write("classes/keep", "");
      Path root = project.root();
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      int exitCode =
          ToolProvider.getSystemJavaCompiler()
              .run(
                  null,
                  said,
                  said,
                  "-processorpath",
                  jars(command, "-processorpath", root),
                  "-cp",
                  jars(command, "-cp", root),
                  "-Aaludel.history=" + root.resolve("src/main/migrations"),
                  "-d",
                  root.resolve("classes").toString(),
                  root.resolve("src/main/java/com/example/shop/User.java").toString());
      assertThat(exitCode).as(said.toString(UTF_8)).isZero();
      assertThat(said.toString(UTF_8)).contains("ALU001").doesNotContain("warning:");
      assertThat(project.has("classes/META-INF/aludel/default/draft.json")).isTrue();
    }
  }

  /** What an option of the command names: this build's class path has it as a jar or a folder. */
  private static String jars(String command, String option, Path root) {
    Matcher path = Pattern.compile(option + " (\\S+)").matcher(command);
    assertThat(path.find()).isTrue();
    List<String> here =
        List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1));
    return Stream.of(path.group(1).split(":", -1))
        .map(
            named -> {
              if (named.equals("classes")) {
                return root.resolve(named).toString();
              }
              String artifact = named.replace(".jar", "");
              return here.stream()
                  .map(entry -> entry.replace(File.separatorChar, '/'))
                  .filter(
                      entry ->
                          entry.contains("/" + artifact + "-")
                              || entry.contains(
                                  "/" + artifact.replace("aludel-", "") + "/target/classes"))
                  .findFirst()
                  .orElseThrow(() -> new AssertionError("not on the class path: " + named));
            })
        .collect(Collectors.joining(File.pathSeparator));
  }
}
