package io.aludel.fidelity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The committed folders of entities: positions of annotations, and realistic models. */
final class Corpus {

  private static final Path RESOURCES = Path.of("src/test/resources");

  private static final boolean EXHAUSTIVE = Boolean.getBoolean("aludel.exhaustive");

  private Corpus() {}

  /** All of them, in order. */
  static Stream<Model> models() {
    return Stream.of("corpus", "models").flatMap(Corpus::in);
  }

  /**
   * Every third of them, by which another database is sampled; all where time is no matter. Not
   * those that are for other databases alone.
   */
  static Stream<Model> sample(DatabaseKind kind) {
    List<Model> all =
        models()
            .filter(
                model ->
                    model.databases().contains(kind)
                        || model.databases().stream().anyMatch(DatabaseKind.ALWAYS::contains))
            .toList();
    return IntStream.range(0, all.size())
        .filter(each -> EXHAUSTIVE || each % 3 == 0)
        .mapToObj(all::get);
  }

  private static Stream<Model> in(String folder) {
    try (Stream<Path> folders = Files.list(RESOURCES.resolve(folder))) {
      return folders.filter(Files::isDirectory).sorted().map(Model::in).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
