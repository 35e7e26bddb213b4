package io.aludel.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.processor.mapping.Origins.ColumnName;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every object of the schema knows its place in the sources, and every element its objects. */
class OriginsTest {

  private static final String SOURCE =
      """
      package e;
      import jakarta.persistence.*;
      public class Model {
        @MappedSuperclass
        public static class Base {
          @Id @GeneratedValue Long id;
        }
        @Entity @Table(name = "users")
        public static class User extends Base {
          @Column(name = "full_name") String fullName;
          @ManyToOne Group group;
        }
        @Entity @Table(name = "groups")
        public static class Group extends Base {}
      }
      """;
  private static final ObjectName USERS = ObjectName.of("users");

  @TempDir private Path temporary;

  @Test
  void leadsFromObjectsToElementsAndBack() throws IOException {
    Origins origins = derive().target().origins();

    TypeElement user = origins.entity(USERS).orElseThrow();
    assertThat(user.getQualifiedName()).hasToString("e.Model.User");
    assertThat(origins.tableOf(user)).contains(USERS);
    assertThat(origins.table(USERS).orElseThrow().mirror()).isPresent();
    assertThat(origins.column(USERS, Name.of("FULL_NAME")).orElseThrow().mirror()).isPresent();
    assertThat(origins.member(USERS, Name.of("group_id")).orElseThrow().getSimpleName())
        .hasToString("group");
    assertThat(origins.sequence(ObjectName.of("users_SEQ")).orElseThrow().element().getSimpleName())
        .hasToString("id");
    Element id = origins.member(USERS, Name.of("id")).orElseThrow();
    assertThat(origins.columnsOf(id))
        .containsExactly(
            new ColumnName(ObjectName.of("groups"), Name.of("id")),
            new ColumnName(USERS, Name.of("id")));
  }

  @Test
  void listsExternalTablesWithTheirKeys() throws IOException {
    Target target = derive("e.Model.User").target();

    assertThat(target.isConclusive()).isTrue();
    assertThat(target.schema().tables()).extracting(table -> table.name()).containsExactly(USERS);
    assertThat(target.schema().sequences()).hasSize(1);
    assertThat(target.externals())
        .extracting(each -> each.name() + " " + each.key() + " " + each.entity())
        .containsExactly("groups [id] e.Model.Group");
  }

  private Derivation derive(String... entities) throws IOException {
    Path source = Files.writeString(temporary.resolve("Model.java"), SOURCE);
    return Derivation.of(
        ToolProvider.getSystemJavaCompiler(),
        List.of(source),
        MappingSettings.DEFAULT,
        temporary.resolve("classes"),
        List.of(entities));
  }
}
