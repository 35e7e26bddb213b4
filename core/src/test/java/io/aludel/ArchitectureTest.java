package io.aludel;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/**
 * Arrows point one way: everything stands on schemas and changes, which know nothing of who uses
 * them.
 */
@AnalyzeClasses(packages = "io.aludel", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule ARROWS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("schema")
          .definedBy("io.aludel.schema")
          .layer("change")
          .definedBy("io.aludel.change")
          .layer("hazard")
          .definedBy("io.aludel.hazard")
          .layer("revision")
          .definedBy("io.aludel.revision")
          .layer("diff")
          .definedBy("io.aludel.diff")
          .layer("dialect")
          .definedBy("io.aludel.dialect")
          .layer("migration")
          .definedBy("io.aludel.migration")
          .layer("diagnostic")
          .definedBy("io.aludel.diagnostic")
          .whereLayer("schema")
          .mayNotAccessAnyLayer()
          .whereLayer("diagnostic")
          .mayNotAccessAnyLayer()
          .whereLayer("change")
          .mayOnlyAccessLayers("schema")
          .whereLayer("hazard")
          .mayOnlyAccessLayers("schema", "change")
          .whereLayer("revision")
          .mayOnlyAccessLayers("schema", "change", "hazard", "diagnostic")
          .whereLayer("diff")
          .mayOnlyAccessLayers("schema", "change", "hazard", "revision", "diagnostic")
          .whereLayer("dialect")
          .mayOnlyAccessLayers("schema", "change", "diagnostic")
          .whereLayer("migration")
          .mayOnlyAccessLayers("schema", "change");

  @ArchTest
  static final ArchRule PURE =
      ArchRuleDefinition.noClasses()
          .that()
          .resideOutsideOfPackage("io.aludel.servers")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.lang.model..", "java.nio.file..", "java.io..")
          .because("core knows neither databases nor compilers nor files");
}
