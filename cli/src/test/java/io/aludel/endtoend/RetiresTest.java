package io.aludel.endtoend;

import static io.aludel.endtoend.EntitySource.entity;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.diagnostic.Code;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the model no longer maps stays where it is, and the version still running keeps working. */
class RetiresTest {

  private static final String RETIRES = "@MigrationChange(retires = \"nick\")";
  private static final String NICK =
      "@Column(length = 30, nullable = false, unique = true, check = @CheckConstraint(constraint ="
          + " \"nick <> 'root'\")) String nick;";

  private static EntitySource user(String intent, String... members) {
    return entity("User", "users", members).declaring(intent);
  }

  @TestFactory
  Stream<DynamicTest> columns() {
    return GateTest.onAll(
        Stream.of(
            GateCase.of("a required column is made optional, and nothing else")
                .before(user("@MigrationChange", "String name;", NICK))
                .rows("insert into users (id, nick) values (1, 'ada')")
                .after(user("@MigrationChange", "String name;").failingHere())
                .failsWith(Code.COLUMN_VANISHED, RETIRES)
                .agreed(user(RETIRES, "String name;"))
                .up("select id, nick from users", "1|ada")
                .meanwhile(
                    "insert into users (id, nick) values (2, 'bob')",
                    "insert into users (id, name) values (3, 'cy'), (4, 'di')",
                    "update users set nick = 'set' where id = 3",
                    "delete from users where id = 4")
                .down("select id, nick from users order by id", "1|ada", "2|bob", "3|set"),
            GateCase.of("a column that was optional already needs no statement")
                .before(user("@MigrationChange", "@Column(length = 30) String nick;"))
                .rows("insert into users (id, nick) values (1, 'ada')")
                .after(user("@MigrationChange").failingHere())
                .failsWith(Code.COLUMN_VANISHED, RETIRES)
                .agreed(user(RETIRES))
                .up("select id, nick from users", "1|ada")
                .meanwhile("insert into users (id) values (2)")
                .down("select id, nick from users order by id", "1|ada", "2|null")));
  }

  /** Retired, mapped again, retired again, held, added anew, held again, and all of it back. */
  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void wholeLifeOfAColumn(TestDatabase.Kind kind) {
    try (TestProject project = TestProject.on(kind)) {
      TestDatabase database = project.database();
      Deque<SortedSet<String>> catalogues = new ArrayDeque<>();
      step(project, catalogues, user("@MigrationChange", NICK));
      database.execute("insert into users (id, nick) values (1, 'ada')");

      step(project, catalogues, user(RETIRES));
      database.execute(
          "insert into users (id) values (2)", "insert into users (id, nick) values (3, 'cy')");
      project
          .aludel("downgrade", "-1", "--yes")
          .fails(1, "users.nick", Code.ROWS_REFUSE.code(), ": 1;");

      String mapped = "@Column(length = 40, nullable = false, unique = true) String nick;";
      project.source("User", user(RETIRES, mapped + " // <-").text());
      project.compile().failsWith(Code.REQUIRED_WITHOUT_VALUE, "users.nick", "backfill = ");
      String filled = "@MigrationChange(backfill = \"none\") " + mapped;
      step(project, catalogues, user(RETIRES, filled));
      assertThat(database.query("select id, nick from users order by id"))
          .containsExactly("1|ada", "2|none", "3|cy");

      step(project, catalogues, user(RETIRES));
      database.execute(
          "insert into users (id) values (4)", "update users set nick = 'x' where id = 4");

      String drop =
          "@MigrationChange(retires = \"nick\", drops = @Drop(column = \"nick\", reason = \"%s\"))";
      step(project, catalogues, user(drop.formatted("unused")));
      assertThat(database.query("select zz_0005_nick from users where id = 1"))
          .containsExactly("ada");

      step(project, catalogues, user(drop.formatted("unused"), "String nick;"));
      step(project, catalogues, user(drop.formatted("again")));

      for (int id = 7; id > 1; id--) {
        assertThat(database.everything())
            .as("after %s", id)
            .containsExactlyElementsOf(catalogues.pop());
        project.downgrade("-1", "users.nick", "users.zz_0007_nick");
      }
      assertThat(database.everything()).containsExactlyElementsOf(catalogues.pop());
      assertThat(database.query("select id, nick from users order by id"))
          .containsExactly("1|ada", "2|none", "3|cy", "4|x");
    }
  }

  private static void step(
      TestProject project, Deque<SortedSet<String>> catalogues, EntitySource entity) {
    project.source(entity.name(), entity.text());
    project.record();
    project.upgrade("head");
    catalogues.push(project.database().everything());
  }

  /** A key over several columns and one that leads elsewhere let rows in that know neither. */
  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void keysOfRetiredColumnsStayAsLongAsWhatTheyNeed(TestDatabase.Kind kind) {
    try (TestProject project = TestProject.on(kind)) {
      String team = "@ManyToOne(optional = false) @JoinColumn(name = \"team_id\") Team team;";
      String keys = "@Column(length = 5, nullable = false) String realm;";
      String table =
          """
          package shop;

          import io.aludel.*;
          import jakarta.persistence.*;

          @Entity
          @Table(name = "users", uniqueConstraints = @UniqueConstraint(columnNames = {"realm", "nick"}))
          @MigrationChange
          public class User {
            @Id Long id;
            @Column(length = 5, nullable = false) String nick;
            %s
            %s
          }
          """
              .formatted(keys, team);
      project.source("Team", entity("Team", "teams").text());
      project.source("User", table);
      project.record();
      project.upgrade("head");
      TestDatabase database = project.database();
      database.execute(
          "insert into teams (id) values (7)",
          "insert into users (id, nick, realm, team_id) values (1, 'ada', 'r', 7)");
      SortedSet<String> before = database.everything();

      String retires = "@MigrationChange(retires = {\"nick\", \"team_id\"})";
      project.source("User", user(retires, keys).text());
      project.record();
      project.upgrade("head");
      database.execute(
          "insert into users (id, realm) values (2, 'r'), (3, 'r')",
          "delete from users where id > 1");
      assertThat(database.query("select nick, team_id from users")).containsExactly("ada|7");

      project.deleteSource("Team");
      project.compile();
      project
          .aludel("record", "--agree", "DROP_TABLE:teams", "--reason", "no teams any more")
          .isDone();
      project.compile().passes();
      project.upgrade("head");
      assertThat(database.query("select nick, team_id from users")).containsExactly("ada|7");
      project.downgrade("-2");
      assertThat(database.everything()).containsExactlyElementsOf(before);
      project.upgrade("head");
    }
  }

  /** What comes back as something else gets the other type, whatever happened meanwhile. */
  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void comesBackAsWhatItIsMappedTo(TestDatabase.Kind kind) {
    try (TestProject project = TestProject.on(kind)) {
      TestDatabase database = project.database();
      Deque<SortedSet<String>> catalogues = new ArrayDeque<>();
      step(project, catalogues, user("@MigrationChange", "Integer age;"));
      database.execute("insert into users (id, age) values (1, 36)");
      step(project, catalogues, user("@MigrationChange(retires = \"age\")"));
      step(
          project,
          catalogues,
          user("@MigrationChange", "@MigrationChange(renamedFrom = \"age\") Long years;"));
      assertThat(database.query("select years from users")).containsExactly("36");
      step(
          project,
          catalogues,
          user(
              "@MigrationChange(retires = \"years\", drops = @Drop(column = \"years\", reason ="
                  + " \"x\", data = Drop.Data.HOLD))"));
      project.downgrade("-2");
      catalogues.pop();
      catalogues.pop();
      assertThat(database.everything()).containsExactlyElementsOf(catalogues.pop());
      assertThat(database.query("select age from users")).containsExactly("36");
    }
  }

  /** A retired column can be destroyed, and comes back retired. */
  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void isDestroyedByAWordOfItsOwn(TestDatabase.Kind kind) {
    try (TestProject project = TestProject.on(kind)) {
      TestDatabase database = project.database();
      Deque<SortedSet<String>> catalogues = new ArrayDeque<>();
      step(project, catalogues, user("@MigrationChange", NICK));
      step(project, catalogues, user(RETIRES));
      project.source(
          "User",
          user("@MigrationChange(retires = \"nick\", drops = @Drop(column = \"nick\", reason ="
                  + " \"x\", data = Drop.Data.DESTROY))")
              .text());
      project.record();
      project.aludel("upgrade", "head", "--yes").fails(1, "--allow-loss users.nick");
      project.upgrade("head", "users.nick");
      project.downgrade("-1");
      assertThat(database.everything()).containsExactlyElementsOf(catalogues.pop());
      project.downgrade("-1");
      assertThat(database.everything()).containsExactlyElementsOf(catalogues.pop());
      project.upgrade("head", "users.nick");
    }
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
        @ManyToOne User owner;
      }
      """;

  private static String onPackage(String attributes) {
    return """
    @MigrationChange(%s)
    package shop;

    import io.aludel.Drop;
    import io.aludel.MigrationChange;
    """
        .formatted(attributes)
        .replace(attributes.contains("@Drop") ? "~" : "import io.aludel.Drop;\n", "");
  }

  /** A table stays as it is, with its sequence; it comes back, and goes by an agreed drop. */
  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void wholeLifeOfATable(TestDatabase.Kind kind) {
    try (TestProject project = TestProject.on(kind)) {
      TestDatabase database = project.database();
      project.source("User", user("@MigrationChange").text());
      project.source("Coupon", COUPON);
      project.record();
      project.upgrade("head");
      database.execute("insert into users (id) values (1)");
      database.execute("insert into coupons (id, code, owner_id) values (1, 'SPRING', 1)");
      SortedSet<String> before = database.catalogue();

      project.deleteSource("Coupon");
      project.compile().failsWith(Code.TABLE_VANISHED, "@MigrationChange(retires = \"coupons\")");
      project.source("package-info", onPackage("retires = \"coupons\""));
      project.record();
      project.upgrade("head");
      assertThat(database.catalogue()).containsExactlyElementsOf(before);
      project.downgrade("-1");
      project.upgrade("head");

      project.source("Coupon", COUPON);
      project.record();
      project.upgrade("head");
      assertThat(database.catalogue()).containsExactlyElementsOf(before);

      project.deleteSource("Coupon");
      project.record();
      project.upgrade("head");
      String drop = "retires = \"coupons\", drops = @Drop(table = \"coupons\", reason = \"x\")";
      project.source("package-info", onPackage(drop));
      project.record();
      project.upgrade("head");
      assertThat(database.query("select code from zz_0005_coupons")).containsExactly("SPRING");
      assertThat(database.catalogue().toString()).doesNotContain("coupons");
      project.source("Coupon", COUPON);
      project.record();
      project.upgrade("head");
      project.downgrade("0001", "coupons");
      assertThat(database.catalogue()).containsExactlyElementsOf(before);
      assertThat(database.query("select code, owner_id from coupons")).containsExactly("SPRING|1");
    }
  }
}
