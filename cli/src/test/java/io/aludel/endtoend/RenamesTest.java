package io.aludel.endtoend;

import static io.aludel.endtoend.EntitySource.entity;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.diagnostic.Code;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What no single attribute owns is renamed by a word on the type or the package. */
class RenamesTest {

  private static final EntitySource ROLE =
      entity("Role", "roles", "@Column(length = 30) String name;");

  private static String roles(String table, String column) {
    return "@ManyToMany @JoinTable(name = \"%s\", joinColumns = @JoinColumn(name = \"user_id\"),"
            .formatted(table)
        + " inverseJoinColumns = @JoinColumn(name = \"%s\")) java.util.Set<Role> roles;"
            .formatted(column);
  }

  private static EntitySource user(String intent, String... members) {
    return entity("User", "users", members).declaring(intent);
  }

  private static final String MAIL =
      """
      package shop;

      import jakarta.persistence.*;

      @Embeddable
      public class Mail {
        @Column(length = 50) String street;
      }
      """;

  private static String mail(String field, String column) {
    return "@Embedded @AttributeOverride(name = \"street\", column = @Column(name = \"%s\", length ="
            .formatted(column)
        + " 50)) Mail %s;".formatted(field);
  }

  private static String labels(String table, String key, String value) {
    return "@ElementCollection @CollectionTable(name = \"%s\", joinColumns = @JoinColumn(name ="
            .formatted(table)
        + " \"user_id\")) @MapKeyColumn(name = \"%s\", length = 20) @Column(name = \"%s\", length ="
            .formatted(key, value)
        + " 20) java.util.Map<String, String> labels;";
  }

  @TestFactory
  Stream<DynamicTest> ofWhatNoAttributeOwns() {
    return GateTest.onAll(
        Stream.of(
            GateCase.of("a join table and its column at once")
                .before(ROLE)
                .before(user("@MigrationChange", roles("users_roles", "roles")))
                .rows(
                    "insert into roles (id, name) values (1, 'admin')",
                    "insert into users (id) values (1)",
                    "insert into users_roles (user_id, roles) values (1, 1)")
                .after(user("@MigrationChange", roles("grants", "role_id")).failingHere())
                .failsWith(
                    Code.TABLE_VANISHED,
                    "@MigrationChange(renames = @Rename(table = \"users_roles\", to ="
                        + " \"grants\"))")
                .agreed(
                    user(
                        "@MigrationChange(renames = {@Rename(table = \"users_roles\", to ="
                            + " \"grants\"), @Rename(table = \"grants\", column = \"roles\", to ="
                            + " \"role_id\")})",
                        roles("grants", "role_id")))
                .up("select user_id, role_id from grants", "1|1")
                .down("select user_id, roles from users_roles", "1|1"),
            GateCase.of("the key column of a map, and the table of the collection")
                .before(user("@MigrationChange", labels("user_labels", "labels_key", "labels")))
                .rows(
                    "insert into users (id) values (1)",
                    "insert into user_labels (user_id, labels_key, labels) values (1, 'a', 'b')")
                .after(user("@MigrationChange", labels("labels", "label", "labels")).failingHere())
                .failsWith(Code.TABLE_VANISHED, "@Rename(table = \"user_labels\"")
                .agreed(
                    "package-info",
                    """
                    @MigrationChange(renames = {
                        @Rename(table = "user_labels", to = "labels"),
                        @Rename(table = "labels", column = "labels_key", to = "label")})
                    package shop;

                    import io.aludel.MigrationChange;
                    import io.aludel.Rename;
                    """)
                .up("select user_id, label, labels from labels", "1|a|b")
                .down("select user_id, labels_key, labels from user_labels", "1|a|b"),
            GateCase.of("a column of an embeddable that is used twice")
                .before("Mail", MAIL)
                .before(user("@MigrationChange", mail("home", "home"), mail("work", "work")))
                .rows("insert into users (id, home, work) values (1, 'h', 'w')")
                .after(
                    user("@MigrationChange", mail("home", "home"), mail("work", "office"))
                        .failingHere())
                .failsWith(Code.COLUMN_VANISHED, "@Rename(column = \"work\", to = \"office\")")
                .agreed(
                    user(
                        "@MigrationChange(renames = @Rename(column = \"work\", to = \"office\"))",
                        mail("home", "home"),
                        mail("work", "office")))
                .up("select home, office from users", "h|w")
                .down("select home, work from users", "h|w")));
  }

  /** Its columns are required, so that one error asks for the old one, and one for the new. */
  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void columnOfJoinTable(TestDatabase.Kind kind) {
    try (TestProject project = TestProject.on(kind)) {
      project.source("Role", ROLE.text());
      project.source("User", user("@MigrationChange", roles("users_roles", "roles")).text());
      project.record();
      project.upgrade("head");
      TestDatabase database = project.database();
      database.execute(
          "insert into roles (id, name) values (1, 'admin')",
          "insert into users (id) values (1)",
          "insert into users_roles (user_id, roles) values (1, 1)");
      String rename =
          "@MigrationChange(renames = @Rename(table = \"users_roles\", column = \"roles\", to ="
              + " \"role_id\"))";
      project.source(
          "User", user("@MigrationChange", roles("users_roles", "role_id")).failingHere().text());
      assertThat(project.compile().text()).contains("on shop.User:", rename);
      project.source("User", user(rename, roles("users_roles", "role_id")).text());
      project.record();
      project.upgrade("head");
      assertThat(database.query("select user_id, role_id from users_roles")).containsExactly("1|1");
      project.downgrade("-1");
      assertThat(database.query("select user_id, roles from users_roles")).containsExactly("1|1");
    }
  }

  private static final String SWAP =
      "@MigrationChange(renames = {@Rename(column = \"home\", to = \"work\"), @Rename(column ="
          + " \"work\", to = \"home\")})";

  /** The values follow, once; a declaration that stays does not swap them back. */
  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void swapsOnce(TestDatabase.Kind kind) {
    try (TestProject project = TestProject.on(kind)) {
      String unique = "@Column(length = %d, unique = true) String %s;";
      project.source(
          "User", user("@MigrationChange", unique.formatted(10, "home"), "String work;").text());
      project.record();
      project.upgrade("head");
      TestDatabase database = project.database();
      database.execute("insert into users (id, home, work) values (1, 'h', 'w')");
      SortedSet<String> before = database.everything();
      EntitySource swapped = user(SWAP, "String home;", unique.formatted(10, "work"));
      project.source("User", swapped.text());
      project.record();
      project.upgrade("head");
      assertThat(database.query("select home, work from users")).containsExactly("w|h");
      project.compile().passes();
      assertThat(project.hasDraft()).as("the swap is not made again").isFalse();
      project.downgrade("-1");
      assertThat(database.query("select home, work from users")).containsExactly("h|w");
      assertThat(database.everything()).containsExactlyElementsOf(before);
    }
  }

  private static EntitySource tagged(String name, String table, String column) {
    return entity(name, table, "@Column(length = 10, unique = true) String %s;".formatted(column));
  }

  /** Tables that take each other's names take the names of each other's keys. */
  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void tablesFollowEachOther(TestDatabase.Kind kind) {
    try (TestProject project = TestProject.on(kind)) {
      project.source("A", tagged("A", "a", "tag").text());
      project.source("B", tagged("B", "b", "tag").text());
      project.record();
      project.upgrade("head");
      TestDatabase database = project.database();
      database.execute(
          "insert into a (id, tag) values (1, 'a')", "insert into b (id, tag) values (1, 'b')");
      SortedSet<String> before = database.everything();
      project.source("A", tagged("A", "b", "tag").text());
      project.source("B", tagged("B", "c", "tag").text());
      project.source(
          "package-info",
          """
          @MigrationChange(renames = {
              @Rename(table = "a", to = "b"), @Rename(table = "b", to = "c")})
          package shop;

          import io.aludel.MigrationChange;
          import io.aludel.Rename;
          """);
      project.record();
      project.upgrade("head");
      assertThat(database.query("select tag from b")).containsExactly("a");
      assertThat(database.query("select tag from c")).containsExactly("b");
      project.source("A", tagged("A", "c", "tag").text());
      project.source("B", tagged("B", "b", "tag").text());
      project.source(
          "package-info",
          """
          @MigrationChange(renames = {
              @Rename(table = "c", to = "b"), @Rename(table = "b", to = "c")})
          package shop;

          import io.aludel.MigrationChange;
          import io.aludel.Rename;
          """);
      project.record();
      project.upgrade("head");
      assertThat(database.query("select tag from b")).containsExactly("b");
      project.downgrade("-2");
      assertThat(database.query("select tag from a")).containsExactly("a");
      assertThat(database.everything()).containsExactlyElementsOf(before);
      project.upgrade("head");
    }
  }

  /** What is declared twice is meant once. */
  @Test
  void sameWordTwice() {
    try (TestProject project = TestProject.on(TestDatabase.Kind.H2)) {
      project.source("User", user("@MigrationChange", "String nick;").text());
      project.record();
      project.source(
          "User",
          user(
                  "@MigrationChange(renames = @Rename(column = \"nick\", to = \"alias\"))",
                  "@MigrationChange(renamedFrom = \"nick\") String alias;")
              .text());
      project.record();
    }
  }
}
