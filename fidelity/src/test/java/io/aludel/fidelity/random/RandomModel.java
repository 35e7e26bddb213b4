package io.aludel.fidelity.random;

import io.aludel.fidelity.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A model that was made at random. No two of different seeds share the name of a package, entity,
 * table or sequence.
 */
record RandomModel(long seed, List<RandomType> types) {

  RandomModel {
    types = List.copyOf(types);
  }

  String packageName() {
    return "random" + seed;
  }

  Model model() {
    Map<String, String> sources = new TreeMap<>();
    for (RandomType type : types) {
      sources.put(packageName() + "/" + type.name() + ".java", type.source(packageName()));
    }
    return Model.of("random" + seed, sources);
  }

  /** The same with a little less, in each way; much first. Not all of them are sound. */
  List<RandomModel> reductions() {
    List<RandomModel> reductions = new ArrayList<>();
    for (RandomType gone : types.size() == 1 ? List.<RandomType>of() : types) {
      reductions.add(
          new RandomModel(
              seed,
              types.stream()
                  .filter(type -> !type.equals(gone))
                  .map(type -> type.without(gone.name()))
                  .toList()));
    }
    for (int i = 0; i < types.size(); i++) {
      for (RandomType reduced : types.get(i).reductions()) {
        List<RandomType> changed = new ArrayList<>(types);
        changed.set(i, reduced);
        reductions.add(new RandomModel(seed, changed));
      }
    }
    return reductions;
  }
}
