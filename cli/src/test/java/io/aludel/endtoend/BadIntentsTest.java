package io.aludel.endtoend;

import static io.aludel.endtoend.EntitySource.entity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.aludel.diagnostic.Code;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Intents that fit nothing, stand in the wrong place, or contradict themselves. */
class BadIntentsTest {

  private static final String NICK = "@Column(length = 30) String nick;";
  private static final String EMAIL = "@Column(length = 100) String email;";

  private static TestProject healthy;

  @BeforeAll
  static void build() {
    healthy = BadInput.healthyProject();
  }

  @AfterAll
  static void remove() {
    healthy.close();
  }

  /** An edited entity; the error is expected at the line that it marks. */
  private static DynamicTest intent(String name, EntitySource entity, Code code, String... parts) {
    return dynamicTest(
        name,
        () -> {
          try (TestProject project = healthy.copy()) {
            SortedMap<String, String> history = project.history();
            project.source(entity.name(), entity.text());
            Compilation compilation = project.compile();
            compilation.reports(code, parts);
            assertThat(project.history()).isEqualTo(history);
          }
        });
  }

  private static EntitySource users(String intent, String... more) {
    return entity(
            "User",
            "users",
            Stream.concat(Stream.of(NICK, EMAIL), Stream.of(more)).toArray(String[]::new))
        .declaring(intent);
  }

  @TestFactory
  Stream<DynamicTest> unmatched() {
    return Stream.of(
        intent(
            "a former name nearly right",
            entity(
                "User",
                "users",
                EMAIL,
                "@MigrationChange(renamedFrom = \"nikc\") // <-",
                "@Column(length = 30) String alias;"),
            Code.INTENT_UNMATCHED,
            "nikc",
            "'nick'"),
        intent(
            "a table's former name that no table had",
            users("@MigrationChange(renamedFrom = \"user\") // <-"),
            Code.INTENT_UNMATCHED,
            "user"),
        intent(
            "a drop of what is mapped",
            users("@MigrationChange(drops = @Drop(column = \"nick\", reason = \"x\")) // <-"),
            Code.INTENT_UNMATCHED,
            "still mapped"),
        intent(
            "a drop of what is not there",
            users("@MigrationChange(drops = @Drop(column = \"nikc\", reason = \"x\")) // <-"),
            Code.INTENT_UNMATCHED,
            "'nick'"),
        intent(
            "a retirement of what is mapped",
            users("@MigrationChange(retires = \"nick\") // <-"),
            Code.INTENT_UNMATCHED,
            "users.nick is still mapped"),
        intent(
            "a retirement nearly right",
            entity("User", "users", EMAIL).declaring("@MigrationChange(retires = \"nikc\") // <-"),
            Code.INTENT_UNMATCHED,
            "nikc",
            "'nick'"),
        intent(
            "a rename nearly right",
            entity("User", "users", EMAIL, "@Column(length = 30) String alias;")
                .declaring(
                    "@MigrationChange(renames = @Rename(column = \"nikc\", to = \"alias\")) // <-"),
            Code.INTENT_UNMATCHED,
            "nikc",
            "'nick'"),
        intent(
            "a transformation of a type that stays",
            entity(
                "User",
                "users",
                "@MigrationChange(transform = @Transform(up = \"1\", down = \"1\", reason = \"x\")) "
                    + NICK
                    + " // <-",
                EMAIL),
            Code.INTENT_UNMATCHED,
            "does not change"),
        intent(
            "an agreement that nothing calls for",
            entity(
                "User",
                "users",
                "@MigrationChange(accept = @Accept(rule = Rule.TYPE_NARROWED, reason = \"x\")) "
                    + NICK
                    + " // <-",
                EMAIL),
            Code.INTENT_UNMATCHED,
            "TYPE_NARROWED"));
  }

  @TestFactory
  Stream<DynamicTest> misplaced() {
    return Stream.of(
        intent(
            "a backfill on a type",
            users("@MigrationChange(backfill = \"x\") // <-"),
            Code.INTENT_MISPLACED,
            "backfill"),
        intent(
            "a drop on an attribute",
            users(
                "@MigrationChange",
                "@MigrationChange(drops = @Drop(column = \"x\", reason = \"x\")) // <-",
                "Integer age;"),
            Code.INTENT_MISPLACED,
            "drops"),
        intent(
            "an intent on an enum",
            users(
                "@MigrationChange",
                "@MigrationChange(backfill = \"GUEST\") // <-",
                "enum Kind { GUEST, MEMBER }",
                "@Enumerated(EnumType.STRING) Kind kind;"),
            Code.INTENT_MISPLACED,
            "Kind is no entity"),
        intent(
            "an attribute without a column",
            users(
                "@MigrationChange",
                "@MigrationChange(backfill = \"x\") // <-",
                "@Transient Integer age;"),
            Code.INTENT_MISPLACED,
            "age"));
  }

  @TestFactory
  Stream<DynamicTest> invalid() {
    return Stream.of(
        intent(
            "a backfill that is no number",
            users(
                "@MigrationChange",
                "@MigrationChange(backfill = \"old\") // <-",
                "@Column(nullable = false) Integer age;"),
            Code.INTENT_INVALID,
            "old",
            "integer"),
        intent(
            "a backfill that is too long",
            users(
                "@MigrationChange",
                "@MigrationChange(backfill = \"unknown\") // <-",
                "@Column(nullable = false, length = 3) String kind;"),
            Code.INTENT_INVALID,
            "unknown",
            "varchar(3)"),
        intent(
            "a backfill nearly a constant",
            users(
                "@MigrationChange",
                "enum Kind { GUEST, MEMBER }",
                "@MigrationChange(backfill = \"GEUST\") // <-",
                "@Enumerated(EnumType.STRING) @Column(nullable = false) Kind kind;"),
            Code.INTENT_INVALID,
            "GEUST",
            "GUEST"),
        intent(
            "a value and an expression",
            users(
                "@MigrationChange",
                "@MigrationChange(backfill = \"1\", backfillSql = \"2\") // <-",
                "@Column(nullable = false) Integer age;"),
            Code.INTENT_INVALID,
            "backfillSql"),
        intent(
            "no way back and no reason",
            users("@MigrationChange(sql = @Sql(id = \"x\", up = \"delete from users\")) // <-"),
            Code.INTENT_INVALID,
            "oneWay"),
        intent(
            "a drop without a word",
            users("@MigrationChange(drops = @Drop(column = \"nick\", reason = \" \")) // <-"),
            Code.INTENT_INVALID,
            "reason"));
  }

  /**
   * Dropped, added again, dropped again: the first agreement does not stand for the second drop.
   */
  @Test
  void agreementIsUsedOnce() {
    String drop = "@MigrationChange(drops = @Drop(column = \"nick\", reason = \"%s\"))";
    try (TestProject project = healthy.copy()) {
      project.source(
          "User", entity("User", "users", EMAIL).declaring(drop.formatted("unused")).text());
      project.record();
      project.source("User", users("@MigrationChange").text());
      project.record();
      project.source(
          "User",
          entity("User", "users", EMAIL).declaring(drop.formatted("unused") + " // <-").text());
      project.compile().failsWith(Code.INTENT_USED_UP, "0003", "reason");
      assertThat(project.hasDraft()).isTrue();
      project.source(
          "User", entity("User", "users", EMAIL).declaring(drop.formatted("again")).text());
      project.record();
    }
  }
}
