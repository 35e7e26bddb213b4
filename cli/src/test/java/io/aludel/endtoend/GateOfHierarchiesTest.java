package io.aludel.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.diagnostic.Code;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which class a row belongs to: only the mapping says it, and rows stay as they are. */
class GateOfHierarchiesTest {

  private static String pets(String strategy, String dog, String intent) {
    return """
        package shop;

        import io.aludel.*;
        import jakarta.persistence.*;

        @Entity
        @Table(name = "pets")
        @Inheritance(strategy = InheritanceType.%s)
        %s
        public class Pet {
          @Id Long id;
          String name;
        }

        @Entity
        @MigrationChange
        %s
        """
        .formatted(strategy, intent, dog);
  }

  private static String pets(String dog, String intent) {
    return pets("SINGLE_TABLE", dog, intent);
  }

  private static String abstractPets(String dog, String intent) {
    return pets(dog, intent).replace("public class Pet", "public abstract class Pet");
  }

  private static final String DOG = "class Dog extends Pet { String bark; }";

  private static final String EXCHANGED_UP =
      "update pets set kind = case kind when 1 then 2 when 2 then 1 end where kind in (1, 2)";
  private static final String EXCHANGED_DOWN =
      "update pets set kind = case kind when 2 then 1 when 1 then 2 end where kind in (2, 1)";

  /** Pets that are told apart by a number. */
  private static String numbered(int dog, int cat, String intent) {
    return abstractPets(
            "@DiscriminatorValue(\"%d\")\nclass Dog extends Pet {}\n\n".formatted(dog)
                + "@Entity @MigrationChange @DiscriminatorValue(\"%d\") class Cat extends Pet {}"
                    .formatted(cat),
            intent)
        .replace(
            "@Inheritance",
            "@DiscriminatorColumn(name = \"kind\", discriminatorType = DiscriminatorType.INTEGER)\n"
                + "@Inheritance");
  }

  /**
   * One concrete class alone: H2 2.4 gives up a check of several values once the session that made
   * it is closed.
   */
  @TestFactory
  Stream<DynamicTest> discriminators() {
    String retold =
        """
        @MigrationChange(
            sql = @Sql(id = "retell_pets", when = When.BEFORE,
                up = "update pets set DTYPE = 'Hound' where DTYPE = 'Dog'",
                down = "update pets set DTYPE = 'Dog' where DTYPE = 'Hound'"),
            accept = @Accept(rule = Rule.DISCRIMINATOR, reason = "retold"))\
        """;
    return GateTest.onAll(
        Stream.of(
            GateCase.of("rows of a class that is renamed are told anew, and back")
                .before("Pet", abstractPets(DOG, "@MigrationChange"))
                .rows("insert into pets (DTYPE, id, name, bark) values ('Dog', 1, 'rex', 'wau')")
                .after(
                    "Pet",
                    abstractPets(
                        DOG.replace("Dog extends Pet {", "Hound extends Pet { // <-\n"),
                        "@MigrationChange"))
                .failsWith(
                    Code.MEANING_CHANGED,
                    "rows of shop.Dog are stored as 'Dog'",
                    "fix the value on shop.Hound, whatever it is called:",
                    "@DiscriminatorValue(\"Dog\")",
                    "sql = @Sql(id = \"retell_pets\", when = When.BEFORE,",
                    "up = \"update pets set DTYPE = 'Hound' where DTYPE = 'Dog'\",",
                    "down = \"update pets set DTYPE = 'Dog' where DTYPE = 'Hound'\"),",
                    "@Accept(rule = Rule.DISCRIMINATOR, reason = ")
                .agreed("Pet", abstractPets(DOG.replace("Dog", "Hound"), retold))
                .up("select DTYPE, name from pets", "Hound|rex")
                .down("select DTYPE, name from pets", "Dog|rex")));
  }

  /** Not on H2, which gives up a check of several values. */
  @Test
  void discriminatorsThatAreExchanged() {
    GateCase.of("values that two classes have exchanged are exchanged in their rows")
        .before("Pet", numbered(1, 2, "@MigrationChange"))
        .rows("insert into pets (kind, id, name) values (1, 1, 'rex'), (2, 2, 'tom')")
        .after("Pet", numbered(2, 1, "@MigrationChange").replace("Pet {}", "Pet {} // <-"))
        .failsWith(
            Code.MEANING_CHANGED,
            "fix the value on shop.Cat",
            "fix the value on shop.Dog",
            "up = \"" + EXCHANGED_UP + "\",",
            "down = \"" + EXCHANGED_DOWN + "\"),")
        .agreed(
            "Pet",
            numbered(
                2,
                1,
                "@MigrationChange(sql = @Sql(id = \"retell_pets\", when = When.BEFORE, up = \""
                    + EXCHANGED_UP
                    + "\", down = \""
                    + EXCHANGED_DOWN
                    + "\"), accept = @Accept(rule = Rule.DISCRIMINATOR, reason = \"r\"))"))
        .up("select kind, name from pets order by id", "2|rex", "1|tom")
        .down("select kind, name from pets order by id", "1|rex", "2|tom")
        .run(TestDatabase.Kind.POSTGRESQL);
  }

  /** Edits recorded pets, and finds nothing to record. */
  private static void followsInSilence(String before, String after) {
    try (TestProject project = TestProject.on(TestDatabase.Kind.H2)) {
      project.source("Pet", pets(before, "@MigrationChange"));
      project.record();
      project.source("Pet", pets(after, "@MigrationChange"));
      assertThat(project.compile().passes().notes()).isEmpty();
      assertThat(project.hasDraft()).isFalse();
    }
  }

  @Test
  void aClassThatIsRenamedUnderItsDiscriminatorIsTheSame() {
    String fixed = "@DiscriminatorValue(\"D\") " + DOG;
    followsInSilence(fixed, fixed.replace("Dog", "Hound"));
  }

  @Test
  void aClassThatIsRenamedPastAnotherLeavesTheValuesInTheirOrder() {
    String fixed =
        "@DiscriminatorValue(\"one\") "
            + DOG
            + "\n@Entity @MigrationChange @DiscriminatorValue(\"H\") class Hare extends Pet {}";
    followsInSilence(fixed, fixed.replace("Dog", "Hound"));
  }

  @Test
  void aClassThatIsNewTakesNothingFromTheOthers() {
    try (TestProject project = TestProject.on(TestDatabase.Kind.H2)) {
      project.source("Pet", pets(DOG, "@MigrationChange"));
      project.record();
      project.source(
          "Pet",
          pets(
              DOG + "\n@Entity @MigrationChange class Cat extends Pet { String purr; }",
              "@MigrationChange"));
      project.compile().passes();
      assertThat(project.hasDraft()).isTrue();
    }
  }

  @Test
  void rowsStayInTheTablesOfTheOldStrategy() {
    try (TestProject project = TestProject.on(TestDatabase.Kind.H2)) {
      project.source("Pet", pets("JOINED", DOG, "@MigrationChange"));
      project.record();
      project.source("Pet", pets("TABLE_PER_CLASS", DOG, "@MigrationChange"));
      assertThat(project.compile().errors())
          .anySatisfy(
              error ->
                  assertThat(error.text())
                      .contains(Code.MEANING_CHANGED.code(), "JOINED becomes TABLE_PER_CLASS")
                      .contains("@Accept(rule = Rule.INHERITANCE, reason = "));
    }
  }

  private static String agreedTo(String... dropped) {
    return Stream.of(dropped)
        .map("@Drop(column = \"%s\", reason = \"moved\")"::formatted)
        .collect(
            Collectors.joining(
                ",",
                "@MigrationChange(accept = @Accept(rule = Rule.INHERITANCE, reason = \"moved\"),"
                    + " drops = {",
                "})"));
  }

  /** What follows from the strategy is no error of its own, and is agreed to beside it. */
  @Test
  void whatIsLostWithTheOldStrategyIsNamedInOneError() {
    try (TestProject project = TestProject.on(TestDatabase.Kind.H2)) {
      String cat = "\n@Entity @MigrationChange class Cat extends Pet { String purr; }";
      project.source("Pet", pets("SINGLE_TABLE", DOG + cat, "@MigrationChange"));
      project.record();
      project.source("Pet", pets("JOINED", DOG + cat, "@MigrationChange"));
      Compilation failed = project.compile();
      assertThat(failed.errors()).hasSize(1);
      assertThat(failed.errors().get(0).text())
          .contains(
              Code.MEANING_CHANGED.code(),
              "SINGLE_TABLE becomes JOINED",
              "DROP_COLUMN of pets.DTYPE, DROP_COLUMN of pets.bark, DROP_COLUMN of pets.purr",
              "@Inheritance(strategy = InheritanceType.SINGLE_TABLE)",
              "@Drop(column = \"bark\", reason = \"…\"),",
              "@Drop(column = \"purr\", reason = \"…\")\n",
              "--agree DROP_COLUMN:pets.purr --reason \"…\"");
      project.source("Pet", pets("JOINED", DOG + cat, agreedTo("bark", "DTYPE", "purr")));
      assertThat(project.compile().passes().notes()).isNotEmpty();
    }
  }

  @Test
  void tablesThatGoWithTheOldStrategyAreNamedInOneErrorToo() {
    try (TestProject project = TestProject.on(TestDatabase.Kind.H2)) {
      project.source("Pet", pets("JOINED", DOG, "@MigrationChange"));
      project.record();
      project.source("Pet", pets("SINGLE_TABLE", DOG, "@MigrationChange"));
      Compilation failed = project.compile();
      assertThat(failed.errors()).hasSize(1);
      assertThat(failed.errors().get(0).text())
          .contains("JOINED becomes SINGLE_TABLE", "DROP_TABLE of Dog", "@Drop(table = \"Dog\"");
      project.source("Pet", pets("SINGLE_TABLE", DOG, agreedTo("Dog").replace("column", "table")));
      // What tells the rows apart is new: some are of a subclass, and no attribute could say which.
      project.compile().failsWith(Code.REQUIRED_WITHOUT_VALUE, "ADD_REQUIRED:pets.DTYPE");
      assertThat(project.compile().errors().get(0).text()).doesNotContain("@MigrationChange");
    }
  }
}
