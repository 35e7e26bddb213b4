package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a command waits for others (without the option a minute), and what it says at its end.
 */
@Timeout(45)
class WaitOptionTest {

  @TempDir Path folder;
  private TestProject project;
  private String url;

  @BeforeEach
  void begin() {
    project = TestProject.in(folder).recorded(2).built(ShopSequence.Two.class);
    url = project.h2() + ";LOCK_TIMEOUT=50";
    Cli.Result result = run("upgrade 0001 --yes");
    assertThat(result.err()).isEmpty();
  }

  private Cli.Result run(String line) {
    return project.cli().with("ALUDEL_URL", url).run(line.split(" "));
  }

  @Test
  void somebodyElseWhoMigratesIsWaitedFor() throws Exception {
    try (Connection other = DriverManager.getConnection(url, "sa", "");
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute(
          "select * from aludel_revision_meta where name = 'lock default' for update");

      for (String command : List.of("upgrade", "downgrade base --allow-loss users", "stamp base")) {
        run(command + " --yes --wait 0")
            .fails(
                3,
                "Somebody else is at work on this database; waiting ...\n",
                "ALU330: Somebody else is migrating unit default of this database. Nothing was"
                    + " changed. Wait until that run has ended and try again",
                "To wait longer, add --wait SECONDS");
      }
    }
    assertThat(run("upgrade --yes --wait 0").exitCode()).isZero();
  }

  @Test
  void aTableThatSomebodyElseHoldsIsWaitedFor() throws Exception {
    try (Connection other = DriverManager.getConnection(url, "sa", "");
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("insert into users (id, name) values (1, 'Ada')");

      run("upgrade --yes --wait 0")
          .fails(
              3,
              "ALU331: Revision 0002 (add role to users and more): to apply it stopped at statement",
              "Somebody else holds a lock on what it changes; it was tried again for as long as the"
                  + " wait for locks allows (--wait SECONDS");
    }
    assertThat(run("upgrade --yes").exitCode()).isZero();
  }

  @Test
  void aFileThatAnotherProcessHasOpenIsWaitedFor() throws Exception {
    try (FileChannel file =
        FileChannel.open(folder.resolve("shop.mv.db"), StandardOpenOption.WRITE)) {
      file.lock();

      run("upgrade --yes --wait 0")
          .fails(
              3,
              "Somebody else is at work on this database; waiting ...\n",
              "ALU330: Another process has the database's file open: ",
              ". Nothing was changed. Wait until it has finished, or stop it, and try again.");
    }
    assertThat(run("upgrade --yes").exitCode()).isZero();
  }

  @Test
  void somebodyElseWhoWritesToSqliteIsWaitedFor() throws Exception {
    TestProject fork = TestProject.in(folder.resolve("fork")).built(ShopTroubles.BothSides.class);
    Cli cli = fork.cli().with("ALUDEL_URL", "jdbc:sqlite:" + folder.resolve("shop.db"));
    assertThat(cli.run("upgrade", "0001", "--yes").exitCode()).isZero();
    try (Connection other =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("shop.db"));
        Statement statement = other.createStatement()) {
      statement.execute("begin immediate");

      cli.run("upgrade", "heads", "--yes", "--wait", "0")
          .fails(
              3,
              "ALU330: The database is still busy with what somebody else does to it, or with what"
                  + " a run that died has sent. Nothing further was done. Try again in a while.",
              "To wait longer, add --wait SECONDS");
    }
    assertThat(cli.run("upgrade", "heads", "--yes").exitCode()).isZero();
  }

  @Test
  void itIsAWholeNumberOfSecondsAndIsTypedOnceMore() {
    for (String wait : List.of("soon", "1.5", "-1", "99999999")) {
      run("upgrade --wait=" + wait)
          .fails(2, "'" + wait + "' is no number of seconds: write 0, 60 or 600, for example");
    }
    run("upgrade --wait 5").fails(2, "ALU308", "\n  aludel upgrade head --wait 5 --approve ");
  }
}
