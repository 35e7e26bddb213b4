package io.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.diagnostic.Code;
import io.aludel.processor.testing.Project;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units: a package that names one takes all entities at or below it. */
class UnitsTest {

  private static final String BILLING =
      """
      @MigrationUnit("billing")
      package com.example.billing;
      import io.aludel.MigrationUnit;
      """;

  @TempDir Path folder;
  private Project project;
  private Path info;
  private Path invoice;

  @BeforeEach
  void twoUnits() {
    project = Project.javac(folder).withSettings().withSettingsOf("billing");
    project.source("@Entity @MigrationChange public class Customer { @Id Long id; }");
    info = project.source(BILLING);
    invoice =
        project.source(
            "package com.example.billing.eu; @Entity public class Invoice { @Id Long id; }");
  }

  @Test
  void eachHasASequenceOfItsOwn() {
    project.compile().passes().says("unit billing").says("--unit billing").says("unit default");
    assertThat(project.built("META-INF/services/io.aludel.migration.MigrationSequence"))
        .isEqualTo(
            """
            com.example.migrations.DefaultSequence
            com.example.migrations.billing.BillingSequence
            """);
    assertThat(project.built("META-INF/aludel/billing/manifest.json"))
        .contains("com.example.billing.eu.Invoice", "com.example.billing.package-info")
        .doesNotContain("Customer");
    assertThat(project.built("META-INF/aludel/default/manifest.json"))
        .contains("com.example.Customer")
        .doesNotContain("billing.");
  }

  @Test
  void aPackageThatCannotBeSeenAllowsNoConclusion() {
    project.compile().passes();
    project.delete(info);
    project.delete(folder.resolve("target/classes/com/example/billing/package-info.class"));
    project
        .compile(List.of(invoice))
        .passes()
        .notes(Code.INCOMPLETE)
        .says("@MigrationUnit(\"billing\")");
  }

  @Test
  void twoPackagesThatClaimOneName() {
    project.source(BILLING.replace("package com.example.billing", "package com.example.other"));
    project.source("package com.example.other; @Entity public class Other { @Id Long id; }");
    project.compile().failsWith("package-info.java:1 ALU025").says("com.example.billing already");
  }

  @Test
  void anEntityThatCrossesFromOneUnitToAnother() {
    project.record("customers");
    project.deleteClass("com.example.Customer");
    project.source("@Entity public class Customer { @Id Long id; }");
    project.write(
        "src/main/java/com/example/package-info.java",
        BILLING.replace("package com.example.billing", "package com.example"));
    project.delete(info);
    project.delete(folder.resolve("target/classes/com/example/billing/package-info.class"));
    project
        .compile()
        .failsAlsoWith("Customer.java:1 ALU026")
        .says("belongs to the unit 'billing', and its table to the history of the unit 'default'");
  }

  @Test
  void aNameThatCannotBeAFolder() {
    project.source(BILLING.replace("\"billing\"", "\"Bills & more\""));
    project.compile().failsAlsoWith("package-info.java:1 ALU024");
  }
}
