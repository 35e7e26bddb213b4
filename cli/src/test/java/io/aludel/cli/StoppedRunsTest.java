package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that stop half way, and where each says that it leaves the database. */
class StoppedRunsTest {

  @TempDir Path folder;
  private TestProject project;

  @BeforeEach
  void begin() {
    project = TestProject.in(folder).recorded(2).built(ShopSequence.Two.class);
  }

  private Cli.Result run(String url, String line) {
    Cli cli = project.cli().with("ALUDEL_URL", url);
    return (url.startsWith("jdbc:h2:") ? cli : cli.with("ALUDEL_USER", "postgres"))
        .run(line.split(" "));
  }

  @Test
  void whatIsDoneStaysAndCanBeTakenBack() {
    String url = project.h2();
    Databases.execute(url, "create table other (id int, constraint uq_users_name unique (id))");

    run(url, "upgrade --yes")
        .fails(
            3,
            "ALU331: Revision 0002 (add role to users and more): to apply it stopped at statement 4"
                + " of 4:\n    alter table users add constraint uq_users_name",
            "\nThe database said: ",
            "\nThe 3 before it are done, and the journal knows. Mend what the database complains"
                + " about and run aludel upgrade again: it goes on with this statement. Or take back"
                + " what is done of it: aludel downgrade -1.");

    assertThat(run(url, "downgrade -1 --yes --allow-loss users.role").exitCode()).isZero();
    assertThat(run(url, "current").out()).contains("is at 0001.");
  }

  /** What was refused has not been done, whatever lies there under its name. */
  @Test
  void whatIsInTheWayIsNeverTakenForOnesOwn() {
    String url = project.h2();
    run(url, "upgrade 0001 --yes");
    Databases.execute(
        url, "alter table users add column role clob; update users set role = 'precious'");

    for (int attempt = 0; attempt < 2; attempt++) {
      run(url, "upgrade --yes")
          .fails(
              3,
              "ALU331: Revision 0002 (add role to users and more): to ",
              " it stopped at statement 1 of 4:\n    alter table users add column role",
              "\nThe database said: Duplicate column name");
      assertThat(run(url, "current").out()).contains("0 of 4 statements");
    }

    Databases.execute(url, "alter table users rename column role to old_role");
    assertThat(run(url, "upgrade --yes").exitCode()).isZero();
    assertThat(run(url, "check").out()).doesNotContain("role");
  }

  @Test
  void inTheMiddleOfAChangeTheOnlyWayIsOn() {
    project.built(ShopTroubles.MakesThings.class);
    String url = project.h2();
    Databases.execute(url, "create table other (id int);\ncreate index ix_things on other (id)");

    run(url, "upgrade --yes")
        .fails(
            3,
            "to apply it stopped at statement 2 of 2:\n    create index ix_things on things",
            "\nThe one before it is done, and the journal knows. Mend what the database complains"
                + " about and run aludel upgrade again: it goes on with this statement. It stopped"
                + " in the middle of a change, from where there is no way back but through its"
                + " end.");

    Databases.execute(url, "drop index ix_things");
    assertThat(run(url, "upgrade --yes").exitCode()).isZero();
  }

  @Test
  void accountThatCannotBeKeptIsSaidSo() {
    project.built(ShopTroubles.DropsVersionTable.class);

    run(project.h2(), "upgrade --yes")
        .fails(
            3,
            "ALU333: Keeping account of revision 0002 in aludel_revision failed: ",
            ". What was not committed is rolled back, and what was, the journal knows. See to it");
  }

  @Test
  void aConnectionThatIsGoneTakesTheTransactionWithIt() {
    project.built(ShopTroubles.EndsItself.class);
    String url = Databases.postgres();

    run(url, "upgrade --yes")
        .fails(
            3,
            "ALU331: Revision 0002 (add role to users and more): to apply it stopped at statement 1"
                + " of 1:\n    select pg_terminate_backend(",
            "\nThe connection is gone, and the revision's transaction with it. Run the same command"
                + " again once the database can be reached.");
    assertThat(run(url, "current").out()).contains("is at 0001.");
  }

  @Test
  void withoutTheLockNothingFurtherIsDone() {
    project.builtWithDraft(ShopTroubles.EndsLock.class, ShopTroubles.NICK);
    String url = Databases.postgres();

    run(url, "upgrade --yes --with-draft")
        .fails(
            3,
            "ALU333: The connection that holds the lock is gone, so that somebody else may migrate"
                + " now. Nothing further was done. Run the same command again.");
    assertThat(run(url, "current").out()).contains("is at 0002.");
  }
}
