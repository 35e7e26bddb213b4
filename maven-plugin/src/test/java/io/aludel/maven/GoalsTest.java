package io.aludel.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.cli.CommandLineRun;
import io.aludel.history.History;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A developer's day with the goals, in one project of two modules; each test goes on from there.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GoalsTest {

  private static final String EXECUTION = "MojoExecutionException";
  private static final String FAILURE = "MojoFailureException";

  private static final String USER =
      """
      package shop;
      import io.aludel.*;
      import jakarta.persistence.*;
      @Entity @Table(name = "users") @MigrationChange public class User {
        @Id Long id;
        String name;
      }
      """;

  private static final String FILL =
      """
      package shop;
      import io.aludel.change.DialectSql;
      import io.aludel.migration.*;
      public final class Fill implements Migration {
        public void upgrade(Operations op) {
          op.sql("users", "fill",
              DialectSql.any("insert into users (id, name) values (1, '" + library.Words.name() + "')"),
              DialectSql.any("delete from users"));
        }
        public void downgrade(Operations op) {
          op.sql("users", "fill", DialectSql.any("delete from users"), DialectSql.any("select 1"));
        }
      }
      """;

  @TempDir static Path folder;
  private static Maven maven;
  private static Workspace root;
  private static Workspace shop;

  @BeforeAll
  static void begin() throws IOException {
    maven = new Maven(LocalRepository.get());
    root =
        new Workspace(folder)
            .pom(
                Workspace.GROUP,
                "parent",
                "pom",
                Workspace.build()
                    + "<modules><module>library</module><module>shop</module></modules>");
    root.module("library")
        .pom(Workspace.PARENT, "library", "jar", "")
        .write(
            "src/main/java/library/Words.java",
            "package library; public class Words { public static String name() { return \"Ada\"; } }");
    shop =
        root.module("shop")
            .pom(
                Workspace.PARENT,
                "shop",
                "jar",
                "<dependencies><dependency><groupId>com.example</groupId>"
                    + "<artifactId>library</artifactId><version>1</version></dependency>"
                    + "</dependencies>")
            .source("User", USER);
  }

  private static String url() {
    return "-Durl=jdbc:h2:" + folder.resolve("database");
  }

  @Test
  void everyCommandIsAGoalThatTellsWhatItIsFor() throws IOException {
    String descriptor = Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml"));

    CommandLineRun.commands()
        .subcommands()
        .forEach(
            (name, command) -> {
              if (!name.equals("help")) {
                assertThat(descriptor)
                    .containsPattern(
                        "<goal>" + name + "</goal>\\s*<description>[^<]{20,}</description>");
              }
            });
    assertThat(descriptor).contains("<goal>inputs</goal>", "<goal>help</goal>");
  }

  @Test
  @Order(1)
  void aHistoryBeginsInTheModuleThatIsNamed() {
    maven.run(folder, "aludel:init").fails(EXECUTION, "mvn aludel:init -pl <module>");

    maven
        .run(folder, "aludel:init", "-pl", "shop", "-Daludel.args=--package 'shop.migrations'")
        .succeeds()
        .says("[INFO] Wrote src/main/migrations/aludel.properties:", "mvn aludel:record");
  }

  @Test
  @Order(2)
  void theDraftIsRecordedAndOtherModulesAreLeftAlone() {
    maven
        .run(folder, "compile", "aludel:record", "-Dm=first tables", "-Dwhy=we, the shop, begin")
        .succeeds()
        .says("[INFO] Recorded", "mvn aludel:upgrade -Dtarget=0001");

    assertThat(history().revision("0001").orElseThrow().description()).isEqualTo("first tables");
    assertThat(history().revision("0001").orElseThrow().why()).contains("we, the shop, begin");
  }

  @Test
  @Order(3)
  void everyBuildIsChecked() {
    maven
        .run(folder, "-T2", "verify", "-DskipTests", "-Durl=jdbc:nonsense")
        .succeeds()
        .says("[INFO] Entities and history say the same, at 0001.");
  }

  @Test
  @Order(4)
  void scriptsReadWhatIsMadeForThem() {
    Maven.Result script = maven.run(folder, "-q", "aludel:sql", "-Ddialect=h2").succeeds();

    assertThat(script.output()).contains("create table users").doesNotContain("[INFO]");
  }

  @Test
  @Order(5)
  void aDatabaseFollowsByCodeThatNeedsAnotherModule() {
    shop.source("Fill", FILL);

    maven
        .run(
            folder,
            "aludel:record",
            "-Dempty",
            "-Dcode=shop.Fill",
            "-Dm=insert ada",
            "compile",
            "aludel:upgrade",
            "aludel:current",
            "-Dyes",
            url())
        .succeeds()
        .says("[INFO] Done: default is at 0002.", "is at 0002.");
  }

  @Test
  @Order(6)
  void aLossIsAFinding() {
    maven
        .run(folder, "aludel:downgrade", "-Dtarget=base", "-Dyes", url())
        .fails(
            FAILURE, "ALU320", "add --allow-loss users", "an option --some-option is -DsomeOption");

    maven
        .run(folder, "aludel:downgrade", "-Dtarget=base", "-Dyes", url(), "-DallowLoss=users,x")
        .succeeds()
        .says("[INFO] Done: default is at base.");
  }

  @Test
  @Order(7)
  void badInputIsNoFinding() {
    maven
        .run(folder, "aludel:upgrade", "-Durl=jdbc:oracle:thin:shop")
        .fails(EXECUTION, "ALU307", "is of no database that is served");
    maven
        .run(folder, "aludel:check", "-Daludel.args=--nonsense")
        .fails(EXECUTION, "Unknown option: '--nonsense'", "mvn aludel:help -Ddetail -Dgoal=check");
  }

  @Test
  @Order(8)
  void aDraftFailsTheBuildUntilItIsRecorded() {
    shop.source("User", USER.replace("String name;", "String name; String email;"));

    maven
        .run(folder, "verify", "-DskipTests")
        .fails(
            FAILURE,
            "Entities and history differ. After 0002, the entities would: add email to users",
            "Record it:",
            "mvn aludel:record");
    maven
        .run(folder, "verify", "-DskipTests", "-Daludel.skip")
        .succeeds()
        .says("Left out, as aludel.skip says.");
  }

  @Test
  @Order(9)
  void aGoalExplainsItsParameters() {
    maven
        .run(folder, "-N", "aludel:help", "-Ddetail", "-Dgoal=record")
        .succeeds()
        .says("aludel:record", "-Dmessage or -Dm", "User property: aludel.message");
  }

  private static History history() {
    return History.read(shop.folder().resolve("src/main/migrations"));
  }
}
