package io.aludel.endtoend;

import static io.aludel.endtoend.EntitySource.entity;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.diagnostic.Code;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Associations that lead elsewhere: the keys stay, and would be those of other rows. */
class GateOfReferencesTest {

  private static final EntitySource EMPLOYEE = entity("Employee", "employees");
  private static final EntitySource DEPARTMENT = entity("Department", "departments");

  private static EntitySource task(String member) {
    return entity("Task", "tasks", member);
  }

  private static String owner(String type) {
    return "@ManyToOne @JoinColumn(name = \"owner_id\") " + type + " owner;";
  }

  @TestFactory
  Stream<DynamicTest> associationsThatLeadElsewhere() {
    String agreement =
        "@MigrationChange(accept = @Accept(rule = Rule.REFERENCE, reason = \"led anew\")) ";
    String statement =
        """
        @MigrationChange(sql = @Sql(id = "lead_owner_id", when = When.BEFORE,
            up = "update tasks set owner_id = owner_id + 10",
            down = "update tasks set owner_id = owner_id - 10"))
        """;
    return GateTest.onAll(
        Stream.of(
            GateCase.of("an association leads to another entity through the same column")
                .before(EMPLOYEE)
                .before(DEPARTMENT)
                .before(task(owner("Employee")))
                .rows(
                    "insert into employees (id) values (1)",
                    "insert into departments (id) values (1), (11)",
                    "insert into tasks (id, owner_id) values (1, 1)")
                .after(task(owner("Department") + " // <-"))
                .failsWith(
                    Code.MEANING_CHANGED,
                    "its values refer to employees.id and would refer to departments.id",
                    "To keep what is stored, give the new association a column of its own",
                    "@Sql(id = \"lead_owner_id\", when = When.BEFORE",
                    "@Accept(rule = Rule.REFERENCE, reason = ",
                    "--agree REFERENCE:tasks.owner_id")
                .agreed(task(agreement + owner("Department")).declaring(statement))
                .up("select id, owner_id from tasks", "1|11")
                .down("select id, owner_id from tasks", "1|1")));
  }

  /** Edits recorded entities, and gets a draft that nobody has to agree to. */
  private static void passes(EntitySource[] before, EntitySource... after) {
    try (TestProject project = TestProject.on(TestDatabase.Kind.H2)) {
      for (EntitySource entity : before) {
        project.source(entity.name(), entity.text());
      }
      project.record();
      for (EntitySource entity : before) {
        project.deleteSource(entity.name());
      }
      for (EntitySource entity : after) {
        project.source(entity.name(), entity.text());
      }
      project.compile().passes();
      assertThat(project.hasDraft()).isTrue();
    }
  }

  @Test
  void aKeyToTheSameTableUnderANewNameMeansTheSame() {
    passes(
        new EntitySource[] {EMPLOYEE, task(owner("Employee"))},
        entity("Worker", "workers").declaring("@MigrationChange(renamedFrom = \"employees\")"),
        task(owner("Worker")));
  }

  @Test
  void anotherNameOrActionOfAKeyMeansTheSame() {
    String named =
        "@ManyToOne @JoinColumn(name = \"owner_id\","
            + " foreignKey = @ForeignKey(name = \"other\", foreignKeyDefinition ="
            + " \"foreign key (owner_id) references employees (id) on delete cascade\"))"
            + " Employee owner;";
    passes(new EntitySource[] {EMPLOYEE, task(owner("Employee"))}, EMPLOYEE, task(named));
  }

  @Test
  void aColumnOfItsOwnTakesNothingForAnotherRow() {
    passes(
        new EntitySource[] {EMPLOYEE, DEPARTMENT, task(owner("Employee"))},
        EMPLOYEE,
        DEPARTMENT,
        task(owner("Employee") + " @ManyToOne Department place;"));
  }

  @Test
  void aSuperclassHasTheKeysOfItsSubclasses() {
    EntitySource party =
        entity("Party", "parties")
            .declaring("@MigrationChange @Inheritance(strategy = InheritanceType.JOINED)");
    String firm =
        """
        package shop;

        import io.aludel.*;
        import jakarta.persistence.*;

        @Entity
        @Table(name = "firms")
        @MigrationChange
        public class Firm extends Party {
          String label;
        }
        """;
    try (TestProject project = TestProject.on(TestDatabase.Kind.H2)) {
      project.source("Party", party.text());
      project.source("Firm", firm);
      project.source("Task", task(owner("Firm")).text());
      project.record();
      project.source("Task", task(owner("Party")).text());
      project.compile().passes();
      project.record();
      project.source("Task", task(owner("Firm")).text());
      project.compile().passes();
    }
  }

  @Test
  void aTableThatVanishesIsAskedForBeforeTheKeysThatLedThere() {
    try (TestProject project = TestProject.on(TestDatabase.Kind.H2)) {
      project.source("Employee", EMPLOYEE.text());
      project.source("Task", task(owner("Employee")).text());
      project.record();
      project.deleteSource("Employee");
      project.source("Worker", entity("Worker", "workers").text());
      project.source("Task", task(owner("Worker")).text());
      project
          .compile()
          .failsWith(
              Code.TABLE_VANISHED,
              "@MigrationChange(renamedFrom = \"employees\")",
              "--agree DROP_TABLE:employees",
              "--agree REFERENCE:tasks.owner_id");
    }
  }
}
