package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Targets where a history forks, and steps may lead to several revisions. */
class ForkTargetsTest {

  @TempDir Path folder;
  private TestProject project;
  private String url;

  @BeforeEach
  void begin() {
    project = TestProject.in(folder).built(ShopTroubles.BothSides.class);
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

  @Test
  void aStepUpNeedsItsSideNamed() {
    done("upgrade 0001 --yes");

    run("upgrade +1 --yes")
        .fails(
            2,
            "ALU311: From 0001, '+1' may lead to 0002a or 0002b. Name the one that is meant:"
                + " 0002a.");
    done("upgrade 0002a --yes");
  }

  @Test
  void aStepDownNeedsItsSideNamed() {
    done("upgrade heads --yes");

    run("downgrade -1 --yes")
        .fails(
            2,
            "ALU311: From 0002a, 0002b, '-1' may take back 0002a or 0002b. Name the one that is"
                + " meant: 0002a-1.");
    done("downgrade 0002a-1 --yes --allow-loss users.role");
    assertThat(run("current").out()).contains("is at 0002b.");
  }

  @Test
  void noScriptLeadsFromOneSideToTheOther() {
    run("sql 0002a:0002b")
        .fails(2, "ALU311: No way leads from 0002a to 0002b: neither comes before the other.");
  }

  @Test
  void onSqliteASideStaysWhereTheOtherIsNotKnown() {
    url = "jdbc:sqlite:" + folder.resolve("shop.db");
    done("upgrade heads --yes");
    project.built(ShopTroubles.OneSide.class);

    run("downgrade 0002a-1 --yes --allow-loss users.role")
        .fails(
            1,
            "ALU325: Revision 0002a (side 0002a) cannot be taken back while 0002b stays, which was"
                + " applied after it",
            "Use a build that knows all of them, or take back what was applied last first:\n");
  }

  @Test
  void aSideThatIsAppliedBesideTheOtherIsNotPassed() {
    done("upgrade heads --yes");

    assertThat(run("upgrade 0002a").out())
        .endsWith(" from 0002a, 0002b to 0002a, 0002b: there is nothing to do.\n");
    assertThat(run("upgrade 0001").out())
        .endsWith(
            "  Note: The database is past 0001 already, by 0002a, 0002b. An upgrade takes nothing"
                + " back; what leads there is: aludel downgrade 0001.\n");
  }
}
