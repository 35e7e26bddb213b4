package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Databases that are not as a build needs them, and what is said of each. */
class RefusedRunsTest {

  @TempDir Path folder;
  private TestProject project;
  private String url;

  @BeforeEach
  void begin() {
    project = TestProject.in(folder).recorded(2).built(ShopSequence.Two.class);
    url = project.h2();
  }

  private Cli.Result run(String line) {
    return project.cli().with("ALUDEL_URL", url).run(line.split(" "));
  }

  private void done(String line) {
    Cli.Result result = run(line);
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
  }

  private void database(String sql) {
    Databases.execute(url, sql);
  }

  /** What a newer build has applied. */
  static String newerRevision() {
    return "insert into aludel_revision select unit, '0007', 7, '0002', 'add orders', 'sha256:7',"
        + " draft, state, done, begun, last_key, up_losses, down_losses, one_way, applied_at"
        + " from aludel_revision where id = '0002'";
  }

  @Test
  void aRevisionThatWasEditedSinceIsTakenBackOrRestored() {
    done("upgrade --yes");
    database("update aludel_revision set checksum = 'sha256:0' where id = '0001'");

    run("upgrade --yes")
        .fails(
            1,
            "ALU323: Revision 0001 (add users table) was edited after it was applied.",
            "\n  applied:    sha256:0\n  this build: sha256:",
            "Restore the revision's file",
            ":\n  aludel downgrade 0001-1 --allow-loss users --allow-loss users.role\n",
            "\n  aludel upgrade head\n");
  }

  @Test
  void nothingIsAppliedOnTopOfWhatANewerBuildHasApplied() {
    done("upgrade --yes");
    database(newerRevision());
    project = TestProject.in(folder.resolve("three")).recorded(3).built(ShopSequence.Three.class);

    run("upgrade --yes")
        .fails(
            1,
            "ALU325: The database is ahead of this build by 0007 (add orders). So it is not known"
                + " what 0003 would be applied to. Nothing was changed.",
            "take them back first:\n  aludel downgrade 0007-1 --allow-loss users.role\n");
    run("upgrade +1 --yes")
        .fails(
            2,
            "ALU311: '+1' is counted from revision 0007, which this history does not have. Name a"
                + " revision.");
  }

  @Test
  void tablesOfOthersAreNotTouched() {
    database("create table users (x int)");

    run("upgrade --yes")
        .fails(
            1,
            "ALU334: The plan creates tables that exist already, and that are not the history's:"
                + " users. Nothing was changed. If they are what this history makes, and were there"
                + " before it, say so: aludel stamp <the revision that they are at>");

    Databases.execute(url, "drop table users");
    run("upgrade --yes");
    Databases.execute(
        url,
        "drop table aludel_revision_step; drop table aludel_revision;"
            + " drop table aludel_revision_meta");
    run("upgrade --yes").fails(1, "ALU334: ", "aludel stamp");
    assertThat(run("stamp head --yes").exitCode()).isZero();
    assertThat(run("check").out()).contains("Target database is up to date.");
  }

  @Test
  void tablesThatAreTakenOverHaveToBeThere() {
    project.builtWithDraft(ShopTroubles.TakesOver.class, ShopTroubles.MANAGING);

    run("upgrade --yes --with-draft")
        .fails(
            1,
            "ALU327: Revision 0003 takes over what the database does not have as described:",
            "\n  there is no table notes\n",
            "\nThe revision was not begun. Change the database to match, or the entity");
    assertThat(run("current").out()).contains("is at 0002.");
  }

  @Test
  void aDatabaseOfAnotherKindIsServedOnlyWhereTheSettingsSaySo() {
    done("upgrade --yes");
    project.built(ShopSequence.OnPostgres.class);

    for (String command :
        List.of("upgrade --yes", "downgrade base --yes", "stamp base --yes", "current", "check")) {
      run(command)
          .fails(
              2,
              "ALU310: The connection leads to H2, and the history of unit default serves"
                  + " postgresql. Nothing was changed. Add h2 to `dialects` in aludel.properties");
    }
  }

  @Test
  void versionTablesOfALaterFormatAreLeftAlone() {
    done("upgrade --yes");
    database("update aludel_revision_meta set content = '2' where name = 'format'");

    for (String command :
        List.of("upgrade --yes", "downgrade base --yes", "stamp base --yes", "current", "check")) {
      run(command)
          .fails(
              1,
              "ALU328: The table aludel_revision_meta says that the version tables are of format 2;"
                  + " this version of Aludel knows format 1. Nothing was changed. Use the version");
    }
  }

  @Test
  void versionTablesThatAreNoneCannotBeRead() {
    database("create table aludel_revision_meta (x int)");

    for (String command : List.of("upgrade --yes", "current")) {
      run(command)
          .fails(
              3,
              "ALU333: Reading aludel_revision failed: Column \"CONTENT\" not found.",
              "See to it that the user may read and write there, and run the same command again.");
    }
  }

  @Test
  void whoMayNotCreateVersionTablesIsTold() {
    database("create user reader password ''");

    run("upgrade --yes --user reader")
        .fails(
            3,
            "ALU333: Reading and writing aludel_revision failed: ",
            "See to it that the user may read and write there, and run the same command again.");
  }

  @Test
  void aDatabaseInMemoryNeedsAName() {
    run("upgrade --yes --url jdbc:h2:mem:")
        .fails(
            3,
            "ALU333: Taking the lock of unit default failed: the data source's connections do not"
                + " lead to the same database; a database in memory needs a name.");
  }

  @Test
  void whatIsAppliedHasToFitTogether() {
    done("upgrade --yes");
    database("update aludel_revision set id = '0007', parents = '0006' where id = '0002'");

    run("downgrade base --yes")
        .fails(
            2,
            "ALU312: Revision 0007 follows 0006, and there is no such revision.",
            "Nothing was changed. The version table says so",
            "Use the build that applied these revisions; if somebody has edited the version table,"
                + " set it right first.");
  }

  @Test
  void whatIsOnItsWayDownCannotBeLedBackTo() {
    done("upgrade --yes");
    database(
        "update aludel_revision set state = 'DOWNGRADING', done = 1, begun = 1 where id = '0002'");

    run("downgrade 0002 --yes")
        .fails(
            2,
            "ALU311: Revision 0002 is not below the current revision: applied is all up to 0001, so"
                + " nothing can be taken back to it. To apply it: aludel upgrade 0002.");
  }

  @Test
  void aDraftThatHasChangedAndHasNoWayBackStays() {
    project.builtWithDraft(ShopTroubles.NeverBack.class, ShopTroubles.ONCE);
    done("upgrade --yes --with-draft");
    project.builtWithDraft(ShopSequence.TwoAndForgetful.class, ShopSequence.FORGETFUL);

    run("upgrade --yes --with-draft")
        .fails(
            1,
            "ALU322: Revision 0003 (shout once) cannot be taken back: users: nobody knows how it"
                + " was written. Nothing was changed. It was applied as a draft and has changed"
                + " since: record it as it was applied, or begin again with a fresh database.");
  }

  @Test
  void aStatementThatMayHaveTakenEffectIsNotRunTwice() {
    project.builtWithDraft(ShopTroubles.Litters.class, ShopTroubles.LITTER);
    done("upgrade --yes --with-draft");
    database(
        "update aludel_revision set state = 'UPGRADING', done = 0, begun = 1 where id = '0003'");

    run("upgrade --yes --with-draft")
        .fails(
            1,
            "ALU335: Revision 0003 (litter): a run died at a statement that was written by hand",
            ":\n    create table litter (id int)\n",
            "Look; if it took effect, execute\n    update aludel_revision set ",
            ";\nThen run the same command again.");
  }

  @Test
  void aPlanThatIsOutdatedByTheTimeOfTheAnswerIsNotCarriedOut() {
    Terminal slow =
        new Terminal() {
          @Override
          public boolean isThere() {
            return true;
          }

          @Override
          public Optional<String> ask(String question) {
            done("upgrade 0001 --yes");
            return Optional.of("y");
          }

          @Override
          public Optional<char[]> askSecretly(String question) {
            return Optional.empty();
          }
        };

    project
        .cli()
        .asking(slow)
        .run("upgrade", "--url", url)
        .fails(
            1,
            "ALU329: The database has changed since the plan was shown. Nothing was changed. Look"
                + " at the plan again.");
    assertThat(run("current").out()).contains("is at 0001.");
  }
}
