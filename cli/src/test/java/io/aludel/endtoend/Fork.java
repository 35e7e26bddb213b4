package io.aludel.endtoend;

import static io.aludel.endtoend.EntitySource.entity;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Branches of a history that begin at the same revision and have met. */
final class Fork {

  private static final String SUMS = "src/main/migrations/aludel.sum";

  private Fork() {}

  /** Records what the attributes of the entity add, under an id of one's own. */
  static void record(TestProject project, String id, String... members) {
    project.source("User", entity("User", "users", members).text());
    project.compile().passes();
    project.aludel("record", "--id", id).isDone();
  }

  /**
   * Records revisions {@code 0002a}, {@code 0002b} ... after the first, each as if the others were
   * not there.
   *
   * @param columns what each of them adds to the entity
   */
  static void of(TestProject project, String... columns) {
    SortedMap<String, String> files = new TreeMap<>();
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < columns.length; i++) {
      String id = "0002" + (char) ('a' + i);
      record(project, id, "String name;", columns[i]);
      SortedMap<String, String> branch = project.history();
      String file = project.revisionFile(id);
      files.put(file, branch.get(file));
      branch
          .get(SUMS)
          .lines()
          .filter(each -> each.startsWith(id))
          .forEach(each -> lines.append(each).append('\n'));
      project.aludel("unrecord").isDone();
    }
    files.forEach(project::write);
    project.write(SUMS, project.read(SUMS) + lines);
    String[] all =
        Stream.concat(Stream.of("String name;"), Stream.of(columns)).toArray(String[]::new);
    project.source("User", entity("User", "users", all).text());
  }
}
