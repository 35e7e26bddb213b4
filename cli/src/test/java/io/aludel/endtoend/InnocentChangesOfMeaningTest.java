package io.aludel.endtoend;

import static io.aludel.endtoend.EntitySource.entity;
import static io.aludel.endtoend.GateOfMeaningTest.SOFT_DELETE;
import static io.aludel.endtoend.GateOfMeaningTest.converter;
import static io.aludel.endtoend.GateOfMeaningTest.deletedBy;
import static io.aludel.endtoend.GateOfMeaningTest.keyed;
import static io.aludel.endtoend.GateOfMeaningTest.priced;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What looks as if rows would be taken for something else, and changes nothing about them. */
class InnocentChangesOfMeaningTest {

  /** Edits a recorded entity, and finds nothing to record. */
  private static void followsInSilence(EntitySource before, EntitySource after) {
    try (TestProject project = TestProject.on(TestDatabase.Kind.H2)) {
      project.source("Plain", converter("Plain"));
      project.source("SoftDelete", SOFT_DELETE);
      project.source(before.name(), before.text());
      project.record();
      if (!before.name().equals(after.name())) {
        project.deleteSource(before.name());
      }
      project.source(after.name(), after.text());
      assertThat(project.compile().passes().notes()).isEmpty();
      assertThat(project.hasDraft()).isFalse();
    }
  }

  @Test
  void aClassThatIsRenamedUnderItsTableIsTheSame() {
    followsInSilence(entity("User", "users", "String n;"), entity("Person", "users", "String n;"));
  }

  @Test
  void aConverterThatHasMovedIsTheSame() {
    EntitySource moved =
        entity(
            "Product",
            "products",
            "static class Plain extends shop.Plain {}",
            "@MigrationColumn(type = \"varchar(20)\") @Convert(converter = Product.Plain.class)"
                + " Integer price;");
    followsInSilence(priced("Plain", ""), moved);
  }

  @Test
  void aBooleanThatBeginsToMarkDeletedRowsKeepsItsValues() {
    EntitySource plain =
        entity(
            "User",
            "users",
            "@Column(nullable = false, comment = \"Soft-delete indicator\") boolean mark;");
    followsInSilence(plain, deletedBy("ACTIVE", "@MigrationChange "));
  }

  @Test
  void aConstantThatIsRenamedKeepsTheValueThatItStores() {
    String valued =
        """
        @Enumerated(EnumType.STRING) Size size;
          enum Size {
            SMALL("s"), LARGE("l");
            @EnumeratedValue final String stored;
            Size(String stored) { this.stored = stored; }
          }
        """;
    followsInSilence(
        entity("User", "users", valued),
        entity("User", "users", valued.replace("SMALL", "TINY").replace("LARGE", "HUGE")));
  }

  /** Edits a recorded entity, and gets a draft that nobody has to agree to. */
  private static void passes(String before, String after) {
    try (TestProject project = TestProject.on(TestDatabase.Kind.H2)) {
      project.source("User", before);
      project.record();
      project.source("User", after);
      project.compile().passes();
      assertThat(project.hasDraft()).isTrue();
    }
  }

  @Test
  void constantsThatAreAppendedTakeNothingAway() {
    String byPosition = keyed("@Id Long id; enum Size { S, M } @Enumerated Size size;");
    passes(byPosition, byPosition.replace("S, M", "S, M, L"));
    String byName =
        keyed("@Id Long id; enum Size { S, M } @Enumerated(EnumType.STRING) Size size;");
    passes(byName, byName.replace("S, M", "L, S, M"));
    String defined =
        keyed(
            "@Id Long id; enum Size { S, M } @Column(columnDefinition = \"smallint\")"
                + " @Enumerated Size size;");
    passes(defined, defined.replace("S, M", "S, M, L"));
  }

  @Test
  void aTableThatIsNewHasNoRowsThatCouldMeanSomethingElse() {
    passes(
        keyed("@Id Long id;"),
        keyed("@Id Long id;")
            + """

            @Entity
            class Order {
              @Id @GeneratedValue @SequenceGenerator(allocationSize = 7) Long id;
              @Version int version;
            }
            """
                .replace("@Entity", "@Entity @Table(name = \"orders\") @MigrationChange"));
  }
}
