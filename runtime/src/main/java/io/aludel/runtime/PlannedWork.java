package io.aludel.runtime;

import io.aludel.revision.Position;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a plan consists of, before rows are counted.
 *
 * @param direction which way was asked for
 * @param from the latest revisions that are applied
 * @param to where it leads
 * @param tasks what is done, in order
 * @param notes what a person should know, in sentences
 */
record PlannedWork(
    Direction direction, List<String> from, Position to, List<Task> tasks, List<String> notes) {

  PlannedWork {
    from = List.copyOf(from);
    tasks = List.copyOf(tasks);
    notes = List.copyOf(notes);
  }

  /**
   * What can be judged and carried out now: a task that stands alone, or all up to the next such.
   */
  List<Task> stage() {
    if (tasks.isEmpty() || tasks.get(0).standsAlone()) {
      return tasks.stream().limit(1).toList();
    }
    return tasks.stream().takeWhile(Predicate.not(Task::standsAlone)).toList();
  }

  Stream<PlannedStep> steps() {
    return tasks.stream().map(Task::step);
  }
}
