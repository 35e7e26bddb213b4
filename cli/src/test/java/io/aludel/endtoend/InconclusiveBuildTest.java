package io.aludel.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * A build that could not tell whether the entities have changed must not look like one that could.
 */
class InconclusiveBuildTest {

  @Test
  void nothingIsSaidToBeTheSame() {
    try (TestProject project = TestProject.on(TestDatabase.Kind.H2)) {
      project.withoutEnvironment("ALUDEL_URL").source("User", user(""));
      project.record();
      project.aludel("check").isDone();
      project.source(
          "User", user("@OneToMany(mappedBy = \"nobody\") java.util.List<User> friends;"));
      project.compile();
      for (String command : new String[] {"check", "record", "show draft"}) {
        project
            .aludel(command.split(" "))
            .fails(1, "ALU304", "drew no conclusion", "the build failed", "mvn clean compile");
      }
    }
  }

  @Test
  void migrationsThatWereNamedAndNeverCompiledAreNoBuild() {
    try (TestProject project = TestProject.on(TestDatabase.Kind.H2)) {
      project.source("User", user(""));
      project.record();
      project.source("User", user("int number = \"none\";"));
      project.compile();
      CommandResult refused =
          project.aludel("sql").fails(2, "ALU304", "did not finish", "mvn clean compile");
      assertThat(refused.text()).doesNotContain("Provider", "MigrationSequence");
    }
  }

  @Test
  void migrationsThatAreNotAllThereAreNoBuildEither() {
    try (TestProject project = TestProject.on(TestDatabase.Kind.H2)) {
      project.source("User", user(""));
      project.record();
      String generated = "target/classes/shop/migrations/V0001_AddUserTable.class";
      project.delete(generated);
      for (String command : new String[] {"sql", "upgrade --yes"}) {
        project
            .aludel(command.split(" "))
            .fails(
                2,
                "ALU303: A migration of the build cannot be loaded (",
                "Build the project anew, from nothing:\n  mvn clean compile\n");
      }
    }
  }

  private static String user(String attribute) {
    return """
        package shop;
        import io.aludel.MigrationChange;
        import jakarta.persistence.*;
        @Entity @MigrationChange public class User {
          @Id Long id;
          %s
        }
        """
        .formatted(attribute);
  }
}
