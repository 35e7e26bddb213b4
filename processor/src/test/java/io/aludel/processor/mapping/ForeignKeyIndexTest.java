package io.aludel.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.schema.ObjectName;
import io.aludel.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A foreign key gets an index unless a key or index begins with its columns. */
class ForeignKeyIndexTest {

  private static final String SOURCE =
      """
      package e;
      import jakarta.persistence.*;
      @Entity
      @Table(
          indexes = @Index(name = "mine", columnList = "indexed_id, id"),
          uniqueConstraints = @UniqueConstraint(columnNames = {"keyed_id", "id"}))
      public class Node {
        @Id Long id;
        @ManyToOne Node bare;
        @ManyToOne Node indexed;
        @ManyToOne Node keyed;
        @OneToOne Node unique;
        @ManyToOne @JoinColumn(name = "`Quoted`") Node quoted;
        @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Node free;
      }
      """;

  @TempDir private Path temporary;

  @Test
  void indexesWhatNothingCovers() throws IOException {
    assertThat(node(true).indexes())
        .extracting(index -> index.name() + " " + index.parts())
        .containsExactly(
            "`ix_Node_Quoted` [`Quoted`]", "ix_Node_bare_id [bare_id]", "mine [indexed_id, id]");
  }

  @Test
  void leavesThemOutWhereTheSettingsSaySo() throws IOException {
    assertThat(node(false).indexes())
        .extracting(index -> index.name().text())
        .containsExactly("mine");
  }

  @Test
  void namesWhatNothingNames() throws IOException {
    assertThat(node(true).constraints())
        .extracting(constraint -> constraint.name().toString())
        .containsExactly(
            "pk_Node",
            "uq_Node_keyed_id_id",
            "uq_Node_unique_id",
            "`fk_Node_Quoted`",
            "fk_Node_bare_id",
            "fk_Node_indexed_id",
            "fk_Node_keyed_id",
            "fk_Node_unique_id");
  }

  private Table node(boolean foreignKeyIndexes) throws IOException {
    Path source = Files.writeString(temporary.resolve("Node.java"), SOURCE);
    Derivation derivation =
        Derivation.of(
            ToolProvider.getSystemJavaCompiler(),
            List.of(source),
            new MappingSettings(Naming.JPA, foreignKeyIndexes, true, false),
            temporary.resolve("classes"));
    assertThat(derivation.reports()).isEmpty();
    return derivation.target().schema().table(ObjectName.of("Node")).orElseThrow();
  }
}
