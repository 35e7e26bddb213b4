package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.history.json.Fields;
import io.aludel.history.json.Json;
import io.aludel.history.json.JsonReader;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scripts read of the commands that touch a database. */
class FormatOfRunsTest {

  @TempDir Path folder;
  private TestProject project;

  @BeforeEach
  void begin() {
    project = TestProject.in(folder).recorded(2).built(ShopSequence.Two.class);
  }

  private Cli.Result run(String... arguments) {
    return project.cli().with("ALUDEL_URL", project.h2()).run(arguments);
  }

  private static Json.JsonObject document(Cli.Result result) {
    return Fields.object(JsonReader.read(result.out()));
  }

  private static Fields fields(Cli.Result result) {
    return Fields.of(
        document(result),
        "unit",
        "url",
        "database",
        "direction",
        "from",
        "to",
        "hash",
        "steps",
        "losses",
        "differences",
        "rowChecks",
        "notes",
        "done");
  }

  @Test
  void aPlanIsOneDocumentWhateverComesOfIt() {
    Cli.Result shown = run("upgrade", "--format", "json");

    assertThat(shown.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(shown.err()).startsWith("ALU308: ");
    Fields plan = fields(shown);
    assertThat(plan.flag("done")).isFalse();
    assertThat(plan.string("to")).isEqualTo("0002");
    assertThat(plan.array("steps")).hasSize(2);

    Cli.Result done = run("upgrade", "--format", "json", "--approve", plan.string("hash"));

    assertThat(done.exitCode()).isZero();
    assertThat(done.err()).contains("apply 0001 add users table ...");
    assertThat(fields(done).flag("done")).isTrue();
    assertThat(fields(done).string("hash")).isEqualTo(plan.string("hash"));
    assertThat(fields(run("upgrade", "--format", "json")).array("steps")).isEmpty();

    Fields down = fields(run("downgrade", "base", "--format", "json"));
    assertThat(down.strings("losses")).containsExactly("users", "users.role");
    assertThat(down.string("direction")).isEqualTo("down");
    assertThat(fields(run("stamp", "0001", "--format", "json")).strings("differences")).hasSize(2);
  }

  @Test
  void nobodyIsAskedWhereAScriptReads() {
    Cli.Result result =
        project.cli().answering("y").run("upgrade", "--format", "json", "--url", project.h2());

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(fields(result).flag("done")).isFalse();
  }

  @Test
  void whatIsApplied() {
    run("upgrade", "0001", "--yes");

    Fields status =
        Fields.of(
            document(run("current", "--format", "json")),
            "unit",
            "url",
            "database",
            "heads",
            "upToDate",
            "revisions",
            "pending");

    assertThat(status.strings("heads")).containsExactly("0001");
    assertThat(status.strings("pending")).containsExactly("0002");
    assertThat(status.flag("upToDate")).isFalse();
    assertThat(Fields.object(status.array("revisions").get(0)).toString()).contains("0001", "same");
  }
}
