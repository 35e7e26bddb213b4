package io.aludel.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Two developers whose branches collide, and a hotfix: real repositories, real builds, real
 * databases. What they type and see is the page docs/team.md.
 */
class TeamTest {

  private static final Path PAGE = Path.of("../docs/team.md");

  private final Transcript transcript = new Transcript();

  private static String user(String members) {
    return """
        package shop;

        import io.aludel.MigrationChange;
        import jakarta.persistence.*;

        @Entity
        @Table(name = "users")
        @MigrationChange
        public class User {
          @Id Long id;
          String name;
        %s}
        """
        .formatted(members.indent(2));
  }

  private static final String EMAIL = "@Column(length = 100) String email;\n";
  private static final String PHONE = "@Column(length = 40) String phone;\n";
  private static final String CITY = "@Column(length = 40) String city;\n";

  /** {@link CollidingNamesTest} does what this says. */
  private static final String SAME_NAME =
      """
      ## Two branches have used the same name

      Two revisions can come from two branches under one file name, `0002_add_phone_to_users.json` on both sides. Then git
      leaves its markers in the revision itself, or in its `.sql` files, and nothing can be moved: one of the two has to go.
      Take the files of one side, `git checkout --ours -- ':(top)*/0002_add_phone_to_users*' ':(top)*/aludel.sum'` (or
      `--theirs`), and delete the revisions of the other side, which `aludel.sum` then has no line for. Of the entities keep what
      both mean; what the other side had recorded is a draft again, and `aludel record` gives it the next number. A database
      that has applied what goes takes it back before: `aludel downgrade`.

      Where both sides have recorded exactly the same, one of the files goes, and that is all.
      """;

  @Test
  void thePageTellsWhatHappens() throws IOException {
    transcript.words(
        """
        # Working on one history together

        A recorded revision is a file under version control, and `aludel.sum` has a line for each. So two branches that
        both record meet in git, and not on a database. This page shows what happens then. It is written by a test that
        does all of it: with git, javac and databases.

        The easy way to live: **what is not recorded needs no merging.** A draft is computed anew by every build, from the
        entities and the history as they are. Pull first, build, and record then.
        """);
    rebased();
    merged();
    hotfix();
    transcript.words(SAME_NAME);
    String page = transcript.page();
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/team.md"), page);
    assertThat(page)
        .as("to bring it up to date: cp cli/target/team.md docs/team.md")
        .isEqualTo(Files.readString(PAGE));
  }

  private Developer grace(String settings) {
    TestProject project = TestProject.on(TestDatabase.Kind.H2);
    String file = "src/main/migrations/aludel.properties";
    project.write(file, project.read(file) + settings);
    project.source("User", user(""));
    project.record();
    Developer grace = Developer.begins("Grace", project, new Transcript());
    grace.commits("Begin");
    return begin(grace);
  }

  /** What came before is no part of the page. */
  private Developer begin(Developer developer) {
    return developer.tells(transcript);
  }

  private void rebased() {
    transcript.words(
        """
        ## Two branches have recorded: one goes behind the other

        Grace and Ada both begin at revision 0001. Grace adds a phone number to `users`, and commits it to the main branch.
        """);
    try (Developer grace = grace("");
        Developer ada = grace.clonedBy("Ada")) {
      grace.changes("User", user(PHONE)).builds();
      grace.types(2, "record");
      grace.commits("Add phone");
      transcript.words(
          """
          Ada adds an email address, and applies it to a database of hers:
          """);
      ada.changes("User", user(EMAIL)).builds();
      ada.types(2, "record");
      ada.builds();
      ada.types(0, "upgrade", "--yes");
      ada.project().database().execute("insert into users (id, name) values (1, 'Ada')");
      ada.commits("Add email");
      transcript.words("Both are called 0002, and git says so:");
      assertThat(ada.pulls())
          .containsExactly("src/main/java/shop/User.java", "src/main/migrations/aludel.sum");
      ada.changes("User", user(EMAIL + PHONE));
      transcript.words(
          """
          Of the entity she keeps both lines. Of the history, nothing can be guessed, and the build says what to do:
          """);
      ada.buildIsRefused();
      transcript.words(
          """
          Grace's revision may be on databases already, Ada's is only on hers. So it goes behind:
          """);
      ada.types(Integer.MAX_VALUE, "rebase", "0002_add_email_to_users.json");
      ada.builds();
      ada.commits("Rebase");
      transcript.words(
          """
          Her database still has the old 0002. Nothing is done to it by accident:
          """);
      ada.isRefused(1, "upgrade", "--yes");
      ada.types(0, "downgrade", "0002-1", "--allow-loss", "users.email", "--yes");
      ada.types(0, "upgrade", "--yes");
      ada.types(Integer.MAX_VALUE, "history", "--indicate-current");
      assertThat(ada.project().database().query("select name from users")).hasSize(1);
    }
  }

  private void merged() {
    transcript.words(
        """
        ## Two branches have recorded: both stay, and are merged

        Where ids are hashes (`ids = hash` in `aludel.properties`), or were chosen (`record --id`), they do not collide. What
        both branches changed goes together in either order; the build makes sure of that, and would name each pair of
        changes that does not. So both may stay what they are, even if both are on databases:
        """);
    try (Developer grace = grace("ids = hash\n");
        Developer ada = grace.clonedBy("Ada")) {
      grace.changes("User", user(PHONE)).builds();
      grace.types(2, "record");
      grace.builds();
      grace.types(0, "upgrade", "--yes");
      grace.commits("Add phone");
      ada.changes("User", user(EMAIL)).builds();
      ada.types(2, "record");
      ada.builds();
      ada.types(0, "upgrade", "--yes");
      ada.commits("Add email");
      assertThat(ada.pulls()).contains("src/main/migrations/aludel.sum");
      ada.changes("User", user(EMAIL + PHONE));
      ada.types(2, "merge");
      ada.builds();
      ada.types(Integer.MAX_VALUE, "history");
      ada.commits("Merge main");
      transcript.words("Each database gets what it lacks:");
      ada.types(Integer.MAX_VALUE, "upgrade", "--yes");
      ada.types(Integer.MAX_VALUE, "history", "--indicate-current");
      assertThat(ada.project().database().query("select email, phone from users")).isEmpty();
    }
  }

  private void hotfix() {
    transcript.words(
        """
        ## A hotfix

        Revision 0001 is released; the main branch has three more, and Grace's database has them. Production needs a column
        now. On the branch of the release:
        """);
    try (Developer grace = grace("");
        Developer production = grace.clonedBy("Production")) {
      grace.branches("release");
      grace.checksOut("main");
      String members = "";
      for (String column : new String[] {"phone", "street", "zip"}) {
        members += "String " + column + ";\n";
        grace.changes("User", user(members)).builds();
        grace.project().record();
      }
      grace.types(0, "upgrade", "--yes");
      grace.commits("Add phone, street, zip");
      grace.checksOut("release");
      grace.changes("User", user(CITY)).builds();
      grace.types(2, "record", "--id", "0001a");
      grace.commits("Hotfix: add city");
      production.changes("User", user(CITY));
      production
          .project()
          .write(
              grace.project().revisionFile("0001a"),
              grace.project().read(grace.project().revisionFile("0001a")));
      production
          .project()
          .write(
              "src/main/migrations/aludel.sum",
              grace.project().read("src/main/migrations/aludel.sum"));
      production.builds();
      production.types(0, "upgrade", "--yes");
      transcript.words("Back on the main branch, the hotfix comes in:");
      grace.checksOut("main");
      assertThat(grace.merges("release")).contains("src/main/migrations/aludel.sum");
      grace.changes("User", user(CITY + members));
      grace.types(2, "merge", "-m", "merge the hotfix");
      grace.builds();
      grace.types(Integer.MAX_VALUE, "history");
      grace.commits("Merge the hotfix");
      transcript.words("Grace's database lacks the hotfix, production all the rest:");
      grace.types(Integer.MAX_VALUE, "upgrade", "--yes");
      production.project().delete("src/main/java");
      production.project().delete("src/main/migrations");
      grace.project().history().forEach(production.project()::write);
      production.changes("User", user(CITY + members)).builds();
      production.types(Integer.MAX_VALUE, "upgrade", "--yes");
      assertThat(production.project().database().catalogue())
          .isEqualTo(grace.project().database().catalogue());
      transcript.words(
          """
          Had the three revisions not been on any database yet, `aludel rebase` of the first of them would have put them behind
          the hotfix instead, and the history would be a line.
          """);
    }
  }
}
