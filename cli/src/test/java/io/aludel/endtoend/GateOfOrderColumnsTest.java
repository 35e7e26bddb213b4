package io.aludel.endtoend;

import static io.aludel.endtoend.EntitySource.entity;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.diagnostic.Code;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Collections that begin to keep their order, in a column that is part of the key. */
class GateOfOrderColumnsTest {

  private static final String TABLE =
      "@ElementCollection @CollectionTable(name = \"tags\", joinColumns ="
          + " @JoinColumn(name = \"post_id\")) @Column(name = \"tag\", nullable = false) ";
  private static final String ORDERED = "@OrderColumn " + TABLE + "java.util.List<String> tags;";
  private static final String NUMBER =
      "(select count(*) from tags other where other.post_id = tags.post_id"
          + " and other.tag < tags.tag)";
  private static final EntitySource BAG =
      entity("Post", "posts", TABLE + "java.util.List<String> tags;");

  private static EntitySource ordered(String intent) {
    return entity("Post", "posts", intent + ORDERED);
  }

  @TestFactory
  Stream<DynamicTest> positionsOfRowsThatExist() {
    return GateTest.onAll(
        Stream.of(
            GateCase.of("the rows of a set are counted for each owner")
                .before(entity("Post", "posts", TABLE + "java.util.Set<String> tags;"))
                .rows(
                    "insert into posts (id) values (1), (2)",
                    "insert into tags (post_id, tag) values (1, 'b'), (1, 'a'), (2, 'c')")
                .after(entity("Post", "posts", ORDERED + " // <-"))
                .failsWith(
                    Code.REQUIRED_WITHOUT_VALUE,
                    "tags.tags_ORDER is new and required",
                    "\"" + NUMBER + "\"",
                    "delete from tags")
                .agreed(ordered("@MigrationChange(backfillSql = \"" + NUMBER + "\") "))
                .up(
                    "select post_id, tags_order, tag from tags order by post_id, tags_order",
                    "1|0|a",
                    "1|1|b",
                    "2|0|c")
                .losingOnTheWayDown("tags.tags_ORDER")
                .down("select post_id, tag from tags order by tag", "1|a", "1|b", "2|c"),
            GateCase.of("a table without a key is emptied before its rows get a position")
                .before(BAG)
                .rows("insert into posts (id) values (1)")
                .after(entity("Post", "posts", ORDERED + " // <-"))
                .failsWith(Code.REQUIRED_WITHOUT_VALUE, "delete from tags")
                .agreed(
                    ordered(
                        "@MigrationChange(accept = @Accept(rule = Rule.ADD_REQUIRED,"
                            + " reason = \"emptied\")) "))
                .refusedBy(
                    "insert into tags (post_id, tag) values (1, 'a'), (1, 'a')",
                    "delete from tags",
                    "tags")
                .up("select post_id from tags")
                .losingOnTheWayDown("tags.tags_ORDER")));
  }

  @Test
  void whatTheKeyCannotTakeIsNotOffered() {
    try (TestProject project = TestProject.on(TestDatabase.Kind.H2)) {
      project.source("Post", BAG.text());
      project.record();
      project.source("Post", entity("Post", "posts", ORDERED + " // <-").text());
      String text =
          project.compile().failsWith(Code.REQUIRED_WITHOUT_VALUE, "is new and required").text();
      assertThat(text).doesNotContain("backfill = ", "make it optional");
    }
  }
}
