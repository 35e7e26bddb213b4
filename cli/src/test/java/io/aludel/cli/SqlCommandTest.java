package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlCommandTest {

  @TempDir Path folder;
  private TestProject project;

  @BeforeEach
  void begin() {
    project = TestProject.in(folder).recorded(3).built(ShopSequence.Three.class);
  }

  private List<String> databases() {
    return List.of(project.h2(), Databases.postgres());
  }

  private static String dialect(String url) {
    return url.startsWith("jdbc:h2:") ? "h2" : "postgresql";
  }

  private String sql(String url, String... arguments) {
    List<String> all = new java.util.ArrayList<>(List.of("sql", "--dialect", dialect(url)));
    all.addAll(List.of(arguments));
    Cli.Result result = project.cli().run(all.toArray(String[]::new));
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    return result.out();
  }

  private Cli on(String url) {
    return project.cli().with("ALUDEL_URL", url).with("ALUDEL_USER", user(url));
  }

  private static String user(String url) {
    return url.startsWith("jdbc:h2:") ? "sa" : "postgres";
  }

  @Test
  void aDatabaseThatRanTheScriptIsAsIfItHadBeenMigrated() {
    for (String url : databases()) {
      Databases.execute(url, sql(url, "0002"));
      Databases.execute(url, sql(url, "0002:"));

      assertThat(on(url).run("current").out())
          .contains("is at 0003.")
          .doesNotContain("Not applied");
      assertThat(on(url).run("check").exitCode()).isZero();
      Cli.Result down = on(url).run("downgrade", "0001", "--yes", "--allow-loss", "users.role");
      assertThat(down.err()).isEmpty();
      assertThat(down.exitCode()).isZero();
      assertThat(on(url).run("upgrade", "--yes").exitCode()).isZero();
    }
  }

  @Test
  void theScriptOfTheWayBackLeavesNothingBehind() {
    for (String url : databases()) {
      assertThat(on(url).run("upgrade", "--yes").err()).isEmpty();

      Databases.execute(url, sql(url, "head:-2"));
      assertThat(on(url).run("current").out()).contains("is at 0001.");
      Databases.execute(url, sql(url, "0001:base"));

      assertThat(on(url).run("current").out()).contains("is at base.");
      assertThat(Databases.value(url, "select count(*) from aludel_revision_step")).isEqualTo("0");
    }
  }

  @Test
  void theScriptWarnsOfWhatOnlyADatabaseCanTell() {
    assertThat(sql(project.h2(), "0001:0002"))
        .contains("-- apply 0002: add role to users and more\n")
        .contains("-- It is refused by rows of users");
    assertThat(sql(project.h2(), "head:0001")).contains("-- It loses data: users.role\n");
  }

  @Test
  void saysWhatIsWrong() {
    project
        .cli()
        .run("sql", "--dialect", "postgres")
        .fails(
            2,
            "ALU310: --dialect postgres is none that the history serves. Did you mean 'postgresql'?"
                + " It serves h2, postgresql, as `dialects` in aludel.properties says.");
    for (String range : List.of("0009", "0009:head", "base:0009")) {
      project
          .cli()
          .run("sql", range)
          .fails(2, "ALU311: Can't locate revision identified by '0009'. Did you mean 0001 or");
    }
    Cli.Result down = project.cli().run("sql", "head:base", "--idempotent");
    assertThat(down.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(down.err()).startsWith("ALU344: An --idempotent script only goes up");
  }

  @Test
  void sqliteHasNoIdempotentScript() {
    TestProject fork = TestProject.in(folder.resolve("fork")).built(ShopTroubles.BothSides.class);

    fork.cli()
        .run("sql", "0001:0002a", "--idempotent", "--dialect", "sqlite")
        .fails(
            2,
            "ALU344: There is no --idempotent script for SQLite: ",
            "aludel sql <revision>:head --dialect sqlite");
  }

  @Test
  void anIdempotentScriptPassesOverWhatIsApplied() {
    String url = project.h2();
    assertThat(on(url).run("upgrade", "0002", "--yes").err()).isEmpty();

    Databases.execute(url, sql(url, "--idempotent"));
    Databases.execute(url, sql(url, ":head", "--idempotent"));

    assertThat(on(url).run("current").out()).contains("is at 0003.").doesNotContain("Not applied");
    assertThat(on(url).run("downgrade", "0002", "--yes").err()).isEmpty();
  }

  @Test
  void leavesTheDraftOutUntilTold() {
    project = TestProject.in(folder.resolve("other")).recorded(2);
    project.builtWithDraft(ShopSequence.TwoAndDraft.class, ShopSequence.revision(3));

    Cli.Result result = project.cli().run("sql");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("-- apply 0002").doesNotContain("0003");
    assertThat(result.err()).isEqualTo("The draft is left out. To put it in, add --with-draft.\n");
    assertThat(sql(project.h2(), "--with-draft")).contains("-- apply 0003");
  }

  @Test
  void refusesTheWayBackWhereThereIsNone() {
    project = TestProject.in(folder.resolve("other")).recorded(4).built(ShopSequence.Four.class);

    Cli.Result result = project.cli().run("sql", "head:base");

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDING);
    assertThat(result.err()).startsWith("ALU322:").contains("nobody knows how it was written");
  }
}
