package io.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.processor.testing.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The gate (design, section 8): the build fails at the right place with the right code, and passes
 * with each way out that the error offers. The draft's file is there in both cases.
 */
class GateTest {

  /**
   * A case: what is recorded, and what it becomes.
   *
   * @param before the entity's members
   * @param after the same a day later
   * @param error where the build fails, and with which code
   * @param text what the error says beside the ways out
   * @param ways the members with an intent added, and the call that the draft then makes
   */
  record Case(String name, String before, String after, String error, String text, List<Way> ways) {
    @Override
    public String toString() {
      return name;
    }
  }

  record Way(String members, String call) {}

  static Stream<Case> cases() {
    return Stream.of(
        new Case(
            "dropped column",
            "String name;",
            "",
            "Thing.java:4 ALU003",
            "com.example.Thing: column Thing.name is mapped by no attribute any more",
            List.of(
                new Way(
                    "/*type*/drops = @Drop(column = \"name\", reason = \"unused\")",
                    "holdColumn(\"name\", \"zz_0002_name\")"),
                new Way(
                    "/*type*/drops = @Drop(column = \"name\", reason = \"unused\","
                        + " data = Drop.Data.DESTROY)",
                    "dropColumn(\"name\")"))),
        new Case(
            "renamed column",
            "String name;",
            "String fullName;",
            "Thing.java:4 ALU003",
            "If fullName is its new name, on com.example.Thing.fullName:\n"
                + "      @MigrationChange(renamedFrom = \"name\")",
            List.of(
                new Way(
                    "@MigrationChange(renamedFrom = \"name\") String fullName;",
                    "renameColumn(\"name\", \"fullName\")"))),
        new Case(
            "narrowed type",
            "String name;",
            "@Column(length = 20)\n String name;",
            "Thing.java:6 ALU004",
            "varchar(255) becomes varchar(20)",
            List.of(
                new Way(
                    "@Column(length = 20)\n"
                        + "@MigrationChange(accept = @Accept(rule = Rule.TYPE_NARROWED,"
                        + " reason = \"all short\"))\n String name;",
                    "setType(\"name\", varchar(20))"),
                new Way(
                    "@Column(length = 20)\n"
                        + "@MigrationChange(transform = @Transform(up = \"substring(name, 1, 20)\","
                        + " down = \"name\", reason = \"cut\"))\n String name;",
                    ".transform(AlterTableOperations.column(\"name\", varchar(20))"))),
        new Case(
            "lossy type",
            "java.math.BigDecimal price;",
            "@Column(scale = 0, precision = 38) java.math.BigDecimal price;",
            "Thing.java:6 ALU004",
            "silently cut",
            List.of(
                new Way(
                    "@Column(scale = 0, precision = 38)\n"
                        + "@MigrationChange(accept = @Accept(rule = Rule.TYPE_LOSSY,"
                        + " reason = \"whole\"))\n java.math.BigDecimal price;",
                    "setType(\"price\", decimal(38, 0))"))),
        new Case(
            "incompatible type",
            "String price;",
            "Long price;",
            "Thing.java:6 ALU004",
            "cannot be converted without saying how",
            List.of(
                new Way(
                    "@MigrationChange(transform = @Transform(up = \"cast(price as bigint)\","
                        + " oneWay = \"no way\", reason = \"numbers\"))\n Long price;",
                    "transformOneWay("))),
        new Case(
            "new required column",
            "String name;",
            "String name;\n @Column(nullable = false)\n String role;",
            "Thing.java:7 ALU005",
            "is new and required, and rows that exist have no value for it",
            List.of(
                new Way(
                    "String name; @Column(nullable = false)\n"
                        + "@MigrationChange(backfill = \"user\") String role;",
                    "backfill(\"role\", \"user\")"),
                new Way(
                    "String name; @Column(nullable = false)\n"
                        + "@MigrationChange(backfillSql = \"lower(name)\") String role;",
                    "backfillSql(\"role\", DialectSql.any(\"lower(name)\"))"),
                new Way(
                    "String name; @Column(nullable = false)\n"
                        + "@MigrationChange(accept = @Accept(rule = Rule.ADD_REQUIRED,"
                        + " reason = \"empty\")) String role;",
                    "addColumn(\"role\", varchar(255), required())"))),
        new Case(
            "column becomes required",
            "String name;",
            "@Column(nullable = false) String name;",
            "Thing.java:6 ALU005",
            "becomes required",
            List.of(
                new Way(
                    "@Column(nullable = false) @MigrationChange(backfill = \"?\") String name;",
                    "setRequired(\"name\")"))),
        new Case(
            "vanished enum constant",
            "enum State { NEW, OLD } @Enumerated(EnumType.STRING) State state;",
            "enum State { NEW } @Enumerated(EnumType.STRING) State state;",
            "Thing.java:6 ALU006",
            "constants vanish: OLD",
            List.of(
                new Way(
                    "enum State { NEW } @Enumerated(EnumType.STRING)"
                        + " @MigrationChange(accept = @Accept(rule = Rule.ENUM_CONSTANT,"
                        + " reason = \"none\")) State state;",
                    "setType(\"state\", enumeration(\"NEW\"))"))),
        new Case(
            "reordered ordinals",
            "enum State { NEW, OLD } State state;",
            "enum State { OLD, NEW } State state;",
            "Thing.java:6 ALU007",
            "NEW (stored as 0) would be read from 1",
            List.of(
                new Way(
                    "enum State { OLD, NEW } @MigrationChange(accept ="
                        + " @Accept(rule = Rule.ORDINAL_ORDER, reason = \"none\")) State state;",
                    "setType(\"state\", ordinal(\"OLD\", \"NEW\"))"))));
  }

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("cases")
  void failsAtThePlaceAndPassesWithTheIntent(Case each) {
    Project project = Project.javac(folder).withSettings("dialects = h2, postgresql");
    project.source(thing("", each.before()));
    project.record("things");

    project.source(thing("", each.after()));
    project.compile().failsWith(each.error()).says(each.text());
    assertThat(project.built("META-INF/aludel/default/draft.json")).contains("\"unanswered\": [\n");

    for (Way way : each.ways()) {
      boolean onType = way.members().startsWith("/*type*/");
      project.source(onType ? thing(way.members(), each.after()) : thing("", way.members()));
      project.compile().passes();
      assertThat(project.generated("com.example.migrations.V0002_Draft")).contains(way.call());
      assertThat(project.built("META-INF/aludel/default/draft.json"))
          .contains("\"unanswered\": []");
    }
  }

  private static String thing(String onType, String members) {
    return """
        // The class.
        @Entity
        @MigrationChange(%s)
        public class Thing {
          @Id Long id;
          %s
        }
        """
        .formatted(onType, members);
  }
}
