package io.aludel.endtoend;

import io.aludel.diagnostic.Code;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Commands that cannot be meant, or cannot be carried out. */
class BadCommandsTest {

  private static final String AGE = "Integer age;";

  private static TestProject healthy;

  @BeforeAll
  static void build() {
    healthy = BadInput.healthyProject();
  }

  @AfterAll
  static void remove() {
    healthy.close();
  }

  /** What is typed is wrong enough. */
  private static void nothing(TestProject project) {}

  private static void edit(TestProject project, String... more) {
    project.source(
        "User",
        EntitySource.entity(
                "User",
                BadInput.USERS,
                Stream.concat(
                        Stream.of(
                            "@Column(length = 30) String nick;",
                            "@Column(length = 100) String email;"),
                        Stream.of(more))
                    .toArray(String[]::new))
            .text());
  }

  @TestFactory
  Stream<DynamicTest> commands() {
    return BadInput.tests(
        healthy,
        Stream.of(
            BadInput.of(
                "a command nearly right", BadCommandsTest::nothing, "upgrad head", 2, "upgrade"),
            BadInput.of(
                "an option nearly right",
                BadCommandsTest::nothing,
                "history --clases x",
                2,
                "--classes"),
            BadInput.of(
                "a password as an argument",
                BadCommandsTest::nothing,
                "upgrade head --password " + BadInput.SECRET,
                2,
                "ALUDEL_PASSWORD",
                "--password-file"),
            BadInput.of(
                "a unit nearly right",
                BadCommandsTest::nothing,
                "current --unit defualt",
                2,
                "ALU301: The compiled classes hold no migrations of unit defualt, but of: default."
                    + " Did you mean 'default'? Name one with --unit, or compile"),
            BadInput.of(
                "a dialect nearly right",
                BadCommandsTest::nothing,
                "sql head --dialect h3",
                2,
                "ALU310: --dialect h3 is none that the history serves. Did you mean 'h2'?"),
            BadInput.of(
                "settings over settings",
                BadCommandsTest::nothing,
                "init --package shop",
                2,
                "already"),
            BadInput.of(
                "recording without a draft",
                BadCommandsTest::nothing,
                "record",
                1,
                "nothing to record"),
            BadInput.of(
                "recording what was not built",
                project -> project.delete("target"),
                "record",
                2,
                "No compiled classes",
                "mvn clean compile"),
            BadInput.of(
                "recording the same build once more",
                project -> {
                  edit(project, AGE);
                  project.compile().passes();
                  project.aludel("record").isDone();
                },
                "record",
                2,
                "mvn clean compile"),
            BadInput.of(
                "recording over something",
                project -> {
                  edit(project, AGE);
                  project.compile().passes();
                  project.write("src/main/migrations/0003_add_age_to_users.json/file", "");
                },
                "record",
                2,
                "0003_add_age_to_users.json"),
            BadInput.of(
                "an agreement to what nobody asks",
                project -> {
                  edit(project, AGE);
                  project.compile().passes();
                },
                "record --agree DROP_COLUMN:users.age --reason x",
                2,
                "DROP_COLUMN:users.age",
                "needs no answer"),
            BadInput.of(
                "an agreement without a reason",
                BadCommandsTest::nothing,
                "record --agree DROP_TABLE:users",
                2,
                "--reason"),
            BadInput.of(
                "an agreement to a rule nearly right",
                project -> {
                  project.source(
                      "User",
                      EntitySource.entity(
                              "User", BadInput.USERS, "@Column(length = 100) String email;")
                          .text());
                  project.compile().reports(Code.COLUMN_VANISHED, "nick");
                },
                "record --agree DROP_COLUM:users.nick --reason x",
                2,
                "'DROP_COLUMN:users.nick'"),
            BadInput.of(
                "upgrading to a draft",
                project -> {
                  edit(project, AGE);
                  project.compile().passes();
                },
                "upgrade head --yes",
                1,
                "--with-draft",
                "record"),
            BadInput.of(
                "nobody at the terminal",
                BadCommandsTest::nothing,
                "upgrade head",
                2,
                "--yes",
                "terminal"),
            BadInput.of(
                "a loss that is not named",
                BadCommandsTest::nothing,
                "downgrade base --yes",
                1,
                "users",
                "--allow-loss users")));
  }
}
