package io.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.diagnostic.Code;
import io.aludel.processor.testing.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The thinnest walk: one entity, one added column. */
class FirstEndToEndTest {

  private static final String USER =
      """
      @Entity @Table(name = "users") @MigrationChange
      public class User {
        @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
        String name;
      }
      """;

  @Test
  void anAddedColumnBecomesADraftBesideTheRecordedRevision(@TempDir Path folder) {
    Project project = Project.javac(folder).withSettings("dialects = h2, postgresql");
    project.source(USER);
    project.compile().passes().notes(Code.DRAFT);
    project.recordDraft("add users");
    project.compile().passesSilently();
    assertThat(project.isBuilt("com/example/migrations/V0001_AddUsers.class")).isTrue();

    project.source(
        USER.replace(
            "String name;",
            """
            String name;
              @Column(nullable = false, length = 20)
              @MigrationChange(backfill = "user")
              String role;
            """));
    project.compile().passes().notes(Code.DRAFT).says("aludel record -m \"add role to users\"");

    assertThat(project.generated("com.example.migrations.V0002_Draft"))
        .contains(
            """
              @Override
              public void upgrade(Operations op) {
                op.alterTable("users")
                    .addColumn("role", varchar(20))
                    .backfill("role", "user")
                    .setRequired("role");
              }

              @Override
              public void downgrade(Operations op) {
                op.alterTable("users").dropColumn("role");
              }
            """);
    assertThat(project.built("META-INF/services/io.aludel.migration.MigrationSequence"))
        .isEqualTo("com.example.migrations.DefaultSequence\n");
    assertThat(project.built("META-INF/aludel/default/sql/h2/0002_add_role_to_users.up.sql"))
        .contains("update users set role = 'user'");
    assertThat(project.built("META-INF/aludel/default/manifest.json"))
        .contains("\"com.example.User\"", "\"draft.json\"");
    assertThat(project.isBuilt("META-INF/aludel/location")).isFalse();
  }
}
