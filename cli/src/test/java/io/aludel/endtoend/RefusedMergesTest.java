package io.aludel.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Branches have met, and neither merge nor rebase can do what is typed: nothing is changed. */
class RefusedMergesTest {

  private static final String FOLDER = "src/main/migrations/";
  private static final String SUMS = FOLDER + "aludel.sum";
  private static final String B = FOLDER + "0002b_add_phone_to_users.json";

  /** After 0001 come 0002a and 0002b. */
  private static TestProject forked;

  @BeforeAll
  static void fork() {
    forked = TestProject.on(TestDatabase.Kind.H2);
    Fork.record(forked, "0001", "String name;");
    Fork.of(forked, "@Column(length = 40) String city;", "@Column(length = 20) String phone;");
  }

  @AfterAll
  static void remove() {
    forked.close();
  }

  private static void refuses(TestProject project, String line, String... parts) {
    SortedMap<String, String> history = project.history();
    project.aludel(line.split(" ")).fails(2, parts);
    assertThat(project.history()).as("the history").isEqualTo(history);
  }

  @Test
  void aMergeNeedsTwoHeads() {
    String toType = " Heads are 0002a, 0002b. To join them:\n  aludel merge 0002a 0002b\n";
    for (String line : new String[] {"merge 0002a", "merge 0002a 0002a"}) {
      refuses(
          forked,
          line,
          "ALU205: src/main/migrations: A merge joins two heads or more, and 0002a is one."
              + toType);
    }
    refuses(forked, "merge base", "base is no head, so there is nothing to join." + toType);
    refuses(forked, "merge 0001 0002a", "0001 is no head, so there is nothing to join." + toType);
  }

  @Test
  void aHeadThatIsNamedTwiceIsJoinedOnce() {
    try (TestProject project = forked.copy()) {
      project.aludel("merge", "0002a", "0002b", "0002a").isDone();
      assertThat(project.read(project.revisionFile("0003")))
          .contains("\"parents\": [\"0002a\", \"0002b\"]");
    }
  }

  @Test
  void nothingIsWrittenOver() {
    try (TestProject project = forked.copy()) {
      project.write(FOLDER + "0003_both.json/keep", "a folder in the way");
      refuses(
          project,
          "merge -m both",
          "ALU205: src/main/migrations/0003_both.json: The file exists already. Move it away");
      project.write(FOLDER + ".0003_other.json.tmp/keep", "a folder in the way");
      refuses(
          project,
          "merge -m other",
          "ALU205: src/main/migrations/0003_other.json: The file cannot be written:"
              + " .0003_other.json.tmp is a folder. Move it away.");
      project.write(FOLDER + "0003_add_phone_to_users.json/keep", "a folder in the way");
      refuses(
          project,
          "rebase 0002b --onto 0002a",
          "ALU205: src/main/migrations/0003_add_phone_to_users.json: The file exists already.");
    }
  }

  @Test
  void whatWasWrittenIsTakenBackWhereTheSumsCannotBeWritten() {
    try (TestProject project = forked.copy()) {
      project.write(FOLDER + ".aludel.sum.tmp/keep", "a folder in the way");
      for (String line : new String[] {"merge", "rebase 0002b"}) {
        refuses(
            project,
            line,
            "ALU205: src/main/migrations/aludel.sum: The file cannot be written: .aludel.sum.tmp is"
                + " a folder. Move it away.");
      }
    }
  }

  @Test
  void anEditedRevisionIsNotMoved() {
    try (TestProject project = forked.copy()) {
      project.write(B, project.read(B).replace("varchar(20)", "varchar(21)"));
      refuses(
          project,
          "rebase 0002b",
          "ALU203: " + B + ": Revision 0002b was edited after it was recorded.",
          "git checkout -- ':(top)*/0002b_add_phone_to_users.json'");
      project.write(SUMS, project.read(SUMS).replace("sha256:", "sha1:"));
      refuses(
          project,
          "rebase 0002b",
          "ALU204: src/main/migrations/aludel.sum:1: A line looks like '0001 sha256:' and 64 hex",
          "git checkout -- ':(top)*/aludel.sum'");
    }
  }

  @Test
  void ofThreeBranchesThePlaceHasToBeNamed() {
    try (TestProject project = TestProject.on(TestDatabase.Kind.H2)) {
      Fork.record(project, "0001", "String name;");
      Fork.of(project, "String city;", "String phone;", "String zip;");
      refuses(
          project,
          "rebase 0002b",
          "ALU205: src/main/migrations: What stays has several heads: 0002a, 0002c.",
          "Say behind which one the rest goes: --onto 0002a");
    }
  }

  @Test
  void gitsMarkersAreToldWithBothWaysOn() {
    try (TestProject project = forked.copy()) {
      String[] lines = project.read(SUMS).split("\n");
      project.write(
          SUMS,
          String.join(
              "\n",
              lines[0],
              "<<<<<<< HEAD",
              lines[1],
              "=======",
              lines[2],
              ">>>>>>> feature",
              ""));
      refuses(
          project,
          "history",
          "ALU204: src/main/migrations/aludel.sum:2: Two branches have both recorded a revision: git"
              + " left its conflict markers here.",
          "One has 0002a_add_city_to_users.json, the other 0002b_add_phone_to_users.json.",
          "    aludel rebase 0002a_add_city_to_users.json\n",
          "join them in one revision: aludel merge");
    }
  }
}
