package io.aludel.processor;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/** The packages are the steps of the flow, and arrows point one way. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.aludel.processor");

  @Test
  void packagesFormNoCycle() {
    slices().matching("io.aludel.processor.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void nobodyLooksBackToAStepThatComesLater() {
    String base = "io.aludel.processor.";
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("flow")
        .definedBy("io.aludel.processor")
        .layer("gate")
        .definedBy(base + "gate")
        .layer("emit")
        .definedBy(base + "emit")
        .layer("membership")
        .definedBy(base + "membership")
        .layer("intent")
        .definedBy(base + "intent")
        .layer("mapping")
        .definedBy(base + "mapping")
        .layer("model")
        .definedBy(base + "model")
        .layer("report")
        .definedBy(base + "report")
        .whereLayer("flow")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("gate")
        .mayOnlyBeAccessedByLayers("flow")
        .whereLayer("emit")
        .mayOnlyBeAccessedByLayers("flow")
        .whereLayer("membership")
        .mayOnlyBeAccessedByLayers("flow")
        .whereLayer("intent")
        .mayOnlyBeAccessedByLayers("flow", "gate", "membership")
        .check(CLASSES);
  }

  @Test
  void annotationsAreReadByNameNeverThroughTheirClasses() {
    ArchRuleDefinition.noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.persistence..", "io.aludel", "org.hibernate..")
        .check(CLASSES);
  }
}
