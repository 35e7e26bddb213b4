package io.aludel.endtoend;

import static io.aludel.endtoend.EntitySource.entity;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.diagnostic.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Two branches have recorded revisions under the same name or id, and git cannot say which counts.
 */
class CollidingNamesTest {

  private static final String FOLDER = "src/main/migrations/";
  private static final String SUMS = FOLDER + "aludel.sum";

  private static String user(String... members) {
    return entity("User", "users", members).text();
  }

  @Test
  void aFileOfTheSameNameIsKeptOnceAndTheOtherIsRecordedAnew() {
    try (Developer ada = ada()) {
      try (Developer bob = ada.clonedBy("Bob")) {
        records(ada, "phone", "@Column(length = 20) String phone;");
        records(ada, "fax", "@Column(length = 20) String phone; String fax;");
        ada.commits("phone and fax");
        records(bob, "phone", "@Column(length = 30) String phone;");
        bob.commits("phone");

        assertThat(bob.pulls()).contains(FOLDER + "0002_phone.json", SUMS);
        bob.changes("User", user("@Column(length = 30) String phone;", "String fax;"));
        for (String command : List.of("history", "merge", "rebase 0002_phone.json")) {
          bob.project()
              .aludel(command.split(" "))
              .fails(
                  2,
                  "ALU202: " + FOLDER + "0002_phone.json:",
                  "Two branches have both recorded a revision of this name",
                  "git checkout --ours -- ':(top)*/0002_phone*' ':(top)*/aludel.sum'");
        }
        bob.project().compile().failsWith(Code.HISTORY_INVALID, "0002_phone.json");

        bob.keepsOurs(List.of(FOLDER + "0002_phone.json", SUMS));
        bob.project()
            .aludel("history")
            .fails(2, "ALU204", "0003_fax.json", "has no line in aludel.sum", "delete the file");
        bob.project().delete(FOLDER + "0003_fax.json");
        bob.project().compile().passes();
        bob.project().aludel("record", "-m", "fax").isDone();
        bob.project().compile().passes();
        bob.project().upgrade("head");
        assertThat(bob.project().aludel("check").isDone().text()).contains("say the same");
      }
    }
  }

  @Test
  void markersInAScriptAreNeverRun() {
    try (TestProject project = project()) {
      project.write("up.sql", "update users set name = upper(name);\n");
      project.write("down.sql", "update users set name = lower(name);\n");
      project.aludel("record", "--sql", "up.sql", "down.sql", "-m", "names").isDone();
      String script = FOLDER + "0002_names.up.sql";
      project.write(
          script, "<<<<<<< HEAD\n" + project.read(script) + "=======\nselect 1;\n>>>>>>> other\n");
      project
          .aludel("history")
          .fails(
              2,
              "ALU202: " + FOLDER + "0002_names.up.sql:1: Two branches have both recorded",
              "git checkout --ours -- ':(top)*/0002_names*' ':(top)*/aludel.sum'");
      project.compile().failsWith(Code.HISTORY_INVALID, "0002_names.up.sql");
    }
  }

  @Test
  void linesOfBothSidesDoNotStandInTheWayOfARebase() {
    try (TestProject project = project()) {
      String before = project.read(SUMS);
      String phone = recordedLines(project, before, "phone", "String phone;");
      project.aludel("record", "--amend", "-m", "first").isDone();
      String first = project.read(FOLDER + "0002_first.json");
      project.delete(FOLDER + "0002_first.json");
      project.write(SUMS, before);
      String city = recordedLines(project, before, "city", "String city;");
      project.write(FOLDER + "0002_first.json", first);
      project.write(SUMS, before + phone + city);
      project.source("User", user("String name;", "String phone;", "String city;"));

      project
          .compile()
          .failsWith(
              Code.HISTORY_INCOHERENT,
              "There is another revision 0002, in '0002_city.json'",
              "aludel rebase 0002_first.json");
      project.aludel("rebase", "0002_first.json").isDone();
      project.compile().passes();
      project.upgrade("head");
      project.write(SUMS, project.read(SUMS) + city);
      project
          .aludel("history")
          .fails(2, "ALU204", "aludel.sum:4: Revision 0002 has a line already. Delete this one.");
    }
  }

  @Test
  void severalIdsOfBothSidesAreNotMixed() {
    try (TestProject project = project()) {
      Fork.record(project, "0002", "String name;", "String a;");
      Fork.record(project, "0003", "String name;", "String a;", "String b;");
      for (String id : List.of("0002", "0003")) {
        String file = project.revisionFile(id);
        project.write(file.replace("_add_", "_also_add_"), project.read(file));
      }
      project
          .aludel("history")
          .fails(
              2,
              "ALU204: " + SUMS + ": There are two revisions each of 0002, 0003",
              "git checkout --merge -- ':(top)*/aludel.sum'",
              "name all files that one branch has brought, and no others");
    }
  }

  @Test
  void theSameRevisionTwiceIsKeptOnce() {
    try (TestProject project = project()) {
      Fork.record(project, "0002", "String name;", "String city;");
      String file = project.revisionFile("0002");
      String copy = file.replace("_add_", "_also_add_");
      project.write(copy, project.read(file));
      project
          .aludel("history")
          .fails(2, "ALU204", "which does exactly the same", "Delete one of the two files");
      project.delete(copy);
      project.aludel("history").isDone();
      project.source("User", user("String name;", "String city;", "String zip;"));
      project.compile().passes();
      project.aludel("record", "--id", "0002A").isDone();
      project.compile().passes();
      project.source("User", user("String name;", "String city;", "String zip;", "String fax;"));
      project.compile().passes();
      project
          .aludel("record", "--id", "0002a")
          .fails(2, "ALU205", "There is a revision 0002A already");
      project.aludel("record", "--only", ",").fails(2, "ALU307: --only names no table.");
    }
  }

  private static TestProject project() {
    TestProject project = TestProject.on(TestDatabase.Kind.H2);
    Fork.record(project, "0001", "String name;");
    return project;
  }

  private static Developer ada() {
    TestProject project = TestProject.on(TestDatabase.Kind.H2);
    Developer ada = Developer.begins("Ada", project, new Transcript());
    records(ada, "users");
    ada.commits("users");
    return ada;
  }

  private static void records(Developer who, String description, String... members) {
    who.project().source("User", user(members));
    who.project().compile().passes();
    who.project().aludel("record", "-m", description).isDone();
  }

  /** Records one more attribute as 0002, and gives the line that it adds. */
  private static String recordedLines(
      TestProject project, String before, String description, String member) {
    project.source("User", user("String name;", member));
    project.compile().passes();
    project.aludel("record", "-m", description).isDone();
    return project.read(SUMS).substring(before.length());
  }
}
