package io.aludel.endtoend;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Connections that lead nowhere, and databases that something else was applied to. */
class BadConnectionsTest {

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

  /** Records the second revision, which is applied, once more with other attributes. */
  private static void applyAndRecordAnew(TestProject project, String... attributes) {
    project.upgrade("head");
    project.aludel("unrecord").isDone();
    project.source("User", EntitySource.entity("User", BadInput.USERS, attributes).text());
    project.record();
  }

  @TestFactory
  Stream<DynamicTest> connections() {
    return BadInput.tests(
        healthy,
        Stream.of(
            BadInput.of(
                "no database",
                project -> project.withoutEnvironment("ALUDEL_URL"),
                "current",
                2,
                "--url",
                "ALUDEL_URL"),
            BadInput.of(
                "an URL without jdbc",
                BadConnectionsTest::nothing,
                "current --url postgres://localhost/shop",
                2,
                "jdbc:postgresql://"),
            BadInput.of(
                "a malformed URL",
                BadConnectionsTest::nothing,
                "current --url jdbc:postgresql//localhost",
                2,
                "ALU307: The URL jdbc:postgresql//localhost is of no database that is served.",
                " jdbc:postgresql://<host>/<database>, or"),
            BadInput.of(
                "a database without a driver",
                BadConnectionsTest::nothing,
                "current --url jdbc:oracle:thin:x",
                2,
                "ALU307: The URL jdbc:oracle:thin:x is of no database that is served. Write"
                    + " jdbc:h2:<file>, jdbc:mariadb://<host>/<database>,"
                    + " jdbc:postgresql://<host>/<database>, or jdbc:sqlite:<file>."),
            BadInput.of(
                "a server that is down",
                BadConnectionsTest::nothing,
                "current --url jdbc:postgresql://localhost:1/shop",
                3,
                "localhost:1"),
            BadInput.of(
                "a database that is not there",
                project -> {
                  try (TestDatabase other = TestDatabase.fresh(TestDatabase.Kind.POSTGRESQL)) {
                    project.environment("ALUDEL_URL", other.url() + "absent");
                    project.environment("ALUDEL_USER", PostgresServer.USER);
                  }
                },
                "current",
                3,
                "absent"),
            BadInput.of(
                "a wrong password",
                project -> {
                  TestDatabase guarded = TestDatabase.guarded("right");
                  project.environment("ALUDEL_URL", guarded.url());
                  project.environment("ALUDEL_PASSWORD", BadInput.SECRET);
                },
                "current",
                3,
                "Wrong user name or password",
                "user and password"),
            BadInput.of(
                "a password in the URL",
                BadConnectionsTest::nothing,
                "current --url jdbc:postgresql://localhost/shop?password=" + BadInput.SECRET,
                2,
                "ALU307: --url holds a password, which others could read. Take it out. ",
                "ALUDEL_PASSWORD"),
            BadInput.of(
                "a password in the URL of a rehearsal",
                BadConnectionsTest::nothing,
                "rehearse --url jdbc:postgresql://localhost/shop?password=" + BadInput.SECRET,
                2,
                "ALU307: --url holds a password, which others could read. Take it out. "),
            BadInput.of(
                "an URL without jdbc for a rehearsal",
                BadConnectionsTest::nothing,
                "rehearse --url postgres://localhost/shop",
                2,
                "ALU307: The URL postgres://localhost/shop is of no database that is served. For"
                    + " JDBC, write: jdbc:postgresql://<host>/<database>"),
            BadInput.of(
                "a password file of a rehearsal that is not there",
                BadConnectionsTest::nothing,
                "rehearse --url jdbc:h2:./empty --password-file secret.txt",
                2,
                "ALU307: --password-file secret.txt cannot be read."),
            BadInput.of(
                "a password file that is not there",
                BadConnectionsTest::nothing,
                "current --password-file secret.txt",
                2,
                "secret.txt")));
  }

  @TestFactory
  Stream<DynamicTest> applied() {
    return BadInput.tests(
        healthy,
        Stream.of(
            BadInput.of(
                "a revision that was edited after it was applied",
                project ->
                    applyAndRecordAnew(
                        project,
                        "@Column(length = 30) String nick;",
                        "@Column(length = 200) String email;"),
                "upgrade head --yes",
                1,
                "ALU323: Revision 0002 (add email to users) was edited after it was applied.",
                ":\n  aludel downgrade 0002-1 --allow-loss users.email\n  aludel upgrade head\n"),
            BadInput.of(
                "another revision than the one that was applied",
                project ->
                    applyAndRecordAnew(
                        project, "@Column(length = 30) String nick;", "Integer age;"),
                "upgrade head --yes",
                1,
                "ALU324: Applied as 0002 is another revision (add email to users) than the one that"
                    + " this build calls so (add age to users).",
                ":\n  aludel downgrade 0002-1 --allow-loss users.email\n  aludel upgrade head\n")));
  }
}
