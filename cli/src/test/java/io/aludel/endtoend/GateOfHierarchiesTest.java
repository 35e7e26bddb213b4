package io.aludel.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.diagnostic.Code;
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

  /**
   * One concrete class alone: H2 2.4 gives up a check of several values once the session that made
   * it is closed.
   */
  @TestFactory
  Stream<DynamicTest> discriminators() {
    String retold =
        "@MigrationChange(sql = @Sql(id = \"retell\", when = When.BEFORE,"
            + " up = \"update pets set DTYPE = 'Hound' where DTYPE = 'Dog'\","
            + " down = \"update pets set DTYPE = 'Dog' where DTYPE = 'Hound'\"),"
            + " accept = @Accept(rule = Rule.DISCRIMINATOR, reason = \"retold\"))";
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
                    "@DiscriminatorValue(\"…\")",
                    "@Accept(rule = Rule.DISCRIMINATOR, reason = ")
                .agreed("Pet", abstractPets(DOG.replace("Dog", "Hound"), retold))
                .up("select DTYPE, name from pets", "Hound|rex")
                .down("select DTYPE, name from pets", "Dog|rex")));
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
}
