package io.aludel.endtoend;

import static io.aludel.endtoend.EntitySource.entity;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.diagnostic.Code;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Branches that have met, and commands that cannot do what is asked of them. */
class BadBranchesTest {

  private TestProject project;

  @BeforeEach
  void begin() {
    project = TestProject.on(TestDatabase.Kind.H2);
    record("0001", "String name;");
  }

  @AfterEach
  void end() {
    project.close();
  }

  private void record(String id, String... members) {
    Fork.record(project, id, members);
  }

  private void fork(String one, String other) {
    Fork.of(project, one, other);
  }

  @Test
  void headsThatGoTogetherAreANoteUntilSomebodySaysOtherwise() {
    fork("String city;", "String phone;");
    Compilation compilation = project.compile().passes();
    assertThat(compilation.notes())
        .anyMatch(
            note ->
                note.text()
                    .startsWith(
                        "ALU207 unit default: multiple heads are present: 0002a, 0002b. What they"
                            + " change goes together in either order."));
    project
        .compile("-Aaludel.unrecorded=error")
        .failsWith(Code.SEVERAL_HEADS, "To join them: aludel merge");
    project.compile().passes();
    assertThat(project.aludel("heads").isDone().out())
        .contains("0002a", "0002b", "Multiple heads are present.", "  aludel merge\n");
    assertThat(project.aludel("branches").isDone().out())
        .contains("0001", "(branch point)", "-> 0002a", "-> 0002b");
    project
        .aludel("upgrade", "--yes")
        .fails(2, "ALU311: Multiple heads are present: 0002a, 0002b.", "aludel merge");
    for (String command : new String[] {"show", "show head", "history head", "merge head"}) {
      project
          .aludel(command.split(" "))
          .fails(2, "ALU311: Multiple heads are present: 0002a, 0002b.", "aludel merge");
    }
    project.aludel("upgrade", "heads", "--yes").isDone();
    // The database is where it should be: the heads alone are the finding.
    project
        .aludel("check")
        .fails(
            1,
            "Entities and history say the same, at 0002a, 0002b.",
            "Multiple heads are present: 0002a, 0002b. Join them: aludel merge",
            "Target database is up to date.");
    project.aludel("unrecord").fails(2, "ALU205", "Multiple heads are present: 0002a, 0002b");
    project
        .aludel("record", "--amend", "-m", "one more word")
        .fails(2, "ALU205", "Multiple heads are present: 0002a, 0002b");
  }

  @Test
  void headsThatDoNotFailTheBuild() {
    fork("@Column(length = 40) String city;", "@Column(length = 50) String city;");
    project.source("User", entity("User", "users", "String name;", "String city;").text());
    project
        .compile()
        .failsWith(
            Code.BRANCHES_CONFLICT,
            "Multiple heads are present, 0002a ('0002a_add_city_to_users.json') and 0002b",
            "0002a (add city to users) and 0002b (add city to users) both touch column users.city.",
            "aludel rebase 0002b_add_city_to_users.json");
    project.aludel("merge").fails(2, "ALU209", "both touch column users.city");
    project
        .aludel("rebase", "0002b")
        .fails(
            2,
            "ALU209: src/main/migrations/0002b_add_city_to_users.json",
            "It cannot be put behind the other side",
            "delete 0002b_add_city_to_users.json; in aludel.sum, delete its line");
  }

  @Test
  void commandsThatHaveNothingToDo() {
    project
        .aludel("merge")
        .fails(2, "ALU205", "There is nothing to merge: the history has one head, 0001.");
    project
        .aludel("merge", "0001", "x")
        .fails(2, "ALU311: Can't locate revision identified by 'x'.");
    project
        .aludel("rebase", "0001")
        .fails(2, "ALU205", "There is nothing to put '0001_add_users_table.json' behind");
    project
        .aludel("rebase", "0009")
        .fails(
            2,
            "ALU307: '0009' is no file of the history, and no id of one.",
            "  aludel rebase 0001_add_users_table.json\n");
    project
        .aludel("rebase", "0009_x.json")
        .fails(2, "ALU205", "The history has no file '0009_x.json'.");
    project
        .aludel("rebase")
        .fails(2, "ALU307: Missing required parameter: 'FILE'", "aludel rebase --help");
  }

  @Test
  void whereThereIsNoHistory() {
    project.delete("src/main/migrations/aludel.properties");
    for (String command : new String[] {"merge", "rebase 0001_add_users_table.json", "branches"}) {
      project
          .aludel(command.split(" "))
          .fails(
              2,
              "ALU300: There is no history in src/main/migrations. If it lies elsewhere, go to that"
                  + " project's folder",
              "aludel ... --history <folder>",
              "aludel init --package com.example.shop.migrations");
    }
  }

  @Test
  void aMergeJoinsThoseThatAreNamed() {
    fork("String city;", "String phone;");
    project.compile().passes();
    project.aludel("merge", "0002a", "0001").fails(2, "ALU205", "0001 is no head");
    assertThat(project.aludel("merge", "0002a", "0002b", "-m", "both").isDone().out())
        .startsWith("Merged: src/main/migrations/0003_both.json\n");
    project.compile().passes();
    project.upgrade("head");
    assertThat(project.aludel("history").isDone().out()).startsWith("* 0003");
  }

  @Test
  void aPlaceThatIsNotThere() {
    fork("String city;", "String phone;");
    project.aludel("rebase", "0002b", "--onto", "0009").fails(2, "ALU205", "--onto: ");
    assertThat(project.aludel("rebase", "0002b", "--onto", "0002a").isDone().out())
        .contains("is now 0003_add_phone_to_users.json, after 0002a")
        .contains("aludel downgrade 0002b-1 --allow-loss users.phone --url <url>");
    project.compile().passes();
  }

  @Test
  void scriptsGetADocument() {
    fork("String city;", "String phone;");
    assertThat(project.aludel("rebase", "0002b", "--format", "json").isDone().out())
        .isEqualTo(
            "{\"moved\": [{\"from\": \"0002b_add_phone_to_users.json\", \"to\":"
                + " \"0003_add_phone_to_users.json\", \"id\": \"0003\", \"parents\": [\"0002a\"]}],"
                + " \"meetings\": []}\n");
    assertThat(project.aludel("unrecord", "--format", "json").isDone().out())
        .isEqualTo(
            "{\"id\": \"0003\", \"file\": \"0003_add_phone_to_users.json\", \"parents\":"
                + " [\"0002a\"]}\n");
    project.compile().passes();
    assertThat(project.aludel("record", "--format", "json", "--id", "0002b").isDone().out())
        .startsWith("{\"id\": \"0002b\", \"parents\": [\"0002a\"], ");
  }

  @Test
  void aMergeGivesADocumentToo() {
    fork("String city;", "String phone;");
    assertThat(project.aludel("merge", "--format", "json").isDone().out())
        .startsWith("{\"id\": \"0003\", \"parents\": [\"0002a\", \"0002b\"], ");
  }

  @Test
  void aFileThatIsGoneIsNamedBeforeWhatBuildsOnIt() {
    record("0002", "String name;", "String city;");
    record("0003", "String name;", "String city;", "String zip;");
    project.delete("src/main/migrations/0002_add_city_to_users.json");
    project
        .aludel("history")
        .fails(
            2,
            "Revision 0002 has a line here and no file.",
            "git checkout -- ':(top)*/0002_*.json'");
  }

  @Test
  void aSideWithoutFilesIsTold() {
    String sums = project.read("src/main/migrations/aludel.sum");
    project.write(
        "src/main/migrations/aludel.sum", "<<<<<<< HEAD\n" + sums + "=======\n>>>>>>> other\n");
    project
        .aludel("history")
        .fails(
            2,
            "only one side is there: 0001_add_users_table.json",
            "Delete the lines of the markers");
  }

  @Test
  void aUnitHasToHaveAName() {
    for (String name : new String[] {"../../evil", "Bad Unit", ""}) {
      project
          .aludel("init", "--unit", name, "--package", "a.b")
          .fails(2, "ALU307: --unit: '" + name + "' is no name of a unit");
    }
    project.write("src/main/migrations/Bad Unit/aludel.properties", "format = 1\npackage = a.b\n");
    project.compile().passes();
  }

  @Test
  void whatNoCompilerFinishedIsNoLackOfAProcessor() {
    project.source("Broken", "package shop; public class Broken {");
    assertThat(project.compile().successful()).isFalse();
    project.delete("target/classes");
    project.write("target/classes/note.txt", "nothing was compiled");
    project.aludel("check").fails(2, "ALU304: The last build failed, or did not finish");
  }

  @Test
  void noDatabaseIsMadeByGoingDown() {
    project.compile().passes();
    for (String command : new String[] {"downgrade base", "stamp head"}) {
      project
          .aludel((command + " --yes --url jdbc:h2:./typo").split(" "))
          .fails(3, "ALU332: There is no connection to the database: ", "Check that the database");
    }
    assertThat(project.has("typo.mv.db")).isFalse();
  }
}
