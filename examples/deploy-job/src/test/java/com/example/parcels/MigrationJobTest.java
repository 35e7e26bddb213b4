package com.example.parcels;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.parcels.migrations.DefaultSequence;
import io.aludel.runtime.Approval;
import io.aludel.runtime.Migrator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MigrationJobTest {

  private final ByteArrayOutputStream progress = new ByteArrayOutputStream();
  private final MigrationJob job =
      new MigrationJob(new PrintStream(progress, true, StandardCharsets.UTF_8));

  private JobReport run(String url, String... arguments) {
    return job.run(List.of(arguments), Map.of("DATABASE_URL", url));
  }

  private String progress() {
    return progress.toString(StandardCharsets.UTF_8);
  }

  @Test
  void thePlanThatWasApprovedIsCarriedOutWithItsLosses() {
    String url = Postgres.url();
    Migrator.of(Postgres.at(url), new DefaultSequence()).upgrade("0003", Approval.none());

    JobReport planned = run(url, "plan");
    assertThat(planned.outcome()).isEqualTo(Outcome.PLANNED);
    String hash = planned.plan().orElseThrow().hash();
    assertThat(planned.json())
        .startsWith(
            "{\"outcome\": \"planned\", \"code\": \"\", \"message\": \"\", \"unit\": \"default\","
                + " \"from\": [\"0003\"], \"to\": \"0004\", \"hash\": \""
                + hash
                + "\", \"losses\": [\"parcels.fax_receipt\"],"
                + " \"steps\": [{\"id\": \"0004\", \"description\": \"remove fax_receipt from parcels\"");
    assertThat(progress()).isEmpty();

    JobReport done = run(url, "apply", hash);
    assertThat(done.outcome()).isEqualTo(Outcome.DONE);
    assertThat(done.json()).startsWith("{\"outcome\": \"done\"");
    assertThat(progress()).contains("begins: 0004").contains("done: 0004");
    Migrator.of(Postgres.at(url), new DefaultSequence()).check().requireUpToDate();

    JobReport again = run(url, "apply", hash);
    assertThat(again.outcome()).as("a job may be started twice").isEqualTo(Outcome.DONE);
    assertThat(again.plan().orElseThrow().steps()).isEmpty();
  }

  @Test
  void anotherPlanThanTheApprovedOneIsRefused() {
    String url = Postgres.url();
    String approved = run(url, "plan").plan().orElseThrow().hash();
    Migrator.of(Postgres.at(url), new DefaultSequence()).upgrade("0002", Approval.none());

    JobReport refused = run(url, "apply", approved);

    assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(refused.code()).isEqualTo("ALU329");
    assertThat(progress()).isEmpty();
    assertThat(Migrator.of(Postgres.at(url), new DefaultSequence()).check().isUpToDate()).isFalse();
  }

  @Test
  void rowsThatStandInTheWayAreToldBeforeAnybodyApproves() throws SQLException {
    String url = Postgres.url();
    Migrator.of(Postgres.at(url), new DefaultSequence()).upgrade("0002", Approval.none());
    try (Connection connection = Postgres.at(url).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into parcels (recipient, tracking, grams)"
              + " values ('Ada', 'PX-1', 250), ('Grace', 'PX-1', 500)");
    }

    JobReport refused = run(url, "plan");

    assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(refused.code()).isEqualTo("ALU326");
    assertThat(refused.message()).contains("share their tracking with another row");
  }

  @Test
  void aWrongCallIsToldHowToCall() {
    String url = "jdbc:postgresql://localhost/parcels";

    assertThat(run(url, "applly").json())
        .isEqualTo(
            "{\"outcome\": \"bad input\", \"code\": \"\", \"message\":"
                + " \"Say what to do: plan, or apply HASH. Not: [applly]\"}");
    assertThat(run(url, "apply").outcome()).isEqualTo(Outcome.BAD_INPUT);
    JobReport unread = run("jdbc:mysql://ada:secret@localhost/parcels", "plan");
    assertThat(unread.outcome()).isEqualTo(Outcome.BAD_INPUT);
    assertThat(unread.json()).contains("DATABASE_URL").doesNotContain("secret");
  }

  @Test
  void aDatabaseThatIsNotThereIsWorthAnotherTry() {
    JobReport failed = run("jdbc:postgresql://localhost:1/parcels?password=secret", "plan");

    assertThat(failed.outcome()).isEqualTo(Outcome.DATABASE_FAILED);
    assertThat(failed.code()).isEqualTo("ALU332");
    assertThat(failed.json()).doesNotContain("secret");
  }

  @Test
  void theProcessEndsWithTheCodeAndPrintsTheReportAlone() throws IOException, InterruptedException {
    assertThat(process(Postgres.url(), "plan")).isEqualTo(0);
    assertThat(process(Postgres.url(), "apply", "0123456789abcdef")).isEqualTo(1);
    assertThat(process("", "plan")).isEqualTo(2);
    assertThat(process("jdbc:postgresql://localhost:1/parcels", "plan")).isEqualTo(3);
  }

  private static int process(String url, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                MigrationJob.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("DATABASE_URL", url);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(output.lines())
        .singleElement()
        .asString()
        .startsWith("{\"outcome\": ")
        .endsWith("}");
    return process.waitFor();
  }
}
