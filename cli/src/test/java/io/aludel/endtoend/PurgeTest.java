package io.aludel.endtoend;

import static io.aludel.endtoend.EntitySource.entity;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.diagnostic.Code;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is held goes for good by a command of its own, and a downgrade finds it empty. */
class PurgeTest {

  private static final String LEVEL =
      "enum Level { LOW, HIGH } @Enumerated(EnumType.STRING) @Column(nullable = false, unique ="
          + " true, comment = \"how much\") Level level;";
  private static final String DROP =
      "@MigrationChange(drops = @Drop(column = \"level\", reason = \"unused\"))";

  private static TestProject healthy;

  /** A project that holds two columns of one name, and a table with its sequence. */
  @BeforeAll
  static void build() {
    healthy = TestProject.on(TestDatabase.Kind.H2);
    healthy.source("User", entity("User", "users", "String nick;").text());
    healthy.source("Team", entity("Team", "teams", "String nick;", "String motto;").text());
    healthy.source("Coupon", COUPON);
    healthy.record();
    String drop = "@MigrationChange(drops = @Drop(column = \"nick\", reason = \"unused\"))";
    healthy.source("User", entity("User", "users").declaring(drop).text());
    healthy.source("Team", entity("Team", "teams", "String motto;").declaring(drop).text());
    healthy.deleteSource("Coupon");
    healthy.source(
        "package-info",
        """
        @MigrationChange(drops = @Drop(table = "coupons", reason = "unused"))
        package shop;

        import io.aludel.Drop;
        import io.aludel.MigrationChange;
        """);
    healthy.record();
  }

  @AfterAll
  static void remove() {
    healthy.close();
  }

  private static final String COUPON =
      """
      package shop;

      import io.aludel.*;
      import jakarta.persistence.*;

      @Entity
      @Table(name = "coupons")
      @MigrationChange
      public class Coupon {
        @Id @GeneratedValue Long id;
        @Column(length = 12, nullable = false) String code;
      }
      """;

  private static void purge(TestProject project, String what) {
    project.aludel("record", "--purge", what, "--why", "nobody asked for it").isDone();
    project.compile().passes();
    assertThat(project.hasDraft()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void columnGoesForGood(TestDatabase.Kind kind) {
    try (TestProject project = TestProject.on(kind)) {
      TestDatabase database = project.database();
      project.source("User", entity("User", "users", LEVEL).text());
      project.record();
      project.upgrade("head");
      SortedSet<String> first = database.everything();
      database.execute("insert into users (id, level) values (1, 'HIGH')");
      project.source("User", entity("User", "users").declaring(DROP).text());
      project.record();
      project.upgrade("head");
      SortedSet<String> held = database.everything();

      purge(project, "0002:level");
      assertThat(project.read(project.revisionFile("0003")))
          .contains("{\"alterTable\": \"users\", \"purgeColumn\": \"zz_0002_level\"}")
          .contains("\"rule\": \"PURGE\"", "nobody asked for it");
      project.aludel("upgrade", "head", "--yes").fails(1, "--allow-loss users.zz_0002_level");
      assertThat(database.everything()).containsExactlyElementsOf(held);
      project.upgrade("head", "users.zz_0002_level");
      assertThat(database.everything().toString()).doesNotContain("zz_");

      assertThat(project.downgrade("-1").text())
          .contains("What its upgrade destroyed comes back empty: users.zz_0002_level.");
      assertThat(database.everything()).containsExactlyElementsOf(held);
      assertThat(database.query("select zz_0002_level from users")).containsExactly("null");
      project.upgrade("head", "users.zz_0002_level");

      project
          .aludel("downgrade", "base", "--yes", "--allow-loss", "users")
          .fails(1, Code.ROWS_REFUSE.code(), "have no value for it");
      assertThat(database.query("select id from users")).containsExactly("1");
      database.execute("delete from users");
      project.downgrade("0001");
      assertThat(database.everything()).containsExactlyElementsOf(first);
      project.upgrade("head", "users.zz_0002_level");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void tableGoesWithItsSequence(TestDatabase.Kind kind) {
    try (TestProject project = TestProject.on(kind)) {
      TestDatabase database = project.database();
      project.source("User", entity("User", "users").text());
      project.source("Coupon", COUPON);
      project.record();
      project.upgrade("head");
      SortedSet<String> first = database.everything();
      database.execute("insert into coupons (id, code) values (1, 'SPRING')");
      project.deleteSource("Coupon");
      project.compile();
      project.aludel("record", "--agree", "DROP_TABLE:coupons", "--reason", "never used").isDone();
      project.compile().passes();
      project.upgrade("head");
      SortedSet<String> held = database.everything();
      assertThat(held.toString()).containsIgnoringCase("zz_0002_coupons_seq");

      purge(project, "0002");
      project.upgrade("head", "zz_0002_coupons");
      assertThat(database.everything().toString()).doesNotContain("zz_");
      project.downgrade("-1");
      assertThat(database.everything()).containsExactlyElementsOf(held);
      project.upgrade("head", "zz_0002_coupons");
      project.downgrade("0001");
      assertThat(database.everything()).containsExactlyElementsOf(first);
      assertThat(database.query("select code from coupons")).isEmpty();
    }
  }

  /** The old values of a transformation can go as well; the way back computes them. */
  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void transformedColumnIsComputedBack(TestDatabase.Kind kind) {
    try (TestProject project = TestProject.on(kind)) {
      TestDatabase database = project.database();
      project.source(
          "User",
          entity("User", "users", "@Column(length = 10, nullable = false) String age;").text());
      project.record();
      project.upgrade("head");
      database.execute("insert into users (id, age) values (1, '36')");
      project.source(
          "User",
          entity(
                  "User",
                  "users",
                  "@MigrationChange(transform = @Transform(up = \"cast(age as integer)\", down ="
                      + " \"cast(age as varchar(10))\", reason = \"x\"))",
                  "@Column(nullable = false) Integer age;")
              .text());
      project.record();
      purge(project, "0002");
      project.upgrade("head", "users.zz_0002_age");
      project.downgrade("0001", "users.age");
      assertThat(database.query("select age from users")).containsExactly("36");
    }
  }

  @TestFactory
  Stream<DynamicTest> whatCannotBeMeant() {
    return Stream.of(
        refused(
            "an unknown revision", "0003", "no revision '0003'", "Did you mean '000", "0002:users"),
        refused("a revision that holds nothing", "0001", "nothing is held", "0002:users"),
        refused("a name nearly right", "0002:nikc", "nothing is called 'nikc'", "0002:users"),
        refused(
            "a table nearly right",
            "0002:cupons",
            "Did you mean 'coupons'?",
            "--purge 0002:zz_0002_coupons"),
        refused(
            "a name of two",
            "0002:nick",
            "any of several",
            "--purge 0002:users.zz_0002_nick --why \"...\"   (it was users.nick)",
            "--purge 0002:teams.zz_0002_nick"));
  }

  private static DynamicTest refused(String name, String purge, String... parts) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          SortedSet<String> files = new TreeSet<>(healthy.history().values());
          String[] all =
              Stream.concat(Stream.of(Code.OPTION_INVALID.code()), Stream.of(parts))
                  .toArray(String[]::new);
          healthy.aludel("record", "--purge", purge, "--why", "x").fails(2, all);
          assertThat(healthy.history().values()).containsExactlyInAnyOrderElementsOf(files);
        });
  }

  @Test
  void reasonIsNeeded() {
    healthy
        .aludel("record", "--purge", "0002:users.nick")
        .fails(2, Code.OPTION_INVALID.code(), "--purge 0002:users.nick --why");
    healthy
        .aludel("record", "--purge", "0002", "--amend", "--why", "x")
        .fails(2, Code.OPTION_INVALID.code(), "leave out --amend");
    healthy
        .aludel("record", "--purge", "0002", "--agree", "X:y", "--reason", "z", "--why", "x")
        .fails(2, Code.OPTION_INVALID.code(), "leave out --agree");
  }

  /** What lies in a table that is held itself goes with it, and a second time there is nothing. */
  @Test
  void whatIsBuriedGoesWithItsTable() {
    try (TestProject project = healthy.copy()) {
      project.deleteSource("Team");
      project.compile();
      project.aludel("record", "--agree", "DROP_TABLE:teams", "--reason", "x").isDone();
      project
          .aludel("record", "--purge", "0002:teams.nick", "--why", "x")
          .fails(2, "put aside itself", "--purge 0003:zz_0003_teams");
      project.compile().passes();
      project.upgrade("head");
      SortedSet<String> before = project.database().everything();
      purge(project, "0003:teams");
      project.upgrade("head", "zz_0003_teams");
      project.downgrade("-1");
      assertThat(project.database().everything()).containsExactlyElementsOf(before);
      project.aludel("record", "--purge", "0003", "--why", "x").fails(2, "nothing is held of");
      project.aludel("record", "--purge", "0002:users.zz_0002_nick", "-m", "end of nicks").isDone();
      assertThat(project.has("src/main/migrations/0005_end_of_nicks.json")).isTrue();
      assertThat(project.aludel("unrecord").isDone().text()).contains("is held again");
    }
  }
}
