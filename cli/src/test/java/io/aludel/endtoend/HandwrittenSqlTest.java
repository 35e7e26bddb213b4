package io.aludel.endtoend;

import static io.aludel.endtoend.EntitySource.entity;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.diagnostic.Code;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** SQL that a person has written lies beside its revision, where a reviewer can read it. */
class HandwrittenSqlTest {

  private static final String UP =
      """
      -- Names are told apart by their first letter.
      update users set name = 'A; ' || name;
      update users set name = name || '!';
      """;
  private static final String DOWN =
      """
      update users set name = substr(name, 1, length(name) - 1);
      update users set name = substr(name, 4);
      """;
  private static final String FOLDER = "src/main/migrations/";

  private static TestProject project(TestDatabase.Kind kind) {
    TestProject project = TestProject.on(kind);
    project.source("User", entity("User", "users", "String name;").text());
    project.record();
    project.write("up.sql", UP).write("down.sql", DOWN);
    project.compile().passes();
    project.upgrade("head");
    project.database().execute("insert into users (id, name) values (1, 'Ada')");
    return project;
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void goesUpAndDown(TestDatabase.Kind kind) {
    try (TestProject project = project(kind)) {
      CommandResult recorded =
          project.aludel("record", "--sql", "up.sql", "down.sql", "-m", "greet users").isDone();
      assertThat(recorded.out()).startsWith("Recorded " + FOLDER + "0002_greet_users.json\n");
      assertThat(project.read(FOLDER + "0002_greet_users.up.sql")).isEqualTo(UP);
      assertThat(project.read(FOLDER + "0002_greet_users.down.sql")).isEqualTo(DOWN);
      assertThat(project.read(FOLDER + "0002_greet_users.json")).doesNotContain("substr");
      project.compile().passes();
      assertThat(project.hasDraft()).isFalse();
      project.upgrade("head");
      assertThat(project.database().query("select name from users").toString()).contains("A; Ada!");
      project.downgrade("-1");
      assertThat(project.database().query("select name from users").toString())
          .contains("Ada")
          .doesNotContain("A; ");
      assertThat(project.aludel("show", "0002").isDone().out()).contains("set name = 'A; '");
    }
  }

  @Test
  void theFilesCountInTheChecksum() {
    try (TestProject project = project(TestDatabase.Kind.H2)) {
      project.aludel("record", "--sql", "up.sql", "down.sql", "-m", "greet users").isDone();
      project.write(FOLDER + "0002_greet_users.up.sql", UP + "delete from users;\n");
      project.compile().failsWith(Code.HISTORY_EDITED, "Revision 0002 was edited");
      project.delete(FOLDER + "0002_greet_users.up.sql");
      isDamaged(
          project,
          "Its script lies in '0002_greet_users.up.sql', and there is no such file.",
          "git checkout -- ':(top)*/0002_greet_users.up.sql'");
      project.write(FOLDER + "0002_greet_users.up.sql", UP.replace("\n", "\r\n"));
      project.compile().passes();
      project.write(FOLDER + "0002_greet_users.postgres.up.sql", UP);
      isDamaged(
          project,
          "0002_greet_users.postgres.up.sql: 'postgres' is no database. Did you mean 'postgresql'?",
          "Its name stands before .up.sql or .down.sql.");
      project.delete(FOLDER + "0002_greet_users.postgres.up.sql");
      project.write(FOLDER + "0003_more.up.sql", UP);
      isDamaged(project, "0003_more.up.sql: No revision has this script: nothing would run it.");
    }
  }

  private static void isDamaged(TestProject project, String... parts) {
    project.compile().failsWith(Code.HISTORY_INCOHERENT, parts);
    project.aludel("history").fails(2, parts).fails(2, "ALU204: src/main/migrations/0");
  }

  @Test
  void whatAnEarlierUnrecordKeptIsInTheWay() {
    try (TestProject project = project(TestDatabase.Kind.H2)) {
      String[] record = {"record", "--sql", "up.sql", "down.sql", "-m", "greet users"};
      project.aludel(record).isDone();
      project.aludel("unrecord").isDone();
      project.aludel(record).isDone();
      SortedMap<String, String> history = project.history();
      project
          .aludel("unrecord")
          .fails(
              2,
              "ALU205: src/main/migrations/0002_greet_users.down.sql.unrecorded: The file exists"
                  + " already. An earlier unrecord has kept it. Move it away, or delete it, then:"
                  + " aludel unrecord 0002\n");
      assertThat(project.history()).isEqualTo(history);
      project.aludel("history").isDone();
      project.delete(FOLDER + "0002_greet_users.down.sql.unrecorded");
      project
          .aludel("unrecord", "0002")
          .fails(2, "ALU205: src/main/migrations/0002_greet_users.up.sql.unrecorded: ");
      project.delete(FOLDER + "0002_greet_users.up.sql.unrecorded");
      project.aludel("unrecord", "0002").isDone();
      project.compile().passes();
    }
  }

  @Test
  void nothingIsLeftOfARevisionThatCannotBeWrittenWhole() {
    try (TestProject project = project(TestDatabase.Kind.H2)) {
      project.write(FOLDER + "0002_greet_users.json/keep", "a folder in the way");
      SortedMap<String, String> history = project.history();
      project
          .aludel("record", "--sql", "up.sql", "down.sql", "-m", "greet users")
          .fails(
              2,
              "ALU205: src/main/migrations/0002_greet_users.json: The file exists already. Move it"
                  + " away, or choose another description.");
      assertThat(project.history()).isEqualTo(history);
      project.aludel("record", "--sql", "up.sql", "down.sql", "-m", "greet all").isDone();
      project.write(FOLDER + "0002_rename_all.up.sql/keep", "a folder in the way");
      history = project.history();
      project
          .aludel("record", "--amend", "--sql", "up.sql", "down.sql", "-m", "rename all")
          .fails(2, "ALU205: src/main/migrations/0002_rename_all.up.sql: The file exists already.");
      assertThat(project.history()).isEqualTo(history);
      project.aludel("history").isDone();
    }
  }

  @Test
  void isAmendedWhileItIsWorkedOn() {
    try (TestProject project = project(TestDatabase.Kind.H2)) {
      project
          .aludel("record", "--amend", "--sql", "up.sql", "down.sql")
          .fails(2, "ALU205", "Revision 0001 was not recorded with --sql");
      project.aludel("record", "--sql", "up.sql", "down.sql", "-m", "greet users").isDone();
      project.write("up.sql", "update users set name = 'Grace';\n");
      project
          .aludel(
              "record",
              "--amend",
              "--sql",
              "up.sql",
              "none",
              "--one-way",
              "the old names are lost",
              "-m",
              "rename all")
          .isDone();
      assertThat(project.history().keySet())
          .contains(FOLDER + "0002_rename_all.json", FOLDER + "0002_rename_all.up.sql")
          .noneMatch(file -> file.contains("greet") || file.contains(".down."));
      project.compile().passes();
      project.upgrade("head");
      project.aludel("downgrade", "-1", "--yes").fails(1, "ALU322", "the old names are lost");
      assertThat(project.aludel("unrecord").isDone().out())
          .contains("Its SQL is kept beside the history, in files that end in .unrecorded.");
      assertThat(project.read(FOLDER + "0002_rename_all.up.sql.unrecorded")).contains("Grace");
      assertThat(project.has(FOLDER + "0002_rename_all.up.sql")).isFalse();
      project.compile().passes();
    }
  }

  @Test
  void databasesMayDiffer() {
    try (TestProject project = project(TestDatabase.Kind.H2)) {
      project
          .aludel("record", "--sql", "h2=up.sql", "h2=down.sql", "-m", "greet users")
          .fails(2, "ALU307: --sql: nothing goes up on postgresql.", "--sql postgresql=UP.sql");
      project
          .aludel("record", "--sql", "postgres=up.sql", "postgres=down.sql", "-m", "greet users")
          .fails(
              2, "'postgres' is no database that the history serves. Did you mean 'postgresql'?");
      project
          .aludel(
              "record",
              "--sql",
              "up.sql",
              "down.sql",
              "--sql",
              "h2=up.sql",
              "h2=down.sql",
              "-m",
              "greet users")
          .isDone();
      assertThat(project.history().keySet())
          .contains(
              FOLDER + "0002_greet_users.up.sql",
              FOLDER + "0002_greet_users.h2.up.sql",
              FOLDER + "0002_greet_users.h2.down.sql");
      project.compile().passes();
      project.upgrade("head");
    }
  }

  @Test
  void aQueryIsNoPartOfAnIdempotentScript() {
    try (TestProject project = project(TestDatabase.Kind.H2)) {
      project.write("up.sql", "select 1;\n");
      project.aludel("record", "--sql", "up.sql", "down.sql", "-m", "ask users").isDone();
      project.compile().passes();
      project
          .aludel("sql", "--idempotent")
          .fails(
              2,
              "ALU344: There is no --idempotent script for H2 with revision 0002: it executes a"
                  + " query");
    }
  }

  @Test
  void rowsThatWouldReferToNothingAreNotLeftBehindOnSqlite() {
    try (TestProject project = project(TestDatabase.Kind.SQLITE)) {
      project.source("Order", entity("Order", "orders", "@ManyToOne User buyer;").text());
      project.record();
      project.upgrade("head");
      project.database().execute("insert into orders (id, buyer_id) values (1, 1)");
      project.write("up.sql", "delete from users;\n");
      project
          .aludel("record", "--sql", "up.sql", "none", "--one-way", "gone", "-m", "begin anew")
          .isDone();
      project.compile().passes();
      project
          .aludel("upgrade", "--yes")
          .fails(
              1,
              "ALU326: Revision 0003 (begin anew) was rolled back: after it, rows would refer to what"
                  + " is not there, in orders (1). The database is as if it had not been begun.",
              "Mend that, or what the revision does to what is referred to, and run the same");
      assertThat(project.database().query("select count(*) from users")).containsExactly("1");
    }
  }

  @Test
  void whatCannotBeRecorded() {
    try (TestProject project = project(TestDatabase.Kind.H2)) {
      project
          .aludel("record", "--sql", "up.sql", "down.sql")
          .fails(2, "ALU307: --sql: say in a few words what it is for");
      project
          .aludel("record", "--sql", "nowhere.sql", "down.sql", "-m", "greet users")
          .fails(2, "ALU307: --sql: nowhere.sql cannot be read: nowhere.sql is not there.");
      project
          .aludel("record", "--sql", "up.sql", "none", "-m", "greet users")
          .fails(2, "there is no way back. Write it, or say why there is none: --one-way");
      project
          .aludel("record", "--sql", "up.sql", "down.sql", "--one-way", "lost", "-m", "greet users")
          .fails(2, "--one-way says that there is no way back, and down.sql is one.");
      String pairs = "h2=up.sql none --sql postgresql=up.sql postgresql=down.sql";
      project
          .aludel(("record -m x --one-way lost --sql " + pairs).split(" "))
          .fails(2, "--one-way says that there is no way back, and postgresql=down.sql is one.");
      project.write("empty.sql", "-- nothing yet\n");
      project
          .aludel("record", "--sql", "empty.sql", "down.sql", "-m", "greet users")
          .fails(2, "empty.sql holds no statement.");
      project
          .aludel("record", "--sql", "up.sql", "down.sql", "-m", "greet users", "--only", "users")
          .fails(2, "--sql makes a revision of its own: leave out --only.");
      project
          .aludel("record", "--one-way", "the old names are lost")
          .fails(
              2,
              "ALU307: --one-way goes with --sql: say there what is run. Type:",
              "  aludel record --sql UP.sql none --one-way 'the old names are lost' -m \"...\"\n");
      project
          .aludel("record", "--one-way", "lost", "--purge", "0001", "--why", "x")
          .fails(2, "ALU307: --one-way goes with --sql: say there what is run.");
    }
  }
}
