package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.runtime.Approval;
import io.aludel.runtime.Migrator;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** Databases that have what a build does not know so: what is printed leads back, when typed. */
class WaysBackTest extends PrintedWays {

  private static final String RESTORE =
      "Restore the revision's file as it was applied (git log knows it) and put the change"
          + " into a new revision; or take it back, with what was stored when it was applied, and"
          + " apply it anew:\n";

  @Test
  void whatBuildsOnAReplacedRevisionGoesWithItAndItsLossesAreNamed() {
    upgraded("");
    makeAnother("0001");

    Cli.Result refused = run("upgrade --yes");

    refused.fails(
        1,
        "ALU324: Applied as 0001 is another revision (x) than the one that this build calls so (add"
            + " users table).",
        "\nNothing was changed. "
            + RESTORE
            + "  aludel downgrade 0001-1 --allow-loss users --allow-loss users.role\n"
            + "  aludel upgrade head\n");
    typeAndPass(refused.err(), " --url " + url);
  }

  @Test
  void aCheckSaysWhatTheUpgradesRefusalSays() {
    upgraded("");
    makeAnother("0001");

    String checked = checked();

    assertThat(checked)
        .isEqualTo(
            """
            Target database is not up to date.
            It has 0001 (x)  (this build calls another revision so).
            %s  aludel downgrade 0001-1 --allow-loss users --allow-loss users.role --url %s
              aludel upgrade head --url %s
            Its tables were not compared: this build does not know what they should be.
            """
                .formatted(RESTORE, url, url));
    typeAndPass(checked, "");
  }

  @Test
  void whatIsHalfAppliedAndAnotherIsNotFinishedByAnUpgrade() {
    upgraded("");
    makeAnother("0002");
    Databases.execute(
        url,
        "update aludel_revision set state = 'UPGRADING', done = 4, begun = 4 where id = '0002'");

    String checked = checked();

    assertThat(checked)
        .isEqualTo(
            """
            Target database is not up to date.
            It has 0002  half applied: 4 of 4 statements are done  (this build calls another \
            revision so).
            It lacks 0002.
            %s  aludel downgrade 0002-1 --allow-loss users.role --url %s
              aludel upgrade head --url %s
            Its tables were not compared: this build does not know what they should be.
            """
                .formatted(RESTORE, url, url));
    typeAndPass(checked, "");
  }

  @Test
  void whatANewerBuildHasAppliedIsTakenBackWithAllItsLosses() {
    upgraded("");
    Databases.execute(
        url,
        RefusedRunsTest.newerRevision()
            + ";\n"
            + RefusedRunsTest.newerRevision()
                .replace("'0007', 7, '0002'", "'0008', 8, '0007'")
                .replace("down_losses", "'users.`City`'"));
    project = TestProject.in(folder.resolve("three")).recorded(3).built(ShopSequence.Three.class);
    String commands =
        """
        take them back first:
          aludel downgrade 0007-1 --allow-loss users.role --allow-loss 'users.`City`'%1$s
          aludel upgrade head%1$s
        """;

    run("upgrade --yes").fails(1, "ALU325: ", commands.formatted(""));
    String checked = checked();

    assertThat(checked)
        .startsWith(
            """
            Target database is not up to date.
            It lacks 0003.
            It is ahead by 0007 (add orders), 0008 (add orders); this build does not know them.
            Use a build that knows them all, or\s"""
                + commands.formatted(" --url " + url));
    type(checked, "");
    assertThat(run("current").out()).contains("is at 0003.");
  }

  @Test
  void whereThereIsNoWayBackNoneIsPrinted() {
    upgraded("");
    makeAnother("0001");
    Databases.execute(
        url, "update aludel_revision set one_way = 'rows are gone' where id = '0002'");

    run("upgrade --yes")
        .fails(
            1,
            "Nothing was changed. Restore the revision's file as it was applied (git log knows it)"
                + " and put the change into a new revision. What is applied cannot be taken back:"
                + " Revision 0002 (add role to users and more): rows are gone.\n");
  }

  @Test
  void onSqliteWhatWasAppliedLastIsTakenBackFirst() {
    project.built(ShopTroubles.BothSides.class);
    url = "jdbc:sqlite:" + folder.resolve("shop.db");
    done("upgrade heads --yes --url " + url);
    project.built(ShopTroubles.OneSide.class);

    Cli.Result refused = run("downgrade 0002a-1 --yes --allow-loss users.role");

    refused.fails(
        1,
        "ALU325: Revision 0002a (side 0002a) cannot be taken back while 0002b stays, which was"
            + " applied after it",
        """
         Use a build that knows all of them, or take back what was applied last first:
          aludel downgrade 0002b-1 --allow-loss users.nick
          aludel downgrade 0002a-1 --allow-loss users.role
        """);
    type(refused.err(), " --url " + url);
    assertThat(run("current").out()).contains("is at 0001.");
  }

  @Test
  void onSqliteACheckSaysThatWhatWasAppliedSinceGoesFirstAndComesBack() {
    project.built(ShopTroubles.BothSides.class);
    url = "jdbc:sqlite:" + folder.resolve("shop.db");
    done("upgrade heads --yes --url " + url);
    project.built(ShopTroubles.OtherSide.class);

    String checked = checked();

    assertThat(checked)
        .endsWith(
            """
             Otherwise deploy the build that applied them, or take them back:
              aludel downgrade 0002b-1 --allow-loss users.nick --url %1$s
              aludel downgrade 0002a-1 --allow-loss users.role --url %1$s
              aludel upgrade head --url %1$s
            """
                .formatted(url));
    typeAndPass(checked, "");
  }

  @Test
  void theUnitIsNamedWhereItIsNotTheDefault() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(url);
    source.setUser("sa");
    Migrator migrator = Migrator.of(source, new ShopTroubles.Billing());
    migrator.upgrade("head", Approval.none());
    makeAnother("0002");

    assertThatThrownBy(() -> migrator.planUpgrade("head"))
        .hasMessageEndingWith(
            "\n  aludel downgrade 0002-1 --allow-loss users.role --unit billing"
                + "\n  aludel upgrade head --unit billing");
  }

  @Test
  void aRevisionIsNotMarkedAsAppliedWhereAnotherIs() {
    upgraded("");
    makeAnother("0002");

    assertThat(run("history --indicate-current").out())
        .isEqualTo(
            """
            * 0002  2026-11-02  add role to users and more  (head)  (another is applied under this \
            id: aludel current --url %s)
            * 0001  2026-11-01  add users table
            """
                .formatted(url));
    assertThat(run("history --indicate-current --format json").out())
        .contains("\"applied\": false, \"current\": false, \"anotherApplied\": true")
        .contains("\"applied\": true, \"current\": false, \"anotherApplied\": false");
    assertThat(run("current").out()).contains("0002").contains("this build calls another");
  }
}
