package io.aludel.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The runtime ships with applications: it knows core and Java, and nothing else. */
class ArchitectureTest {

  private static final JavaClasses RUNTIME =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.aludel.runtime");

  @Test
  void knowsOnlyCoreAndJava() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "javax.sql",
            "io.aludel.change",
            "io.aludel.diagnostic",
            "io.aludel.dialect",
            "io.aludel.migration",
            "io.aludel.revision",
            "io.aludel.schema",
            "io.aludel.runtime..")
        .check(RUNTIME);
  }

  @Test
  void theCatalogueKnowsNothingOfMigrations() {
    noClasses()
        .that()
        .resideInAPackage("io.aludel.runtime.catalogue")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("java..", "io.aludel.runtime.catalogue")
        .check(RUNTIME);
  }
}
