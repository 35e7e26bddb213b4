package io.aludel.processor.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A folder of entity sources, with a {@code case.properties} where the defaults do not do: {@code
 * naming}, and {@code databases} for what only some of them can show.
 *
 * @param folder the folder
 * @param settings what it is to be read with
 * @param databases the databases to compare on
 */
record MappingCase(Path folder, MappingSettings settings, List<String> databases) {

  private static final Path ROOT = Path.of("src/test/resources/mapping");

  /** All cases of a kind, {@code good} or {@code bad}. */
  static Stream<MappingCase> all(String kind) {
    try (Stream<Path> folders = Files.list(ROOT.resolve(kind))) {
      return folders.sorted().toList().stream().map(MappingCase::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MappingCase read(Path folder) {
    Properties properties = new Properties();
    Path file = folder.resolve("case.properties");
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new MappingCase(
        folder,
        new MappingSettings(
            properties.getProperty("naming", "jpa").equals("spring") ? Naming.SPRING : Naming.JPA,
            false,
            true),
        List.of(properties.getProperty("databases", "h2,postgresql").split(",")));
  }

  List<Path> sources() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
