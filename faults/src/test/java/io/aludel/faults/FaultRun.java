package io.aludel.faults;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Runs tests of a module in a process of their own, which may find classes in a folder before it
 * finds them where they are built.
 */
final class FaultRun {

  private static final long MINUTES = 5;

  /** All tests together, of which none ends the run. */
  private static final long MINUTES_OF_ALL = 20;

  private final Path root = Path.of("").toAbsolutePath().getParent();
  private final Path folder;

  /**
   * @param name what the folder is called in which the run leaves what it made
   */
  FaultRun(String name) {
    this.folder = Path.of("target", "faults", name).toAbsolutePath();
  }

  /** What the first test that failed is called, and what it said; nothing if none failed. */
  record Result(boolean caught, String test, String said) {}

  /** Runs the tests of a fault with the fault. */
  Result with(Fault fault) throws IOException, InterruptedException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    compile(fault, classes);
    return run(
        fault.module(), fault.tests(), fault.properties(), List.of(classes.toString()), MINUTES);
  }

  /** Runs tests without any fault. */
  Result without(String module, List<String> tests) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    return run(module, tests, Map.of(), List.of(), MINUTES_OF_ALL);
  }

  /** Only the source with the fault: what others know of it must stay as it is. */
  private void compile(Fault fault, Path classes) throws IOException {
    Path source =
        Files.createDirectories(folder.resolve("source")).resolve(fault.file().getFileName());
    Files.writeString(source, fault.source(root));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of("--release", "17", "-proc:none", "-cp", libraries(), "-d", classes.toString());
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean compiles =
          compiler
              .getTask(null, files, null, options, null, files.getJavaFileObjects(source))
              .call();
      if (!compiles) {
        throw new AssertionError(fault.name() + " does not compile: that is no fault for tests");
      }
    }
  }

  private static String libraries() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private Result run(
      String module,
      List<String> tests,
      Map<String, String> properties,
      List<String> before,
      long minutes)
      throws IOException, InterruptedException {
    List<String> path = new ArrayList<>(before);
    path.add(root.resolve(module).resolve("target/test-classes").toString());
    path.add(libraries());
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djqwik.database=" + folder.resolve("jqwik-database"),
                // The first pair that fails is enough.
                "-Daludel.failures=1",
                "-cp",
                String.join(File.pathSeparator, path)));
    properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.add(FirstFailure.class.getName());
    command.addAll(tests);
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(root.resolve(module).toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    return result(process, output, minutes);
  }

  private static Result result(Process process, Path output, long minutes)
      throws IOException, InterruptedException {
    try {
      if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
        throw new AssertionError("the tests did not end in time; see " + output);
      }
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    int code = process.exitValue();
    if (code == FirstFailure.ALL_PASSED) {
      return new Result(false, "", "");
    }
    try (Stream<String> lines = Files.lines(output)) {
      String[] caught =
          lines
              .filter(line -> line.startsWith(FirstFailure.CAUGHT))
              .map(line -> line.split("\t", 3))
              .findFirst()
              .orElse(new String[0]);
      if (code != FirstFailure.ONE_FAILED || caught.length < 3) {
        throw new AssertionError("the tests could not be run; see " + output);
      }
      return new Result(true, caught[1], caught[2]);
    }
  }
}
