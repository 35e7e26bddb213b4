package io.aludel.processor.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

/**
 * Texts that are rendered on other threads while the compiler's own goes on with what only it may
 * do. What is rendered asks the compiler nothing.
 */
final class Renderings {

  private final List<Rendering> begun = new ArrayList<>();

  private record Rendering(String path, ForkJoinTask<String> task) {}

  /** Begins to render the text of a file. */
  void put(String path, Supplier<String> text) {
    begun.add(new Rendering(path, ForkJoinTask.adapt(text::get).fork()));
  }

  /** The texts by their paths, once all are there; throws what rendering one has thrown. */
  SortedMap<String, String> texts() {
    SortedMap<String, String> texts = new TreeMap<>();
    // Other threads take what was begun first, so this one lends a hand from the other end.
    for (int i = begun.size() - 1; i >= 0; i--) {
      texts.put(begun.get(i).path(), begun.get(i).task().join());
    }
    return texts;
  }
}
