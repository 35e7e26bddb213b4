package io.aludel.revision;

import io.aludel.schema.ObjectName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what a topic is a part of without a look at every other: a revision has thousands. */
final class TopicIndex {

  private final Map<Topic.Kind, List<Topic>> byKind = new EnumMap<>(Topic.Kind.class);
  private final Map<Topic.Kind, Map<ObjectName, List<Topic>>> byObject =
      new EnumMap<>(Topic.Kind.class);

  TopicIndex(List<Topic> topics) {
    for (Topic topic : topics) {
      byKind.computeIfAbsent(topic.kind(), kind -> new ArrayList<>()).add(topic);
      Map<ObjectName, List<Topic>> objects =
          byObject.computeIfAbsent(topic.kind(), kind -> new HashMap<>());
      for (ObjectName object : topic.objects()) {
        objects.computeIfAbsent(object, each -> new ArrayList<>()).add(topic);
      }
    }
  }

  /** Whether a topic is a mere part of one of these. */
  boolean holdsWholeOf(Topic part) {
    return part.goesWith().stream()
        .anyMatch(
            kind ->
                part.objects().isEmpty()
                    ? byKind.getOrDefault(kind, List.of()).stream().anyMatch(part::isPartOf)
                    : part.objects().stream()
                        .flatMap(object -> about(kind, object).stream())
                        .anyMatch(part::isPartOf));
  }

  private List<Topic> about(Topic.Kind kind, ObjectName object) {
    return byObject.getOrDefault(kind, Map.of()).getOrDefault(object, List.of());
  }
}
