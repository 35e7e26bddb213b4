package io.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.diagnostic.Code;
import io.aludel.processor.testing.Project;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Absence in one round proves nothing (design, section 2): each case that it can come about by. */
class AbsenceTest {

  private static final String CUSTOMER =
      """
      @Entity @MigrationChange
      public class Customer {
        @Id Long id;
        String name;
      }
      """;

  private static final String ORDER =
      """
      @Entity @Table(name = "orders") @MigrationChange
      public class Order {
        @Id Long id;
        @ManyToOne Customer customer;
      }
      """;

  @TempDir Path folder;
  private Project project;
  private Path customer;
  private Path order;

  @BeforeEach
  void recordTwoEntities() {
    project = Project.javac(folder).withSettings("dialects = h2");
    customer = project.source(CUSTOMER);
    order = project.source(ORDER);
    project.record("first tables");
    project.compile().passesSilently();
  }

  @Test
  void aSingleClassIsComparedTogetherWithYesterdaysClassFiles() {
    project.compile(List.of(customer)).passesSilently();
    customer = project.source(CUSTOMER.replace("String name;", "String name; String email;"));
    project.compile(List.of(customer)).passes().says("Draft 0002: add email to Customer.");
    String partial = project.built("META-INF/aludel/default/draft.json");
    project.clean();
    project.compile().passes();
    assertThat(project.built("META-INF/aludel/default/draft.json")).isEqualTo(partial);
  }

  @Test
  void aConverterThatIsNotCompiledNowStillApplies() {
    project.source(
        """
        @jakarta.persistence.Converter(autoApply = true)
        public class Texts
            implements jakarta.persistence.AttributeConverter<java.time.Period, String> {
          public String convertToDatabaseColumn(java.time.Period value) { return null; }
          public java.time.Period convertToEntityAttribute(String value) { return null; }
        }
        """);
    customer =
        project.source(CUSTOMER.replace("String name;", "String name; java.time.Period age;"));
    project.compile().passes();
    String whole = project.built("META-INF/aludel/default/draft.json");
    assertThat(whole).contains("varchar(255)");
    project.compile(List.of(customer)).passes();
    assertThat(project.built("META-INF/aludel/default/draft.json")).isEqualTo(whole);
  }

  @Test
  void anAttributeDeletedInAClassThatIsNotCompiledNowIsStillSeen() {
    project.source(CUSTOMER.replace("String name;", ""));
    project.withoutProcessing().compile().passes();
    // The next build, with the processor, compiles the other class only.
    Project next = Project.javac(folder);
    next.compile(List.of(order)).failsWith("ALU003").says("com.example.Customer: column");
  }

  @Test
  void aDeletedAnnotationUnmanagesNothing() {
    project.source(CUSTOMER.replace("@MigrationChange", ""));
    project.source(ORDER.replace("@MigrationChange", ""));
    project.compile().passesSilently();
    project.clean();
    project.compile().passesSilently();
  }

  @Test
  void anEntityLeavesByBeingUnmanagedAndComesBack() {
    String unmanaged = ORDER.replace("@MigrationChange", "@MigrationChange(unmanaged = true)");
    project.source(unmanaged);
    project.compile().passes().notes(Code.DRAFT);
    assertThat(project.generated("com.example.migrations.V0002_Draft"))
        .contains("op.unmanageTable(\"orders\")");
    project.recordDraft("leave orders alone");
    project.compile().passesSilently();
    project.source(unmanaged.replace("customer;", "customer; String note;"));
    project.compile().passesSilently();

    project.source(ORDER);
    project.compile().passes().notes(Code.DRAFT);
    assertThat(project.generated("com.example.migrations.V0003_Draft"))
        .contains("op.manageTable(\"orders\")");
  }

  @Test
  void aClassThatLostItsEntityLosesItsTable() {
    project.source(ORDER.replace("@Entity ", "").replace("@Table(name = \"orders\") ", ""));
    project.compile().failsWith("Order.java:1 ALU022", "Order.java:2 ALU002");
    project.source("public class Order { Long id; Customer customer; }");
    project
        .compile()
        .failsWith("Order.java:1 ALU002")
        .says("@MigrationChange(drops = @Drop(table = \"orders\", reason = \"…\"))")
        .says("package com.example;");
  }

  @Test
  void aClassThatMovedUnderItsTableIsNoChange() {
    project.deleteClass("com.example.Order");
    project.source(
        """
        package com.example.sales;
        import com.example.Customer;
        @Entity @Table(name = "orders")
        public class Order {
          @Id Long id;
          @ManyToOne Customer customer;
        }
        """);
    project.compile().passesSilently();
    project.clean();
    project.compile().passesSilently();
  }

  @Test
  void aSecondClassForALivingTableIsNoMember() {
    project.source(
        """
        @Entity @Table(name = "orders")
        public class OrderView {
          @Id Long id;
        }
        """);
    project.compile().passesSilently();
  }

  @Test
  void aModuleWhoseLastEntityWasDeletedIsStillSeen() {
    project.deleteClass("com.example.Order");
    project.deleteClass("com.example.Customer");
    Path other = project.source("class Other {}");
    project.compile(List.of(other)).failsWith("ALU002", "ALU002").says("table orders");
    project.clean();
    project.compile().failsWith("ALU002", "ALU002").says("aludel record --agree DROP_TABLE:orders");
  }

  @Test
  void theLastEntitiesMayGoByAPackageThatAgrees() {
    project.deleteClass("com.example.Order");
    project.deleteClass("com.example.Customer");
    project.source(
        """
        @MigrationChange(drops = {
          @Drop(table = "orders", reason = "sold elsewhere"),
          @Drop(table = "Customer", reason = "sold elsewhere", data = Drop.Data.DESTROY)})
        package com.example;
        import io.aludel.*;
        """);
    project.compile().passes().notes(Code.DRAFT);
    assertThat(project.generated("com.example.migrations.V0002_Draft"))
        .contains("op.holdTable(\"orders\", \"zz_0002_orders\")", "op.dropTable(\"Customer\")");
    project.recordDraft("drop what is sold elsewhere");
    project.compile().passesSilently();
  }

  @Test
  void aDeletedClassWithAnotherInItsPackageOnAPartialBuild() {
    project.deleteClass("com.example.Order");
    project.compile(List.of(customer)).failsWith("ALU002");
  }

  @Test
  void classFilesThatAreNotOnTheClassPathAllowNoConclusion() {
    project.withoutOwnOutputOnClassPath();
    project.compile(List.of(customer)).passes().notes(Code.INCOMPLETE).says("com.example.Order");
    assertThat(project.built("META-INF/aludel/default/manifest.json"))
        .contains("com.example.Customer", "com.example.Order")
        .doesNotContain("draft.json");
  }

  @Test
  void aMissingSuperclassAllowsNoConclusion() {
    Project library = Project.javac(folder.resolve("library"));
    library.source("@MappedSuperclass public abstract class Base { String createdBy; }".indent(0));
    library.withoutProcessing().compile().passes();
    Path classes = library.root().resolve("target/classes");
    project.withOnClassPath(classes);
    project.source(CUSTOMER.replace("class Customer", "class Customer extends Base"));
    project.record("who created customers");

    Project without = Project.javac(folder);
    without.compile(List.of(order)).passes().notes(Code.INCOMPLETE);
    assertThat(project.generated("com.example.migrations.DefaultSequence")).contains("\"0002\"");
  }

  @Test
  void aDraftOfABuildThatFailedIsStaleAsSoonAsTheSourceIsBack() {
    project.source(CUSTOMER.replace("String name;", "String name; String email = 1;"));
    assertThat(project.compile().success()).isFalse();
    assertThat(project.built("META-INF/aludel/default/manifest.json")).contains("draft.json");
    assertThat(project.isBuilt("com/example/migrations/V0002_Draft.class")).isFalse();

    project.source(CUSTOMER);
    project.compile().passesSilently();
    assertThat(project.built("META-INF/aludel/default/manifest.json")).doesNotContain("draft.json");
    assertThat(project.generated("com.example.migrations.DefaultSequence"))
        .doesNotContain("V0002_Draft");
  }

  @Test
  void aDraftOfAnEarlierBuildIsIgnored() {
    project.source(CUSTOMER.replace("String name;", "String name; String email;"));
    project.compile().passes().notes(Code.DRAFT);
    assertThat(project.isBuilt("com/example/migrations/V0002_Draft.class")).isTrue();
    project.source(CUSTOMER);
    project.compile().passesSilently();
    assertThat(project.generated("com.example.migrations.DefaultSequence"))
        .doesNotContain("V0002_Draft");
    assertThat(project.built("META-INF/aludel/default/manifest.json")).doesNotContain("V0002");
  }

  @Test
  void testsAreCompiledBesideMainAndGiveNothing() {
    project.withOnClassPath(folder.resolve("target/classes"));
    Path test =
        project.sourceIn(
            "src/test/java",
            """
            @Entity @MigrationChange
            public class OnlyInTests {
              @Id Long id;
            }
            """);
    project.compile(List.of(test), "target/test-classes").passesSilently();
    assertThat(project.output().keySet())
        .filteredOn(file -> file.startsWith("target/test-classes"))
        .containsExactly("target/test-classes/com/example/OnlyInTests.class");
  }

  @Test
  void anEntityThatRefersToAStrangerOfThisCompilation() {
    project.source(
        """
        @Entity
        public class Country {
          @Id Long id;
        }
        """);
    project.source(CUSTOMER.replace("String name;", "String name; @ManyToOne Country country;"));
    project.compile().failsWith("Country.java:2 ALU027").says("com.example.Country");

    project.source(
        "@Entity @MigrationChange(unmanaged = true) public class Country { @Id Long id; }");
    project.compile().passes().notes(Code.DRAFT);
  }

  @Test
  void otherStrangersPassInSilence() {
    project.source("@Entity public class Country { @Id Long id; }");
    project.compile().passesSilently();
    assertThat(project.built("META-INF/aludel/default/manifest.json")).doesNotContain("Country");
  }
}
