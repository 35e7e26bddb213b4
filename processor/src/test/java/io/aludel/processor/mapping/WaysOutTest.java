package io.aludel.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever meets a refusal learns what to write instead. */
class WaysOutTest {

  private static final String SOURCE =
      """
      package refused;

      import jakarta.persistence.*;
      import java.util.*;
      import org.hibernate.annotations.*;
      import org.hibernate.dialect.H2Dialect;
      import org.hibernate.generator.internal.CurrentTimestampGeneration;
      import org.hibernate.type.descriptor.java.*;

      @Entity
      %s
      public class Refused {
        @Id
        Long id;

        %s

        @AttributeBinderType(binder = org.hibernate.binder.internal.CommentBinder.class)
        public @interface BoundAttribute {}

        @TypeBinderType(binder = org.hibernate.binder.internal.CommentBinder.class)
        public @interface BoundType {}

        @ValueGenerationType(generatedBy = CurrentTimestampGeneration.class)
        public @interface Stamped {}

        @MapKeyJdbcTypeCode(org.hibernate.type.SqlTypes.STRUCT)
        public @interface Keyed {}

        @org.hibernate.annotations.JavaType(StringJavaType.class)
        public @interface Typed {}

        public static class Own implements AttributeConverter<StringBuilder, String> {
          public String convertToDatabaseColumn(StringBuilder value) { return value.toString(); }
          public StringBuilder convertToEntityAttribute(String value) { return new StringBuilder(value); }
        }
      }
      """;

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          @ManyToOne @JoinFormula("id") Refused it;                                    | @JoinColumn
          @ManyToOne @PropertyRef("id") Refused it;                                    | referencedColumnName
          @PartitionKey String it;                                                     | @IdClass
          @ElementCollection @CollectionType(type = org.hibernate.usertype.UserCollectionType.class) List<String> it; | List, Set, Collection or Map
          @BoundAttribute String it;                                                   | annotations of Jakarta Persistence
          @Typed String it;                                                            | @MigrationColumn(type
          @Stamped Date it;                                                            | @PrePersist
          @DialectOverride.ColumnDefault(dialect = H2Dialect.class, override = @ColumnDefault("1")) int it; | @Sql(dialects = "…")
          @Comment(value = "a comment", on = "it") String it;                          | @Comment on its own attribute
          @ElementCollection @MapKeyColumn(table = "other") Map<String, String> it;    | remove table
          @ElementCollection @CollectionId(column = @Column(name = "no"), generator = "increment") List<String> it; | @OrderColumn
          @ElementCollection @MapKeyJavaType(StringJavaType.class) Map<String, String> it; | @MapKeyColumn(columnDefinition
          @ElementCollection @Keyed Map<String, String> it;                            | @MapKeyColumn(columnDefinition
          @ElementCollection @OrderColumn @ListIndexJavaType(IntegerJavaType.class) List<String> it; | @OrderColumn(columnDefinition
          """)
  void onAnAttribute(String member, String wayOut) throws IOException {
    requireRefusal("", member, wayOut);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          @Table(catalog = "elsewhere")                                                | has a schema = "…"
          @Refused.BoundType                                                                   | annotations of Jakarta Persistence
          @ConverterRegistration(converter = Refused.Own.class)                        | @Converter(autoApply = true)
          @JavaTypeRegistration(javaType = String.class, descriptorClass = StringJavaType.class) | @MigrationColumn
          """)
  void onAClass(String annotation, String wayOut) throws IOException {
    requireRefusal(annotation, "", wayOut);
  }

  private void requireRefusal(String onClass, String member, String wayOut) throws IOException {
    Path source =
        Files.writeString(folder.resolve("Refused.java"), SOURCE.formatted(onClass, member));

    assertThat(derive(source).reports())
        .singleElement()
        .satisfies(
            report -> {
              assertThat(report.code()).isEqualTo(Code.MAPPING_UNSUPPORTED);
              assertThat(report.text()).startsWith("refused.Refused").contains(wayOut);
            });
  }

  /** What is registered in a package around the entity's counts for the entity. */
  @Test
  void onAPackageAround() throws IOException {
    Path declaration =
        Files.writeString(
            Files.createDirectories(folder.resolve("outer")).resolve("package-info.java"),
            """
            @org.hibernate.annotations.JavaTypeRegistration(
                javaType = String.class,
                descriptorClass = org.hibernate.type.descriptor.java.StringJavaType.class)
            package outer;
            """);
    Path entity =
        Files.writeString(
            Files.createDirectories(folder.resolve("outer/inner")).resolve("Inner.java"),
            """
            package outer.inner;

            @jakarta.persistence.Entity
            public class Inner {
              @jakarta.persistence.Id Long id;
            }
            """);

    assertThat(derive(declaration, entity).reports())
        .singleElement()
        .satisfies(report -> assertThat(report.text()).startsWith("package outer: "));
  }

  private Derivation derive(Path... sources) {
    return Derivation.of(
        ToolProvider.getSystemJavaCompiler(),
        List.of(sources),
        MappingSettings.DEFAULT,
        folder.resolve("classes"));
  }
}
