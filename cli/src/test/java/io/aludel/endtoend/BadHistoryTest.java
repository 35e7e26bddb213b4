package io.aludel.endtoend;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.aludel.diagnostic.Code;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
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

  /** Writes the line that the command offers for a revision that somebody has edited. */
  private static void recordAsItIs(TestProject project, String id, String... command) {
    String offered =
        project
            .aludel(command)
            .fails(2, "write this line into aludel.sum")
            .text()
            .lines()
            .map(String::strip)
            .filter(line -> line.startsWith(id + " sha256:"))
            .reduce((first, last) -> last)
            .orElseThrow();
    project.write(SUM, project.read(SUM).replaceAll("(?m)^" + id + " .*$", offered));
  }

  @TestFactory
  Stream<DynamicTest> damages() {
    return Stream.of(
        damage(
            "a file that is not JSON",
            edit(SECOND, "\"parents\"", "parents"),
            Code.HISTORY_INVALID,
            "0002_add_email_to_users.json:2:30: This is not JSON: Unexpected character ('p'"),
        damage(
            "a file that ends in the middle",
            project -> project.write(SECOND, project.read(SECOND).substring(0, 60)),
            Code.HISTORY_INVALID,
            "0002_add_email_to_users.json:2:",
            "This is not JSON: "),
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
            "Revision 0002 was edited after it was recorded.",
            "git checkout -- ':(top)*/0002_add_email_to_users.json'"),
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
            "a revision that follows itself",
            edit(SECOND, "[\"0001\"]", "[\"0002\"]"),
            Code.HISTORY_INCOHERENT,
            "0002_add_email_to_users.json:2:41: Revision 0002 follows itself."),
        damage(
            "a file with another id",
            project -> project.write(FOLDER + "0003_x.json", project.read(SECOND)).delete(SECOND),
            Code.HISTORY_INCOHERENT,
            "0003_x.json:2:22: The file's name does not begin with its revision's id: it should be"
                + " '0002_add_email_to_users.json'."),
        damage(
            "a conflict in a revision",
            project -> project.write(SECOND, "<<<<<<< HEAD\n" + project.read(SECOND)),
            Code.HISTORY_INVALID,
            "0002_add_email_to_users.json:1: Two branches have both recorded a revision of this name, or changed it: git",
            "git checkout --ours -- ':(top)*/0002_add_email_to_users*' ':(top)*/aludel.sum'"),
        damage(
            "a folder in place of the sums",
            project -> project.delete(SUM).write(SUM + "/keep", ""),
            Code.HISTORY_INVALID,
            "aludel.sum: The file cannot be read: aludel.sum is a folder. Move it away."),
        damage(
            "a checksum of another kind",
            edit(SUM, "0002 sha256:", "0002 sha1:"),
            Code.HISTORY_INCOHERENT,
            "aludel.sum:2: A line looks like '0001 sha256:' and 64 hex digits; this one does not.",
            "git checkout -- ':(top)*/aludel.sum'"),
        damage(
            "a line that is there twice",
            edit(SUM, "0002 ", "0001 "),
            Code.HISTORY_INCOHERENT,
            "aludel.sum:2: Revision 0001 has a line already. Delete this one."),
        damage(
            "a change that does not fit",
            project -> {
              edit(SECOND, "\"users\"", "\"user\"").accept(project);
              recordAsItIs(project, "0002", "history");
            },
            Code.HISTORY_INCOHERENT,
            "0002_add_email_to_users.json:4:5: This change does not fit the schema before it: there"
                + " is no table user.",
            "git checkout -- ':(top)*/0002_add_email_to_users.json'"),
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

  @Test
  void aRevisionInAnotherEncoding() {
    try (TestProject project = healthy.copy()) {
      project.write(SECOND, "{\n  \"id\": \"\u00e9\"", ISO_8859_1);
      String message =
          "0002_add_email_to_users.json:2: This is not UTF-8. Save the file in that encoding.";
      project.aludel("history").fails(2, "ALU202: src/main/migrations/" + message);
      project.compile().failsWith(Code.HISTORY_INVALID, message);
    }
  }

  @Test
  void ofSeveralFilesOfOneIdTheOneToMoveHasToBeNamed() {
    try (TestProject project = healthy.copy()) {
      for (String name : List.of("b", "c")) {
        project.write(FOLDER + "0002_" + name + ".json", project.read(SECOND));
      }
      project
          .aludel("rebase", "0002")
          .fails(
              2,
              "ALU307: There are several revisions 0002. Name the file of the one that is to be"
                  + " moved:",
              "  aludel rebase 0002_add_email_to_users.json\n",
              "  aludel rebase 0002_b.json\n");
      project
          .aludel("rebase", "0002_b.json", "0002_c.json")
          .fails(
              2,
              "ALU205: src/main/migrations: Two of these files have the same id. Name all files of"
                  + " the side that is to be moved, and no others: aludel rebase <file> <file> ...");
      project
          .aludel("rebase", "0002_b.json")
          .fails(
              2,
              "ALU205: src/main/migrations: What stays is no history. There are two revisions 0002.",
              "Name all files of the side that is to be moved");
    }
  }

  @Test
  void whatGoesInACircleIsNotMoved() {
    try (TestProject project = healthy.copy()) {
      edit(FIRST, "\"parents\": []", "\"parents\": [\"0002\"]").accept(project);
      recordAsItIs(project, "0001", "rebase", "0001");
      project
          .aludel("rebase", "0001")
          .fails(
              2,
              "ALU204: src/main/migrations: Revisions follow each other in a circle: 0001 after 0002"
                  + " after 0001.",
              "git checkout -- ':(top)*/0001_add_users_table.json'"
                  + " ':(top)*/0002_add_email_to_users.json'");
    }
  }
}
