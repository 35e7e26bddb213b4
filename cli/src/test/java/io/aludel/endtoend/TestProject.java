package io.aludel.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.cli.Cli;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A project of somebody's in a folder of its own: entities, their history, a build's output, and a
 * database that it is deployed to.
 */
final class TestProject implements AutoCloseable {

  /** The package of the entities. */
  static final String PACKAGE = "shop";

  private final Path root;
  private final TestDatabase database;
  private final Map<String, String> environment = new HashMap<>();

  private TestProject(Path root, TestDatabase database) {
    this.root = root;
    this.database = database;
    environment.put("ALUDEL_URL", database.url());
    environment.put("ALUDEL_USER", database.user());
  }

  /** An empty project with settings, on a fresh database. */
  static TestProject on(TestDatabase.Kind kind) {
    return on(TestDatabase.fresh(kind));
  }

  static TestProject on(TestDatabase database) {
    TestProject project = new TestProject(temporaryFolder(), database);
    project.write("pom.xml", "<project/>\n");
    project.write(
        "src/main/migrations/aludel.properties",
        """
        format = 1
        package = shop.migrations
        dialects = %s
        """
            .formatted(
                switch (database.kind()) {
                  case MARIADB -> "mariadb";
                  case SQLITE -> "sqlite";
                  case H2, POSTGRESQL -> "h2, postgresql";
                }));
    return project;
  }

  /** The same files beside a database of its own, which nothing was applied to. */
  TestProject copy() {
    TestProject copy = new TestProject(temporaryFolder(), TestDatabase.fresh(database.kind()));
    for (Path file : files("")) {
      try {
        Path target = copy.root.resolve(root.relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return copy;
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("aludel").toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path root() {
    return root;
  }

  TestDatabase database() {
    return database;
  }

  /** Sets a variable of the environment in which commands run. */
  TestProject environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Removes a variable of the environment. */
  TestProject withoutEnvironment(String name) {
    environment.remove(name);
    return this;
  }

  /** Writes a file. */
  TestProject write(String path, String text) {
    return write(path, text, StandardCharsets.UTF_8);
  }

  /** Writes a file as an editor does that saves in this encoding. */
  TestProject write(String path, String text, Charset encoding) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, encoding);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String path) {
    try {
      return Files.readString(root.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String path) {
    return Files.exists(root.resolve(path));
  }

  /** Removes a file, or a folder with all that is in it. */
  TestProject delete(String path) {
    try (Stream<Path> found = Files.walk(root.resolve(path))) {
      for (Path each : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a source file of the entities' package. */
  TestProject source(String name, String text) {
    return write("src/main/java/" + PACKAGE + "/" + name + ".java", text);
  }

  TestProject deleteSource(String name) {
    return delete("src/main/java/" + PACKAGE + "/" + name + ".java");
  }

  /** Removes what the last build left, and compiles everything. */
  Compilation compile(String... options) {
    for (String output : List.of("target")) {
      if (has(output)) {
        delete(output);
      }
    }
    return recompile(options);
  }

  /** Compiles everything beside what the last build left. */
  Compilation recompile(String... options) {
    return Compilation.of(root, files("src/main/java"), List.of(options));
  }

  /** The draft that the last build left. */
  boolean hasDraft() {
    return has("target/classes/META-INF/aludel/default/draft.json");
  }

  /** Runs a command of the command line in the project's folder. */
  CommandResult aludel(String... arguments) {
    Cli cli = Cli.in(root);
    environment.forEach(cli::with);
    return new CommandResult(List.of(arguments), cli.run(arguments));
  }

  /** Compiles, records the draft, and compiles what was recorded. */
  CommandResult record(String... arguments) {
    compile().passes();
    CommandResult recorded = aludel(with(List.of("record"), arguments)).isDone();
    compile().passes();
    assertThat(hasDraft()).as("a draft is left after recording").isFalse();
    return recorded;
  }

  /** Upgrades, agreeing to the plan and to the losses that are named. */
  CommandResult upgrade(String target, String... losses) {
    return aludel(with(List.of("upgrade", target, "--yes"), allow(losses))).isDone();
  }

  /** Downgrades, agreeing to the plan and to the losses that are named. */
  CommandResult downgrade(String target, String... losses) {
    return aludel(with(List.of("downgrade", target, "--yes"), allow(losses))).isDone();
  }

  private static String[] allow(String... losses) {
    return Stream.of(losses)
        .flatMap(loss -> Stream.of("--allow-loss", loss))
        .toArray(String[]::new);
  }

  private static String[] with(List<String> first, String... more) {
    List<String> all = new ArrayList<>(first);
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  /** The files of the history, and what stands in them. */
  SortedMap<String, String> history() {
    SortedMap<String, String> history = new TreeMap<>();
    for (Path file : files("src/main/migrations")) {
      history.put(root.relativize(file).toString(), read(root.relativize(file).toString()));
    }
    return history;
  }

  /** The path of the recorded file of a revision. */
  String revisionFile(String id) {
    return history().keySet().stream()
        .filter(path -> path.contains("/" + id + "_"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no file of revision " + id));
  }

  private List<Path> files(String folder) {
    if (!has(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(root.resolve(folder))) {
      return found.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    database.close();
    delete("");
  }
}
