package io.aludel.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A side of two branches that are merged already is put behind the other side as a whole. */
class RebasedSideTest {

  private static final List<TestDatabase.Kind> KINDS =
      List.of(TestDatabase.Kind.H2, TestDatabase.Kind.SQLITE);

  @Test
  void whatRebasePrintsLeadsADatabaseOfTheOldSideToTheNewHistory() {
    for (TestDatabase.Kind kind : KINDS) {
      try (TestProject project = TestProject.on(kind)) {
        Fork.record(project, "0001", "String name;");
        Fork.of(project, "String city;", "String phone;", "String zip;");
        project.compile().passes();
        project.aludel("merge", "0002b", "0002c", "-m", "side").isDone();
        project.compile().passes();
        project.upgrade("0003");
        project
            .database()
            .execute("insert into users (id, name, phone, zip) values (1, 'Ada', '5', '9')");

        String printed =
            project.aludel("rebase", "0002b", "0002c", "0003", "--onto", "0002a").isDone().out();
        project.compile().passes();
        List<String> downgrades =
            printed
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("aludel downgrade"))
                .toList();
        assertThat(downgrades).as(printed).hasSize(2);
        downgrades.forEach(line -> run(project, line));
        assertThat(printed).contains("    aludel upgrade head --url <url>\n");
        project.upgrade("head");

        assertThat(project.aludel("check").isDone().out()).contains("up to date");
        assertThat(project.database().query("select id, name, phone, zip, city from users"))
            .containsExactly("1|Ada|null|null|null");
        try (TestProject fresh = project.copy()) {
          fresh.upgrade("head");
          assertThat(project.database().everything())
              .containsExactlyElementsOf(fresh.database().everything());
        }
      }
    }
  }

  /** The line as it is printed, on the database that the environment names. */
  private static void run(TestProject project, String line) {
    String typed = line.replace("aludel ", "").replace(" --url <url>", "") + " --yes";
    project.aludel(typed.split(" ")).isDone();
  }
}
