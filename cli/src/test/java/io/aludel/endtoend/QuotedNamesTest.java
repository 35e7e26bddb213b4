package io.aludel.endtoend;

import org.junit.jupiter.api.Test;

/** What is printed to be typed can be typed, whatever tables and columns are called. */
class QuotedNamesTest {

  private static String entity(String members) {
    return """
    package shop;

    import io.aludel.*;
    import jakarta.persistence.*;

    @Entity
    @Table(name = "`User Table`")
    @MigrationChange
    public class User {
      @Id Long id;
    %s
    }
    """
        .formatted(members);
  }

  @Test
  void commandsAreQuotedAndAnnotationsNameWhatTheyMean() {
    try (TestProject project = TestProject.on(TestDatabase.Kind.H2)) {
      String column = "@Column(name = \"`na me`\") String name;";
      project.source("User", entity(column));
      project.record();
      project.upgrade("head");
      project
          .aludel("downgrade", "base", "--yes")
          .fails(1, "ALU320", "add --allow-loss '`User Table`'");

      project.source("User", entity(""));
      project
          .compile()
          .failsWith(
              io.aludel.diagnostic.Code.COLUMN_VANISHED,
              "aludel record --agree 'DROP_COLUMN:`User Table`.`na me`' --reason");
      project
          .aludel("record")
          .fails(
              1,
              "ALU008",
              "--agree 'DROP_COLUMN:`User Table`.`na me`' --reason",
              "@Drop(column = \"`na me`\"");
      project.source(
          "User",
          entity("")
              .replace(
                  "@MigrationChange\n",
                  "@MigrationChange(drops = @Drop(column = \"`na me`\", reason = \"r\"))\n"));
      project.record("-m", "drop the name");
    }
  }
}
