package io.aludel.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Something that is wrong, and what is said of it. Neither the history nor the database may be
 * changed by it, and nobody is shown a stack trace or a password.
 *
 * @param name what is wrong
 * @param broken breaks a healthy project
 * @param command what is typed then
 * @param exitCode how the command ends
 * @param parts what its message contains
 */
record BadInput(
    String name,
    Consumer<TestProject> broken,
    List<String> command,
    int exitCode,
    List<String> parts) {

  /** Stands in every case where a secret could leak. */
  static final String SECRET = "Tr0ub4dor";

  static final String USERS = "users";

  /** Input that breaks a command; the command's words are parted by blanks. */
  static BadInput of(
      String name, Consumer<TestProject> broken, String command, int exitCode, String... parts) {
    return new BadInput(name, broken, List.of(command.split(" ")), exitCode, List.of(parts));
  }

  /** A healthy project with two revisions; the first of them is what a copy's database is at. */
  static TestProject healthyProject() {
    TestProject project = TestProject.on(TestDatabase.Kind.H2);
    project.source(
        "User", EntitySource.entity("User", USERS, "@Column(length = 30) String nick;").text());
    project.record();
    project.source(
        "User",
        EntitySource.entity(
                "User",
                USERS,
                "@Column(length = 30) String nick;",
                "@Column(length = 100) String email;")
            .text());
    project.record();
    return project;
  }

  static Stream<DynamicTest> tests(TestProject healthy, Stream<BadInput> cases) {
    return cases.map(each -> dynamicTest(each.name(), () -> each.run(healthy)));
  }

  private void run(TestProject healthy) {
    try (TestProject project = healthy.copy()) {
      project.upgrade("0001");
      broken.accept(project);
      SortedMap<String, String> history = project.history();
      SortedSet<String> catalogue = project.database().everything();
      List<String> revisions = revisions(project);
      CommandResult result = project.aludel(command.toArray(String[]::new));
      result.fails(exitCode, parts.toArray(String[]::new));
      assertThat(result.text()).doesNotContain(SECRET);
      assertThat(project.history()).as("the history").isEqualTo(history);
      assertThat(project.database().everything()).as("the catalogue").isEqualTo(catalogue);
      assertThat(revisions(project)).as("the revisions applied").isEqualTo(revisions);
    }
  }

  private static List<String> revisions(TestProject project) {
    return project.database().query("select * from aludel_revision");
  }
}
