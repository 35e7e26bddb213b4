package io.aludel.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.schema.Index;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.Sequence;
import io.aludel.schema.Table;
import io.aludel.schema.UniqueKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a mapping appends to DDL comes through: no catalogue of a database shows all of it. */
class OptionsTest {

  private static final String SOURCE =
      """
      package options;

      import jakarta.persistence.*;
      import java.util.*;

      @Entity
      @Table(
          name = "members",
          options = "with (fillfactor = 70)",
          indexes = {
            @Index(name = "ix_city", columnList = "city", options = "tablespace fast"),
            @Index(name = "ix_mail", columnList = "mail", unique = true, options = "where city is null"),
            @Index(name = "uq_city", columnList = "city", unique = true, options = "deferrable")
          },
          uniqueConstraints = @UniqueConstraint(name = "uq_both", columnNames = {"city", "mail"}, options = "with (fillfactor = 9)"))
      @SecondaryTable(name = "details", options = "tablespace slow", foreignKey = @ForeignKey(options = "not valid"))
      public class Member {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
        @SequenceGenerator(name = "ids", options = "cache 8")
        Long id;

        String city;
        String mail;

        @ElementCollection
        @CollectionTable(name = "tags", options = "tablespace tags")
        Set<String> tags;

        @Entity
        public static class Counted {
          @Id
          @GeneratedValue(strategy = GenerationType.TABLE, generator = "counts")
          @TableGenerator(name = "counts", options = "tablespace counts")
          Long id;
        }
      }
      """;

  @TempDir private Path folder;

  private Schema derive() throws IOException {
    Path source = Files.writeString(folder.resolve("Member.java"), SOURCE);
    Derivation derivation =
        Derivation.of(
            ToolProvider.getSystemJavaCompiler(),
            List.of(source),
            MappingSettings.DEFAULT,
            folder.resolve("classes"));
    assertThat(derivation.reports()).isEmpty();
    return derivation.target().schema();
  }

  private static Table table(Schema schema, String name) {
    return schema.table(ObjectName.of(name)).orElseThrow();
  }

  @Test
  void ofTables() throws IOException {
    Schema schema = derive();

    assertThat(table(schema, "members").options()).contains("with (fillfactor = 70)");
    assertThat(table(schema, "details").options()).contains("tablespace slow");
    assertThat(table(schema, "tags").options()).contains("tablespace tags");
    assertThat(table(schema, "counts").options()).contains("tablespace counts");
  }

  @Test
  void ofKeysAndIndexes() throws IOException {
    Schema schema = derive();
    Table members = table(schema, "members");

    assertThat(members.indexes())
        .filteredOn(index -> index.options().isPresent())
        .containsExactly(
            new Index(
                members.indexes().get(0).name(),
                List.of(Index.Part.of("city")),
                false,
                Optional.of("tablespace fast")),
            new Index(
                members.indexes().get(1).name(),
                List.of(Index.Part.of("mail")),
                true,
                Optional.of("where city is null")));
    assertThat(members.uniqueKeys())
        .extracting(UniqueKey::options)
        .containsExactly(Optional.of("with (fillfactor = 9)"), Optional.of("deferrable"));
    assertThat(table(schema, "details").foreignKeys())
        .singleElement()
        .satisfies(key -> assertThat(key.options()).contains("not valid"));
  }

  @Test
  void ofSequences() throws IOException {
    assertThat(derive().sequences())
        .singleElement()
        .extracting(Sequence::options)
        .isEqualTo(Optional.of("cache 8"));
  }
}
