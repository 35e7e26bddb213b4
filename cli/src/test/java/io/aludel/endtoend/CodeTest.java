package io.aludel.endtoend;

import static io.aludel.endtoend.EntitySource.entity;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.diagnostic.Code;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A revision in which a class of the application's own says which statements change rows. */
class CodeTest {

  private static String code(String up, String down) {
    return """
    package shop;

    import io.aludel.change.DialectSql;
    import io.aludel.migration.Migration;
    import io.aludel.migration.Operations;

    public final class FillRoles implements Migration {
      @Override
      public void upgrade(Operations op) {
        %s
      }

      @Override
      public void downgrade(Operations op) {
        %s
      }

      static DialectSql sql(String text) {
        return DialectSql.any(text);
      }
    }
    """
        .formatted(up, down);
  }

  private static final String FILL =
      "op.sql(\"users\", \"fill\", sql(\"update users set role = 'user' where role is null\"),"
          + " sql(\"update users set role = null\"));";
  private static final String EMPTY =
      "op.sql(\"users\", \"fill\", sql(\"update users set role = null where role = 'user'\"),"
          + " sql(\"update users set role = 'user'\"));";

  private static TestProject recorded(TestDatabase.Kind kind) {
    TestProject project = TestProject.on(kind);
    project.source("User", entity("User", "users", "String role;").text());
    project.record();
    project.upgrade("head");
    project.database().execute("insert into users (id, role) values (1, 'admin'), (2, null)");
    project.aludel("record", "--empty", "--code", "shop.FillRoles", "-m", "fill roles").isDone();
    return project;
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void rowsAreChangedByAClassOfOnesOwn(TestDatabase.Kind kind) {
    try (TestProject project = recorded(kind)) {
      assertThat(project.read("src/main/migrations/0002_fill_roles.json"))
          .contains("{\"runCode\": \"shop.FillRoles\"}");
      project
          .compile()
          .failsWith(
              Code.CODE_UNUSABLE,
              "Revision 0002 runs shop.FillRoles, and there is no such class",
              "package shop;",
              "public final class FillRoles implements Migration {");
      project.source("FillRoles", code(FILL, EMPTY));
      project.compile().passes();
      assertThat(project.hasDraft()).isFalse();
      project.upgrade("head");
      TestDatabase database = project.database();
      assertThat(database.query("select role from users order by id"))
          .containsExactly("admin", "user");
      project.downgrade("-1");
      assertThat(database.query("select role from users order by id"))
          .containsExactly("admin", "null");
      project.upgrade("head");
      assertThat(project.aludel("show", "0002").isDone().out()).contains("run shop.FillRoles");
      assertThat(
              project
                  .aludel("sql", "0002", "--dialect", kind.name().toLowerCase(Locale.ROOT))
                  .isDone()
                  .out())
          .contains("update users set role = 'user' where role is null;");
    }
  }

  @Test
  void structureIsNoneOfItsBusiness() {
    try (TestProject project = recorded(TestDatabase.Kind.H2)) {
      project.source("FillRoles", code("op.dropTable(\"users\");", ""));
      project.compile().passes();
      for (String command : List.of("upgrade --yes", "rehearse", "sql")) {
        project
            .aludel(command.split(" "))
            .fails(
                2,
                "ALU312: Revision 0002 cannot be carried out on h2: code changes rows, and the"
                    + " structure of users is not its business: change the entity, and record that.");
      }
      assertThat(project.database().query("select count(*) from users")).containsExactly("2");
    }
  }

  @Test
  void classThatIsNoMigrationIsRefused() {
    try (TestProject project = recorded(TestDatabase.Kind.H2)) {
      project.source("FillRoles", "package shop; public class FillRoles {}");
      project.compile().failsWith(Code.CODE_UNUSABLE, "does not implement");
      project.source(
          "FillRoles", code(FILL, EMPTY).replace("public final class", "public abstract class"));
      project.compile().failsWith(Code.CODE_UNUSABLE, "has to be public and not abstract");
    }
  }

  @Test
  void whatCannotBeMeantIsRefused() {
    try (TestProject project = recorded(TestDatabase.Kind.H2)) {
      String code = Code.OPTION_INVALID.code();
      project.aludel("record", "--empty").fails(2, code, "--empty --code com.example.FillRoles");
      project
          .aludel("record", "--empty", "--code", "Fill Roles")
          .fails(2, code, "no qualified name");
      project
          .aludel("record", "--code", "shop.FillRoles", "--amend")
          .fails(2, code, "leave out --amend");
      project
          .aludel("record", "--purge", "0001", "--why", "x", "--code", "shop.FillRoles")
          .fails(2, code, "leave out --empty");
    }
  }

  @Test
  void codeThatFailsIsNamed() {
    try (TestProject project = recorded(TestDatabase.Kind.H2)) {
      project.source("FillRoles", code("throw new IllegalStateException(\"boom\");", ""));
      project.compile().passes();
      for (String command : List.of("upgrade --yes", "rehearse", "sql")) {
        assertIsNamed(project.aludel(command.split(" ")));
      }
    }
  }

  @Test
  void codeThatFailsInItsOwnWaysIsNamedToo() {
    try (TestProject project = recorded(TestDatabase.Kind.H2)) {
      project.source("FillRoles", code("throw new AssertionError(\"boom\");", ""));
      project.compile().passes();
      assertIsNamed(project.aludel("upgrade", "--yes"));
      String broken = "static final int BROKEN = 1 / \"\".length();\n  static DialectSql";
      project.source("FillRoles", code(FILL, EMPTY).replace("static DialectSql", broken));
      project.compile().passes();
      CommandResult result = project.aludel("upgrade", "--yes");
      assertThat(result.run().exitCode()).isEqualTo(2);
      assertThat(result.text())
          .startsWith("ALU313: The code of revision 0002 failed before anything was changed: ")
          .contains("/ by zero, at shop.FillRoles.<clinit>(FillRoles.java:");
    }
  }

  @Test
  void codeThatFailsSometimesIsNoFinding() {
    try (TestProject project = recorded(TestDatabase.Kind.H2)) {
      String boom = "if (++calls > 2) { throw new IllegalStateException(\"boom\"); } " + FILL;
      project.source(
          "FillRoles",
          code(boom, EMPTY).replace("static DialectSql", "static int calls;\n  static DialectSql"));
      project.compile().passes();
      assertIsNamed(project.aludel("rehearse"));
    }
  }

  private static void assertIsNamed(CommandResult result) {
    assertThat(result.text())
        .startsWith("ALU313: The code of revision 0002 failed before anything was changed: ")
        .contains("boom, at shop.FillRoles.upgrade(FillRoles.java:")
        .endsWith(". Mend the class, and build.\n");
    assertThat(result.run().exitCode()).as(result.toString()).isEqualTo(2);
  }
}
