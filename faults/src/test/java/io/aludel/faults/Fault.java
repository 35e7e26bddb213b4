package io.aludel.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A fault on purpose, as a file of {@code seeded} describes it: what is broken, in words; where;
 * the tests that have to notice, and from which module; the text that is replaced, and what by.
 *
 * @param name what its file is called
 * @param title what is broken
 * @param file the source that is broken, from the root of the repository
 * @param module where the tests are
 * @param tests classes, or methods as {@code Class#method}
 * @param properties what is set for the tests
 */
record Fault(
    String name,
    String title,
    Path file,
    String module,
    List<String> tests,
    Map<String, String> properties,
    String original,
    String broken) {

  private static final String ORIGINAL = "\n--- instead of\n";
  private static final String BROKEN = "\n--- stands\n";

  /** All that there are, by name. */
  static List<Fault> all() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeded"))) {
      return files.sorted().map(Fault::read).toList();
    }
  }

  private static Fault read(Path file) {
    try {
      String text = Files.readString(file);
      int original = text.indexOf(ORIGINAL);
      int broken = text.indexOf(BROKEN);
      List<String> head = text.substring(0, original).lines().toList();
      Map<String, String> said = new TreeMap<>();
      head.stream().skip(1).map(line -> line.split(": ", 2)).forEach(e -> said.put(e[0], e[1]));
      return new Fault(
          file.getFileName().toString().replace(".txt", ""),
          head.get(0),
          Path.of(said.get("file")),
          said.get("module"),
          List.of(said.get("tests").split(" ")),
          properties(said.getOrDefault("set", "")),
          text.substring(original + ORIGINAL.length(), broken),
          text.substring(broken + BROKEN.length()).stripTrailing());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> properties(String text) {
    Map<String, String> properties = new TreeMap<>();
    Stream.of(text.split(" "))
        .filter(each -> !each.isEmpty())
        .map(each -> each.split("=", 2))
        .forEach(each -> properties.put(each[0], each[1]));
    return properties;
  }

  /** The source with the fault in it. */
  String source(Path root) throws IOException {
    String source = Files.readString(root.resolve(file));
    int at = source.indexOf(original);
    if (at < 0 || source.indexOf(original, at + 1) >= 0) {
      throw new AssertionError(
          "faults/seeded/" + name + ".txt replaces what is not in " + file + " exactly once");
    }
    return source.substring(0, at) + broken + source.substring(at + original.length());
  }
}
