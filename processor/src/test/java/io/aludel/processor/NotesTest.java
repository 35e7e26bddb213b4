package io.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.processor.testing.Project;
import io.aludel.processor.testing.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not wrong, and should be known: notes, which no {@code -Werror} minds. */
class NotesTest {

  @TempDir Path folder;

  @Test
  void wordsThatADatabaseReserves() {
    Project project = Project.javac(folder).withSettings();
    project.source(
        "@Entity @Table(name = \"user\") @MigrationChange public class User {"
            + " @Id Long id; String value; @Column(name = \"`order`\") int order; }");
    Result result =
        project
            .compile()
            .passes()
            .says("reserved word: user on h2")
            .says("reserved word: user.value on h2");
    assertThat(result.toString()).doesNotContain("order on h2");
  }

  @Test
  void wordsThatADatabaseReservesAmongNewNamesOfOldTables() {
    Project project = Project.javac(folder).withSettings();
    project.source(
        "@Entity @Table(name = \"people\") @MigrationChange public class User {"
            + " @Id Long id; String name; }");
    project.compile().passes();
    project.record("people");
    project.source(
        "@Entity @Table(name = \"user\") @MigrationChange(renamedFrom = \"people\")"
            + " public class User { @Id Long id; String value;"
            + " @MigrationChange(renamedFrom = \"name\") @Column(name = \"order\") String name; }");
    project
        .compile()
        .passes()
        .says("reserved word: user on h2")
        .says("reserved word: user.value on h2")
        .says("reserved word: user.order on h2");
  }

  @Test
  void whatToTypeIsQuotedForTheShell() {
    Project project = Project.javac(folder).withSettings();
    project.source(
        "@Entity @Table(name = \"`a$b`\") @MigrationChange public class User { @Id Long id; }");
    project.compile().passes().says("aludel record -m 'add a$b table'");
  }

  @Test
  void whatEnversMakes() {
    Project project = Project.javac(folder).withSettings();
    project.write(
        "src/main/java/org/hibernate/envers/Audited.java",
        "package org.hibernate.envers; public @interface Audited {}");
    project.source(
        "@Entity @org.hibernate.envers.Audited @MigrationChange public class User { @Id Long id; }");
    project.compile().passes().says("ALU113 com.example.User is audited");
  }
}
