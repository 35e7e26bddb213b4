package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A developer's day: entities, compiler, commands, databases. */
class EndToEndTest {

  private static final String USER =
      """
      package com.example.shop;
      import io.aludel.*;
      import jakarta.persistence.*;
      @Entity
      @Table(name = "users")
      @MigrationChange
      public class User {
        @Id Long id;
        @Column(nullable = false) String name;
        %s
      }
      """;

  @TempDir Path folder;

  private void user(String attribute) throws Exception {
    Path file = folder.resolve("src/main/java/com/example/shop/User.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, USER.formatted(attribute));
  }

  /** What the compiler says; it begins with "ok" if it passes. */
  private String compile() throws Exception {
    Path classes = Files.createDirectories(folder.resolve("target/classes"));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter out = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      boolean passes =
          javac
              .getTask(
                  out,
                  files,
                  null,
                  List.of(
                      "-d",
                      classes.toString(),
                      "-cp",
                      classes + java.io.File.pathSeparator + System.getProperty("java.class.path"),
                      "-processor",
                      "io.aludel.processor.AludelProcessor"),
                  null,
                  files.getJavaFileObjects(
                      folder.resolve("src/main/java/com/example/shop/User.java")))
              .call();
      return (passes ? "ok " : "failed ") + out;
    }
  }

  private Cli.Result aludel(String... arguments) {
    return Cli.in(folder).run(arguments);
  }

  private static void assertDone(Cli.Result result) {
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void fromAnEntityToEveryDatabaseAndBack() throws Exception {
    Files.writeString(
        folder.resolve("pom.xml"),
        "<project><!-- drivers: com.h2database, org.mariadb, org.postgresql, org.xerial --></project>");
    user("");
    assertDone(aludel("init"));
    assertThat(compile()).startsWith("ok");
    assertDone(aludel("record", "-m", "first table"));
    assertThat(compile()).startsWith("ok");
    assertDone(aludel("check"));

    user("@Column(nullable = false) @MigrationChange(backfill = \"user\") String role;");
    assertThat(compile()).startsWith("ok");
    assertThat(aludel("check").exitCode()).isEqualTo(ExitCode.FINDING);
    assertDone(aludel("record"));
    assertThat(compile()).startsWith("ok");

    user("");
    assertThat(compile()).startsWith("failed").contains("ALU003");
    Cli.Result refused = aludel("record");
    assertThat(refused.exitCode()).isEqualTo(ExitCode.FINDING);
    assertThat(refused.err()).contains("aludel record --agree DROP_COLUMN:users.role --reason");
    assertDone(aludel("record", "--agree", "DROP_COLUMN:users.role", "--reason", "not needed"));
    assertThat(compile()).startsWith("ok");
    assertDone(aludel("check"));

    assertMigrates(folder, "jdbc:h2:" + folder.resolve("shop"), "sa");
    assertMigrates(folder, Databases.mariadb(), "root");
    assertMigrates(folder, Databases.postgres(), "postgres");
    assertMigrates(folder, "jdbc:sqlite:" + folder.resolve("shop.db"), "nobody");
  }

  private static void assertMigrates(Path folder, String url, String user) {
    Cli cli =
        Cli.in(folder)
            .with("ALUDEL_URL", url)
            .with("ALUDEL_USER", user)
            .with("ALUDEL_PASSWORD", "");
    assertDone(cli.run("upgrade", "0002", "--yes"));
    Databases.execute(url, user, "insert into users (id, name, role) values (1, 'Ada', 'boss')");
    assertDone(cli.run("upgrade", "--yes"));
    assertDone(cli.run("check"));
    assertDone(cli.run("downgrade", "-1", "--yes"));
    assertThat(Databases.value(url, user, "select role from users")).isEqualTo("boss");
    assertThat(cli.run("downgrade", "base", "--yes").exitCode()).isEqualTo(ExitCode.FINDING);
    assertDone(
        cli.run(
            "downgrade", "base", "--yes", "--allow-loss", "users", "--allow-loss", "users.role"));
  }
}
