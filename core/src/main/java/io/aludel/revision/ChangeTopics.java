package io.aludel.revision;

import io.aludel.change.Change;
import io.aludel.change.TableChange;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a revision is about, in words. Changes that belong together are one topic: a column with
 * what fills it, a table with its indexes and keys, a rename with those that follow from it.
 */
final class ChangeTopics {

  private ChangeTopics() {}

  static String describe(List<Change> changes) {
    Optional<String> tables = newTables(changes);
    if (tables.isPresent()) {
      return tables.get();
    }
    List<Topic> topics = topics(changes);
    String first =
        topics.stream()
            .min(Comparator.comparing(Topic::kind))
            .map(Topic::words)
            .orElse("change nothing");
    return topics.size() > 1 ? first + " and more" : first;
  }

  /**
   * The description where several tables are new: it tells the first, whatever else there is. So
   * the largest revisions, which create what was there before Aludel, need no look at all of them.
   */
  private static Optional<String> newTables(List<Change> changes) {
    TopicOfChange topicOf = new TopicOfChange();
    Topic first = null;
    for (Change change : changes) {
      Topic topic = change instanceof TableChange ? change.accept(topicOf) : null;
      if (topic != null && topic.kind() == Topic.Kind.NEW_TABLE) {
        if (first == null) {
          first = topic;
        } else if (!first.key().equals(topic.key())) {
          return Optional.of(first.words() + " and more");
        }
      }
    }
    return Optional.empty();
  }

  private static List<Topic> topics(List<Change> changes) {
    return byChange(changes).values().stream().toList();
  }

  /** The change that says most of its revision. */
  static Optional<Change> leading(List<Change> changes) {
    return byChange(changes).entrySet().stream()
        .min(Comparator.comparing(entry -> entry.getValue().kind()))
        .map(entry -> changes.get(entry.getKey()));
  }

  /** How many topics there are: whether one change says it all. */
  static int count(List<Change> changes) {
    return byChange(changes).size();
  }

  /** Each topic, by the place of the first change that it is told by. */
  private static SortedMap<Integer, Topic> byChange(List<Change> changes) {
    TopicOfChange topicOf = new TopicOfChange();
    List<Topic> all = changes.stream().map(change -> change.accept(topicOf)).toList();
    TopicIndex index = new TopicIndex(all);
    Set<List<Object>> seen = new HashSet<>();
    SortedMap<Integer, Topic> topics = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      Topic topic = all.get(i);
      if (!index.holdsWholeOf(topic) && seen.add(List.of(topic.kind(), topic.key()))) {
        topics.put(i, topic);
      }
    }
    return topics;
  }
}
