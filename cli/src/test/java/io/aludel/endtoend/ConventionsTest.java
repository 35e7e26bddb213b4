package io.aludel.endtoend;

import static io.aludel.endtoend.EntitySource.entity;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What revisions are called, and how much of a draft becomes one. */
class ConventionsTest {

  private static final String SETTINGS = "src/main/migrations/aludel.properties";

  private TestProject project;

  @BeforeEach
  void begin() {
    project = TestProject.on(TestDatabase.Kind.H2);
    project.source("User", entity("User", "users", "String name;").text());
  }

  @AfterEach
  void end() {
    project.close();
  }

  private void settings(String lines) {
    project.write(SETTINGS, project.read(SETTINGS) + lines);
  }

  private void recordThen(String... members) {
    project.record();
    project.source("User", entity("User", "users", members).text());
    project.compile().passes();
  }

  private String recorded(String... arguments) {
    return project.aludel(arguments).isDone().out().lines().findFirst().orElseThrow();
  }

  @Test
  void namesMayBeginWithTheTable() {
    settings("names = table\n");
    project.compile().passes();
    assertThat(recorded("record")).endsWith("0001_users_create_table.json");
    recordThenAlready("String name;", "String ownerType;");
    assertThat(recorded("record")).endsWith("0002_users_add_column_owner_type.json");
    recordThenAlready("String name;", "String ownerType;", "String city;");
    assertThat(recorded("record", "-m", "city for parcels"))
        .endsWith("0003_users_add_city_for_parcels.json");
    recordThenAlready("@Column(length = 40) String name;", "String ownerType;", "String city;");
  }

  private void recordThenAlready(String... members) {
    project.source("User", entity("User", "users", members).text());
    project.compile();
  }

  @Test
  void anIndexIsCalledByItsName() {
    settings("names = table\n");
    recordThen("String name;");
    project.source(
        "User",
        entity("User", "users", "String name;")
            .text()
            .replace(
                "@Table(name = \"users\"",
                "@Table(name = \"users\", indexes = @Index(name = \"idx_name\", columnList ="
                    + " \"name\")"));
    project.compile().passes();
    assertThat(recorded("record")).endsWith("0002_users_add_index_idx_name.json");
  }

  @Test
  void idsMayBeWiderOrHashes() {
    settings("ids.width = 6\n");
    project.compile().passes();
    assertThat(recorded("record")).endsWith("/000001_add_users_table.json");
    project.aludel("unrecord").isDone();
    project.write(SETTINGS, project.read(SETTINGS).replace("ids.width = 6", "ids = hash"));
    project.compile().passes();
    String file = recorded("record");
    assertThat(file).matches(".*/[0-9a-f]{12}_add_users_table\\.json");
    project.compile().passes();
    project.upgrade("head");
    project.aludel("unrecord").isDone();
    project.compile().passes();
    assertThat(recorded("record")).as("the same draft has the same id").isEqualTo(file);
  }

  @Test
  void whatIsHeldIsCalledByTheHash() {
    settings("ids = hash\n");
    recordThen("String name;", "String nick;");
    project.record();
    project.source(
        "User",
        entity("User", "users", "String name;")
            .declaring("@MigrationChange(drops = @Drop(column = \"nick\", reason = \"unused\"))")
            .text());
    String file = project.record().out().lines().findFirst().orElseThrow();
    String id = file.replaceAll(".*/([0-9a-f]{12})_.*", "$1");
    project.upgrade("head");
    assertThat(project.database().query("select zz_" + id + "_nick from users")).isEmpty();
    project.downgrade("-1");
    assertThat(project.database().query("select nick from users")).isEmpty();
  }

  @Test
  void anIdThatWasChosenWinsOverItsPrefix() {
    recordThen("String name;", "String city;");
    assertThat(recorded("record", "--id", "0001a")).endsWith("0001a_add_city_to_users.json");
    project.compile().passes();
    project.upgrade("0001");
    assertThat(project.aludel("current").isDone().out()).contains("is at 0001.");
    project.upgrade("0001a");
    project.source(
        "User", entity("User", "users", "String name;", "String city;", "Integer age;").text());
    project.compile();
    project
        .aludel("record", "--id", "heads")
        .fails(2, "ALU205", "'heads' is no id: an id is made of up to 40 letters and digits");
    project
        .aludel("record", "--id", "0001")
        .fails(
            2,
            "ALU205: src/main/migrations: There is a revision 0001 already, in"
                + " '0001_add_users_table.json'. Choose another id, or leave it out.");
    project
        .aludel("record", "--amend", "--id", "0001b")
        .fails(2, "ALU307: --id: a recorded revision keeps its id.", "aludel unrecord");
  }

  @Test
  void aDescriptionHasToSaySomething() {
    project.compile().passes();
    for (String empty : new String[] {"update", "some changes", "WIP", "Fix the schema"}) {
      project
          .aludel("record", "-m", empty)
          .fails(
              2,
              "ALU307: '" + empty + "' would suit any revision, and says nothing of this one.",
              "aludel record -m 'add users table'");
    }
    for (String option : new String[] {"--message", "--why"}) {
      for (String command : new String[] {"record", "merge"}) {
        project
            .aludel(command, option, " ")
            .fails(2, "ALU307: " + option + " is empty. Say it in a few words, or leave it out.");
      }
    }
    assertThat(recorded("record", "-m", "добавить телефон")).endsWith("0001_revision.json");
    project.aludel("unrecord").isDone();
    assertThat(recorded("record", "-m", "update prices")).endsWith("0001_update_prices.json");
    project
        .aludel("record", "--amend", "-m", "changes")
        .fails(2, "'changes' would suit any revision", "aludel record -m 'update prices'");
  }

  @Test
  void aClosedPartIsRecordedAndTheRestStaysADraft() {
    recordThen("String name;", "String city;");
    project.source("Tag", entity("Tag", "tags", "String word;").text());
    project.source(
        "Visit", entity("Visit", "visits", "@ManyToOne Tag tag;", "@ManyToOne User who;").text());
    project.compile().passes();
    project
        .aludel("record", "--only", "visit")
        .fails(
            2,
            "ALU307: --only visit: the draft does nothing to such a table. Did you mean 'visits'?",
            "It is about tags, users, visits.");
    project
        .aludel("record", "--only", "visits")
        .fails(
            2,
            "--only visits is no closed part of the draft: it needs tags too. Record them together:",
            "aludel record --only tags,visits");
    assertThat(recorded("record", "--only", "users")).endsWith("0002_add_city_to_users.json");
    project.compile().passes();
    assertThat(project.hasDraft()).isTrue();
    assertThat(recorded("record", "--only", "tags", "--only", "visits"))
        .endsWith("0003_add_tags_table_and_more.json");
    project.compile().passes();
    assertThat(project.hasDraft()).isFalse();
    project.upgrade("head");
    project.aludel("check").isDone();
  }

  @Test
  void whatHangsTogetherByNamesIsRecordedAsAWhole() {
    project.source("Tag", entity("Tag", "tags", "String word;").text());
    project.record();
    String renamed = "@MigrationChange(renamedFrom = \"%s\")";
    project.source(
        "User",
        entity("User", "tags", "String name;").declaring(renamed.formatted("users")).text());
    project.source(
        "Tag", entity("Tag", "users", "String word;").declaring(renamed.formatted("tags")).text());
    project.compile().passes();
    project
        .aludel("record", "--only", "users")
        .fails(
            2,
            "ALU307: --only users: the rest of the draft does not go without it, nor after it: there"
                + " is already a table tags. Record the draft as a whole: aludel record\n");
    assertThat(recorded("record", "-m", "swap users and tags"))
        .endsWith("swap_users_and_tags.json");
  }

  @Test
  void whatTheGateAsksElsewhereDoesNotHoldUpAPart() {
    recordThen("String name;");
    project.source("Tag", entity("Tag", "tags", "String word;").text());
    project.source("User", entity("User", "users").text());
    assertThat(project.compile().successful()).isFalse();
    assertThat(recorded("record", "--only", "tags")).endsWith("0002_add_tags_table.json");
    project
        .aludel("record", "--only", "users")
        .fails(2, "ALU303: The history or its settings have changed since the last build.");
  }
}
