package io.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.processor.testing.Project;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with intents is said on the very value (design, section 3). */
class IntentTest {

  /**
   * A case.
   *
   * @param onType what stands in the type's annotation, from the third line on
   * @param members the members after a recorded {@code String name}, from the sixth line on
   */
  record Case(String error, String text, String onType, String members) {
    @Override
    public String toString() {
      return error + " " + text;
    }
  }

  private static Case onType(String error, String text, String onType) {
    return new Case(error, text, onType, "String name;");
  }

  private static Case onMember(String error, String text, String members) {
    return new Case(error, text, "", members);
  }

  static Stream<Case> cases() {
    return Stream.of(
        onType(
            "Thing.java:4 ALU020",
            "Did you mean 'name'?",
            "drops = \n@Drop(column = \"nmae\", reason = \"r\")"),
        onType(
            "Thing.java:3 ALU020",
            "still mapped",
            "drops = @Drop(column = \"name\", reason = \"r\")"),
        onType(
            "Thing.java:3 ALU020",
            "the history has no table Thin",
            "drops = @Drop(table = \"Thin\", reason = \"r\")"),
        onType("Thing.java:3 ALU020", "the history has no table X", "renamedFrom = \"X\""),
        onMember(
            "Thing.java:6 ALU020",
            "nothing in the draft calls for an agreement to TYPE_NARROWED",
            "@MigrationChange(accept = @Accept(rule = Rule.TYPE_NARROWED, reason = \"r\"))"
                + " String name;"),
        onMember(
            "Thing.java:6 ALU020",
            "nothing to transform",
            "@MigrationChange(transform = @Transform(up = \"name\", down = \"name\", reason ="
                + " \"r\")) String name;"),
        onType("Thing.java:3 ALU022", "backfill means nothing on an entity", "backfill = \"x\""),
        onMember(
            "Thing.java:6 ALU022",
            "drops means nothing on an attribute. It belongs on an entity or a package.",
            "@MigrationChange(drops = @Drop(column = \"name\", reason = \"r\")) String name;"),
        onMember(
            "Thing.java:6 ALU022",
            "com.example.Thing.total has no column",
            "String name; @Transient @MigrationChange(backfill = \"0\") int total;"),
        onMember(
            "Thing.java:6 ALU022",
            "com.example.Thing.getName has no column",
            "String name; @MigrationChange(backfill = \"0\") String getName() { return name; }"),
        onType("Thing.java:5 ALU020", "table Thing has no column old.", "retires = {\n\n\"old\"}"),
        onType(
            "Thing.java:4 ALU020",
            "column Thing.name is still mapped by an attribute.",
            "retires = {\n\"name\"}"),
        onType(
            "Thing.java:3 ALU020", "the history has no table Other.", "retires = \"Other.name\""),
        onType("Thing.java:3 ALU024", "retires has an empty name", "retires = \"\""),
        onMember(
            "Thing.java:6 ALU022",
            "retires means nothing on an attribute. It belongs on an entity or a package.",
            "@MigrationChange(retires = \"name\") String name;"),
        onType(
            "Thing.java:4 ALU020",
            "table Thing has no column a that could have become b.",
            "renames = \n@Rename(column = \"a\", to = \"b\")"),
        onType(
            "Thing.java:4 ALU020",
            "no entity has a table Thin. Did you mean 'Thing'?",
            "renames = \n@Rename(table = \"Thin\", column = \"a\", to = \"b\")"),
        onType(
            "Thing.java:3 ALU020",
            "no attribute has a column nmae in table Thing that name could have become. Did you mean"
                + " 'name'?",
            "renames = @Rename(column = \"name\", to = \"nmae\")"),
        onType(
            "Thing.java:3 ALU020",
            "the history has no table Thin that could have become Thing. Did you mean 'Thing'?",
            "renames = @Rename(table = \"Thin\", to = \"Thing\")"),
        onType(
            "Thing.java:3 ALU024",
            "say what was called otherwise: @Rename(column = \"…\", to = \"x\") or @Rename(table =",
            "renames = @Rename(to = \"x\")"),
        onType(
            "Thing.java:3 ALU024", "to is empty", "renames = @Rename(column = \"x\", to = \" \")"),
        onType(
            "Thing.java:3 ALU024",
            "are both name",
            "renames = @Rename(column = \"name\", to = \"NAME\")"),
        onType(
            "Thing.java:3 ALU024",
            "a rename leaves table a where it lies",
            "renames = @Rename(table = \"a\", to = \"other.b\")"),
        onMember(
            "Thing.java:6 ALU022",
            "renames means nothing on an attribute. It belongs on an entity or a package.",
            "@MigrationChange(renames = @Rename(column = \"a\", to = \"b\")) String name;"),
        onMember(
            "Thing.java:6 ALU024",
            "only one of them can be meant",
            "@MigrationChange(backfill = \"x\", backfillSql = \"y\") String name;"),
        onMember(
            "Thing.java:6 ALU024",
            "com.example.Thing.role",
            "String name; @Column(nullable = false, length = 3) @MigrationChange(backfill ="
                + " \"user\") String role;"),
        onMember(
            "Thing.java:6 ALU024",
            "com.example.Thing.size",
            "String name; @MigrationChange(backfill = \"big\") int size;"),
        onMember(
            "Thing.java:6 ALU024",
            "Did you mean 'ACTIVE'?",
            "enum State { ACTIVE, GONE } String name; @Column(nullable = false)"
                + " @Enumerated(EnumType.STRING) @MigrationChange(backfill = \"ACTVIE\")"
                + " State state;"),
        onMember(
            "Thing.java:6 ALU024",
            "there is no way back",
            "@MigrationChange(transform = @Transform(up = \"1\", reason = \"r\")) Long name;"),
        onMember(
            "Thing.java:6 ALU024",
            "both a way back (down) and a reason",
            "@MigrationChange(transform = @Transform(up = \"1\", down = \"1\", oneWay = \"x\","
                + " reason = \"r\")) Long name;"),
        onMember(
            "Thing.java:6 ALU024",
            "there is no database 'postgres'",
            "@MigrationChange(transform = @Transform(up = \"1\", down = \"1\", reason = \"r\","
                + " dialects = \"postgres\")) Long name;"),
        onMember(
            "Thing.java:6 ALU024",
            "there is no up for postgresql, which the history serves",
            "@MigrationChange(transform = @Transform(up = \"1\", down = \"1\", reason = \"r\","
                + " dialects = \"h2\")) Long name;"),
        onMember(
            "Thing.java:6 ALU024",
            "two of them are for all databases",
            "@MigrationChange(transform = {@Transform(up = \"1\", down = \"1\", reason = \"r\"),"
                + " @Transform(up = \"1\", down = \"1\", reason = \"r\")}) Long name;"),
        onMember(
            "Thing.java:6 ALU024",
            "needs a reason",
            "@MigrationChange(accept = @Accept(rule = Rule.TYPE_NARROWED, reason = \" \"))"
                + " @Column(length = 3) String name;"),
        onMember(
            "Thing.java:6 ALU024",
            "renamedFrom is empty",
            "@MigrationChange(renamedFrom = \"\") String name;"),
        onType("Thing.java:3 ALU024", "say what goes", "drops = @Drop(reason = \"r\")"),
        onType(
            "Thing.java:3 ALU024",
            "id is empty",
            "sql = @Sql(id = \"\", up = \"x\", oneWay = \"y\")"),
        onType(
            "Thing.java:3 ALU024",
            "differ in when",
            "sql = {@Sql(id = \"a\", up = \"x\", oneWay = \"y\", dialects = \"h2\"), @Sql(id ="
                + " \"a\", up = \"x\", oneWay = \"y\", when = When.BEFORE, dialects ="
                + " \"postgresql\")}"));
  }

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("cases")
  void isReportedOnTheValue(Case each) {
    Project project = Project.javac(folder).withSettings();
    project.source(thing("", "String name;"));
    project.record("things");
    project.source(thing(each.onType(), each.members()));
    project.compile().failsWith(each.error()).says(each.text());
  }

  @Test
  void aTableThatIsStillMappedHasNoNewName() {
    Project project = Project.javac(folder).withSettings();
    project.source(thing("", "String name;"));
    project.record("things");
    project.source(
        "@Entity @MigrationChange(\n renamedFrom = \"Thing\") public class Other { @Id Long id; }");
    project
        .compile()
        .failsWith("Other.java:2 ALU020")
        .says("table Thing still has its entity com.example.Thing")
        .says("empty the output, and compile again");
  }

  @Test
  void aRenameFromNowhereIsReportedBesideTheColumnThatVanished() {
    Project project = Project.javac(folder).withSettings();
    project.source(thing("", "String name;"));
    project.record("things");
    project.source(
        thing("", "@MigrationChange(accept = {},\n renamedFrom = \"nmae\") String fullName;"));
    project
        .compile()
        .failsWith("Thing.java:4 ALU003", "Thing.java:7 ALU020")
        .says("has no column nmae that could have become fullName. Did you mean 'name'?");
  }

  @Test
  void anAttributeOfASuperclassIsMeantForEachTableThatHadIt() {
    Project project = Project.javac(folder).withSettings();
    String base = "@MappedSuperclass public class Base { %s String %s; }";
    project.source(base.formatted("", "creator"));
    project.source("@Entity @MigrationChange public class Thing extends Base { @Id Long id; }");
    project.record("things");
    project.source(base.formatted("@MigrationChange(renamedFrom = \"creator\")", "createdBy"));
    project.source("@Entity @MigrationChange public class Newer extends Base { @Id Long id; }");
    project.compile().passes();
    assertThat(project.generated("com.example.migrations.V0002_Draft"))
        .contains("op.alterTable(\"Thing\").renameColumn(\"creator\", \"createdBy\")");

    project.source(base.formatted("@MigrationChange(renamedFrom = \"craetor\")", "createdBy"));
    project.compile().failsAlsoWith("Base.java:1 ALU020").says("Did you mean 'creator'?");
  }

  @Test
  void statementsRunOnceBesideTheStructure() {
    Project project = Project.javac(folder).withSettings();
    project.source(thing("", "String name;"));
    project.record("things");
    String sql =
        "sql = {@Sql(id = \"trim\", up = \"update Thing set name = trim(name)\", oneWay = \"gone\"),"
            + " @Sql(id = \"v\", when = When.BEFORE, dialects = \"h2\", up = \"a\", down = \"b\"),"
            + " @Sql(id = \"v\", when = When.BEFORE, up = \"c\", down = \"d\")}";
    project.source(thing(sql, "String name; String note;"));
    project.compile().passes();
    assertThat(project.generated("com.example.migrations.V0002_Draft"))
        .containsSubsequence(
            "op.sql(\"Thing\", \"v\", DialectSql.any(\"c\").and(\"h2\", \"a\"),",
            "op.alterTable(\"Thing\").addColumn(\"note\", varchar(255));",
            "op.sqlOneWay(\"Thing\", \"trim\",");
    project.recordDraft("notes");
    project.compile().passesSilently();
  }

  @Test
  void whatARecordedRevisionHasUsedMayStayAndIsNotUsedTwice() {
    Project project = Project.javac(folder).withSettings();
    project.source(thing("", "String name; String role;"));
    project.record("things");
    String drop = "drops = @Drop(column = \"role\", reason = \"unused\")";
    project.source(thing(drop, "String name;"));
    project.record("drop role");
    project.compile().passesSilently();

    project.source(thing(drop, "String name; String role;"));
    project.record("role again");
    project.source(thing(drop, "String name;"));
    project
        .compile()
        .failsWith("Thing.java:3 ALU021")
        .says("revision 0002 has used this agreement")
        .says("another reason");
    project.source(thing(drop.replace("unused", "unused again"), "String name;"));
    project.compile().passes();
  }

  @Test
  void annotationsOnWhatHasNoTable() {
    Project project = Project.javac(folder).withSettings();
    project.source(thing("", "String name;"));
    project.source("@MigrationChange public class Plain {\n @MigrationChange int x;\n}");
    project.source("@Entity public class Loose {\n @Id @MigrationChange Long id;\n}");
    project
        .compile()
        .failsWith("Plain.java:1 ALU022", "Plain.java:2 ALU022", "Loose.java:2 ALU022")
        .says("Annotate the class as well: @MigrationChange.");
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
