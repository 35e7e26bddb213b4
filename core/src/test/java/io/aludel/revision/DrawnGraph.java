package io.aludel.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads graphs as tests draw them: each line a chain, {@code a - b - c}, each after the other. */
final class DrawnGraph {

  private DrawnGraph() {}

  static RevisionGraph read(String drawing) {
    return RevisionGraph.of(nodes(drawing));
  }

  static List<RevisionNode> nodes(String drawing) {
    Map<String, List<String>> parents = new LinkedHashMap<>();
    drawing
        .lines()
        .map(line -> Arrays.stream(line.split(" - ")).map(String::strip).toList())
        .forEach(
            chain -> {
              for (int i = 0; i < chain.size(); i++) {
                List<String> ofIt = parents.computeIfAbsent(chain.get(i), id -> new ArrayList<>());
                if (i > 0) {
                  ofIt.add(chain.get(i - 1));
                }
              }
            });
    return parents.entrySet().stream()
        .map(entry -> new RevisionNode(entry.getKey(), entry.getValue()))
        .toList();
  }
}
