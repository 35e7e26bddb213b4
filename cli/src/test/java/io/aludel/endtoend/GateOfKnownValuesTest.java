package io.aludel.endtoend;

import static io.aludel.endtoend.EntitySource.entity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** New required columns without an attribute, of which it is known what rows that exist hold. */
class GateOfKnownValuesTest {

  private static final EntitySource USER = entity("User", "users");

  private static final String MEMBER =
      """
      package shop;

      import io.aludel.*;
      import jakarta.persistence.*;

      @Entity
      @MigrationChange
      public class Member extends User {}
      """;

  private static final String YES_NO = "package org.hibernate.type; public class YesNoConverter {}";

  /**
   * An edit that adds a column.
   *
   * @param after the sources that are written
   * @param column the column that they add
   * @param value what rows that exist hold in it
   */
  private record Edit(String name, Map<String, String> after, String column, String value) {

    void run(TestDatabase.Kind kind) {
      try (TestProject project = TestProject.on(kind)) {
        project.source("User", USER.text());
        project.record();
        project.upgrade("head");
        TestDatabase database = project.database();
        database.execute("insert into users (id) values (1)");
        SortedSet<String> before = database.everything();
        after.forEach(project::source);
        assertThat(project.compile().passes().text())
            .contains("to review: users." + column + ": rows without a value are filled first");
        project.record();
        String query = "select id, " + column + " from users";
        project.upgrade("head");
        assertThat(database.query(query)).containsExactly("1|" + value);
        project.downgrade("-1", "users." + column);
        assertThat(database.everything()).containsExactlyElementsOf(before);
        project.upgrade("head");
        assertThat(database.query(query)).containsExactly("1|" + value);
      }
    }
  }

  private static Edit softDeletion(String name, String attributes, String column, String value) {
    String annotation =
        "@MigrationChange @org.hibernate.annotations.SoftDelete(" + attributes + ")";
    return new Edit(
        name,
        Map.of(
            "SoftDelete",
            GateOfMeaningTest.SOFT_DELETE,
            "YesNoConverter",
            YES_NO,
            "User",
            USER.declaring(annotation).text()),
        column,
        value);
  }

  @TestFactory
  Stream<DynamicTest> rowsGetWhatTheyAreKnownToHold() {
    String active = "strategy = org.hibernate.annotations.SoftDelete.SoftDeleteType.ACTIVE";
    String number =
        "@MigrationChange @DiscriminatorColumn(name = \"kind\", discriminatorType ="
            + " DiscriminatorType.INTEGER) @DiscriminatorValue(\"7\")";
    return Stream.of(
            new Edit(
                "rows are of the class that had the table",
                Map.of("Member", MEMBER),
                "DTYPE",
                "User"),
            new Edit(
                "rows are told by a number",
                Map.of(
                    "Member",
                    MEMBER.replace("@Entity", "@Entity @DiscriminatorValue(\"8\")"),
                    "User",
                    USER.declaring(number).text()),
                "kind",
                "7"),
            softDeletion("rows are not deleted", "", "deleted", "false"),
            softDeletion("rows are active", active, "active", "true"),
            softDeletion(
                "rows are not deleted, in the converter's words",
                "converter = org.hibernate.type.YesNoConverter.class",
                "deleted",
                "N"))
        .flatMap(
            each ->
                Stream.of(TestDatabase.Kind.values())
                    .map(
                        kind ->
                            dynamicTest(
                                each.name() + " on " + kind.dialect(), () -> each.run(kind))));
  }
}
