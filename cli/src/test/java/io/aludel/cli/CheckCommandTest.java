package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check says of a database. */
class CheckCommandTest {

  @TempDir Path folder;
  private TestProject project;
  private String url;

  @BeforeEach
  void begin() {
    project = TestProject.in(folder);
    url = project.h2();
  }

  private Cli.Result run(String... arguments) {
    Cli.Result result = project.cli().with("ALUDEL_URL", url).run(arguments);
    assertThat(result.err()).isEmpty();
    return result;
  }

  /** The lines about the database. */
  private static String database(Cli.Result result) {
    return result.out().substring(result.out().indexOf('\n') + 1);
  }

  @Test
  void aDatabaseThatIsBehindIsToldWhatToType() {
    project.recorded(2).built(ShopSequence.Two.class);
    run("upgrade", "0001", "--yes");

    Cli.Result result = run("check", "--url", url);

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDING);
    assertThat(database(result))
        .isEqualTo(
            """
            Target database is not up to date.
            It lacks 0002.
            See what would be done, and do it:
              aludel upgrade head --url %s
            """
                .formatted(url));
  }

  @Test
  void aDatabaseAtTheHeadPasses() {
    project.recorded(2).built(ShopSequence.Two.class);
    run("upgrade", "--yes");

    Cli.Result result = run("check");

    assertThat(result.exitCode()).isZero();
    assertThat(database(result)).isEqualTo("Target database is up to date.\n");
  }

  @Test
  void tablesThatSomebodyElseHasChangedAreAFindingAndThoseOfNobodyAreNot() {
    project.recorded(2).built(ShopSequence.Two.class);
    run("upgrade", "--yes");
    Databases.execute(url, "create table of_somebody_else (id integer)");
    assertThat(run("check").exitCode()).isZero();
    Databases.execute(url, "alter table users drop column role");

    Cli.Result result = run("check");

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDING);
    assertThat(database(result))
        .isEqualTo(
            """
            Target database is up to date.
            Its tables are not what the applied revisions have made of them:
              Table users: there is no column role.
            Somebody has changed them by other ways. Change them back, or change the entities to \
            match, and record that.
            """);
  }

  @Test
  void anOlderBuildIsToldWhetherItCanStay() {
    project.recorded(2).built(ShopSequence.Two.class);
    run("upgrade", "--yes");
    Databases.execute(url, RefusedRunsTest.newerRevision());

    Cli.Result additive = run("check");

    assertThat(additive.exitCode()).isEqualTo(ExitCode.FINDING);
    assertThat(database(additive))
        .isEqualTo(
            """
            Target database is up to date.
            It is ahead by 0007 (add orders); this build does not know them.
            This build can stay: every table that it knows is as it knows it. What the values mean \
            is not looked at.
            """);

    Databases.execute(url, "alter table users alter column role rename to rank_name");

    Cli.Result other = run("check");

    assertThat(other.exitCode()).isEqualTo(ExitCode.FINDING);
    assertThat(database(other))
        .contains(
            """
            This build can stay only if it gets along with what it finds otherwise:
              Table users: there is no column role.
              Table users: column RANK_NAME is not described.
            """)
        .endsWith(
            ", or take them back:\n  aludel downgrade 0007-1 --allow-loss users.role\n  aludel upgrade head\n");

    Databases.execute(url, "update aludel_revision set checksum = 'sha256:0' where id = '0001'");
    Cli.Result unknown = run("check");

    assertThat(unknown.exitCode()).isEqualTo(ExitCode.FINDING);
    assertThat(database(unknown)).contains("Whether this build can stay cannot be told from here.");
  }

  @Test
  void whatIsHeldIsToldWithItsAgeAndItsSizeAndIsNoFinding() {
    project.recorded(3).built(ShopSequence.Three.class);
    run("upgrade", "0002", "--yes");
    Databases.execute(url, "insert into users (id, name, role) values (1, 'Ada', 'boss')");
    run("upgrade", "--yes");
    Databases.execute(
        url,
        "update aludel_revision set applied_at = dateadd('day', -40, applied_at) where id = '0003'");

    Cli.Result result = run("check");

    assertThat(result.exitCode()).isZero();
    assertThat(database(result).replaceAll("\\d{4}-\\d\\d-\\d\\d", "DATE"))
        .isEqualTo(
            """
            Target database is up to date.
            users.role is held as users.zz_0003_role since DATE (40 days), with 1 value. Once nobody \
            wants it back:
              aludel record --purge 0003:users.zz_0003_role --why "..."
            """);
  }

  @Test
  void editedHalfDoneAndDraftsAreTold() {
    project.recorded(2).built(ShopSequence.Two.class);
    run("upgrade", "--yes");
    Databases.execute(url, "update aludel_revision set draft = true where id = '0002'");
    assertThat(database(run("check")))
        .contains(
            "It has 0002 (add role to users and more)  (applied as a draft, recorded since).");
    Databases.execute(
        url, "update aludel_revision set draft = false, checksum = 'sha256:0' where id = '0001'");

    Cli.Result result = run("check");

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDING);
    assertThat(database(result))
        .isEqualTo(
            """
            Target database is not up to date.
            It has 0001 (add users table)  (edited after it was applied).
            It has 0002 (add role to users and more)  (applied as a draft, recorded since).
            Restore the revision's file as it was applied (git log knows it) and put the \
            change into a new revision; or take it back, with what was stored when it was applied, \
            and apply it anew:
              aludel downgrade 0001-1 --allow-loss users --allow-loss users.role
              aludel upgrade head
            Its tables were not compared: this build does not know what they should be.
            """);
  }

  @Test
  void whatIsAppliedUnderAnIdAndIsAnotherIsTold() {
    project.recorded(2).built(ShopSequence.Two.class);
    run("upgrade", "--yes");
    Databases.execute(
        url,
        "update aludel_revision set checksum = 'sha256:0', description = 'x' where id = '0001';\n"
            + "update aludel_revision set checksum = 'sha256:0', draft = true where id = '0002'");

    Cli.Result result = run("check");

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDING);
    assertThat(database(result))
        .contains("It has 0001 (x)  (this build calls another revision so).\n")
        .contains(
            "It has 0002 (add role to users and more)  (applied as a draft, which has changed"
                + " since).\n");
  }

  @Test
  void aDatabaseThatCannotBeAskedIsNoFinding() {
    project.recorded(2).built(ShopSequence.Two.class);

    project
        .cli()
        .run("check", "--url", "jdbc:h2:./typo")
        .fails(3, "ALU332: There is no connection to the database: ");
    project
        .cli()
        .run("check", "--url", url + ";PASSWORD=geheim")
        .fails(2, "ALU307: --url holds a password, which others could read. Take it out.");
  }

  @Test
  void aRevisionThatIsHalfDoneIsTold() {
    project.recorded(2).built(ShopSequence.Two.class);
    run("upgrade", "--yes");
    Databases.execute(
        url,
        "update aludel_revision set state = 'UPGRADING', done = 1, begun = 1 where id = '0002'");

    Cli.Result result = run("check");

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDING);
    assertThat(database(result))
        .contains("It has 0002  half applied: 1 of 4 statements are done; the next upgrade or")
        .endsWith("Its tables were not compared: this build does not know what they should be.\n");
  }

  @Test
  void json() {
    project.recorded(3).built(ShopSequence.Three.class);
    run("upgrade", "--yes");

    Cli.Result result = run("check", "--format", "json");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out().replaceAll("\\d{4}-\\d\\d-\\d\\dT[^\"]*Z", "MOMENT"))
        .isEqualTo(
            "{\"entities\": {\"compared\": true, \"same\": true, \"heads\": [\"0003\"]},"
                + " \"database\": {\"dialect\": \"h2\", \"upToDate\": true, \"passed\": true,"
                + " \"heads\": [\"0003\"], \"pending\": [], \"ahead\": [], \"different\": [],"
                + " \"drafts\": [], \"compared\": true, \"notes\": [], \"drift\": [], \"held\": [{\"object\":"
                + " \"users.role\", \"heldAs\": \"users.zz_0003_role\", \"revision\": \"0003\","
                + " \"since\": \"MOMENT\", \"values\": 0}]}}\n");
  }
}
