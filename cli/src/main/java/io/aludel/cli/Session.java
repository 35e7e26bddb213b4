package io.aludel.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where a command runs.
 *
 * @param directory the working directory; absolute
 * @param environment the environment's variables
 * @param terminal whom to ask
 * @param out what was asked for
 * @param err what is wrong
 * @param libraries what the project's classes may need beside themselves; asked for at need
 */
record Session(
    Path directory,
    Map<String, String> environment,
    Terminal terminal,
    PrintWriter out,
    PrintWriter err,
    Supplier<List<Path>> libraries) {

  Session(
      Path directory,
      Map<String, String> environment,
      Terminal terminal,
      PrintWriter out,
      PrintWriter err) {
    this(directory, environment, terminal, out, err, List::of);
  }

  /** A variable of the environment; one that is empty counts as not set. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  /** Whether the environment forbids to change databases: by anything but {@code 0}. */
  boolean isReadOnly() {
    return variable("ALUDEL_READONLY").filter(value -> !value.strip().equals("0")).isPresent();
  }

  /** A path as somebody in the working directory wrote it. */
  Path resolve(Path written) {
    return directory.resolve(written).normalize();
  }

  /** A path as somebody in the working directory would write it, with slashes on every system. */
  String show(Path path) {
    boolean isBelow = path.startsWith(directory) && !path.equals(directory);
    Path shown = isBelow ? directory.relativize(path) : path;
    return shown.toString().replace('\\', '/');
  }
}
