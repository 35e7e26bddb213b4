package io.aludel.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.aludel.diagnostic.Code;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A damaged history is called so, by the compiler and by the command line alike. */
class BadHistoryTest {

  private static final String FOLDER = "src/main/migrations/";
  private static final String SECOND = FOLDER + "0002_add_email_to_users.json";
  private static final String FIRST = FOLDER + "0001_add_users_table.json";
  private static final String SUM = FOLDER + "aludel.sum";

  private static TestProject healthy;

  @BeforeAll
  static void build() {
    healthy = BadInput.healthyProject();
  }

  @AfterAll
  static void remove() {
    healthy.close();
  }

  /**
   * A damage and what the command line and the compiler both say of it.
   *
   * @param parts what both messages contain
   */
  private static DynamicTest damage(
      String name, Consumer<TestProject> broken, Code code, String... parts) {
    return dynamicTest(
        name,
        () -> {
          try (TestProject project = healthy.copy()) {
            broken.accept(project);
            SortedMap<String, String> history = project.history();
            CommandResult result = project.aludel("history").fails(2, parts);
            assertThat(result.text()).contains(code.code());
            Compilation compilation = project.compile();
            assertThat(compilation.successful()).isFalse();
            assertThat(compilation.errors()).isNotEmpty();
            assertThat(compilation.errors().get(0).text()).contains(code.code()).contains(parts);
            Compilation.assertNoTrace(compilation.text());
            assertThat(project.history()).isEqualTo(history);
          }
        });
  }

  private static Consumer<TestProject> edit(String path, String what, String to) {
    return project -> {
      String text = project.read(path);
      assertThat(text).contains(what);
      project.write(path, text.replace(what, to));
    };
  }

  @TestFactory
  Stream<DynamicTest> damages() {
    return Stream.of(
        damage(
            "a file that is not JSON",
            edit(SECOND, "\"parents\"", "parents"),
            Code.HISTORY_INVALID,
            "0002_add_email_to_users.json:2:30"),
        damage(
            "a file that ends in the middle",
            project -> project.write(SECOND, project.read(SECOND).substring(0, 60)),
            Code.HISTORY_INVALID,
            "0002_add_email_to_users.json"),
        damage(
            "a key that nobody knows",
            edit(SECOND, "\"addColumn\"", "\"addColum\""),
            Code.HISTORY_INVALID,
            "0002_add_email_to_users.json",
            "addColum",
            "addColumn"),
        damage(
            "a type that nobody knows",
            edit(SECOND, "varchar(100)", "varchr(100)"),
            Code.HISTORY_INVALID,
            "0002_add_email_to_users.json",
            "varchr"),
        damage(
            "a revision that was edited",
            edit(SECOND, "varchar(100)", "varchar(99)"),
            Code.HISTORY_EDITED,
            "0002_add_email_to_users.json",
            "0002"),
        damage(
            "two files of one id",
            project -> project.write(FOLDER + "0002_other.json", project.read(SECOND)),
            Code.HISTORY_INCOHERENT,
            "another revision 0002"),
        damage(
            "a parent that does not exist",
            edit(SECOND, "[\"0001\"]", "[\"0007\"]"),
            Code.HISTORY_INCOHERENT,
            "Revision 0002 follows 0007"),
        damage(
            "revisions that follow each other in a circle",
            edit(FIRST, "\"parents\": []", "\"parents\": [\"0002\"]"),
            Code.HISTORY_INCOHERENT,
            "circle"),
        damage(
            "a conflict in the sums",
            project ->
                project.write(
                    SUM, "<<<<<<< HEAD\n" + project.read(SUM) + "=======\n>>>>>>> feature\n"),
            Code.HISTORY_INCOHERENT,
            "aludel.sum"),
        damage(
            "a revision without a sum",
            project -> project.write(SUM, project.read(SUM).replaceAll("(?m)^0002.*\n", "")),
            Code.HISTORY_INCOHERENT,
            "Revision 0002 has no line in aludel.sum",
            "0002 sha256:"),
        damage(
            "a sum without a revision",
            project -> project.delete(SECOND),
            Code.HISTORY_INCOHERENT,
            "aludel.sum:2: Revision 0002 has a line here and no file"),
        damage(
            "a history of a newer Aludel",
            edit(SECOND, "\"format\": 1", "\"format\": 9"),
            Code.HISTORY_INVALID,
            "0002_add_email_to_users.json",
            "9"));
  }
}
