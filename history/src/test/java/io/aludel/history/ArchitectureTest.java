package io.aludel.history;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** History stands on core alone, and only its JSON knows the library that reads it. */
@AnalyzeClasses(packages = "io.aludel.history", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule standsOnCore =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.aludel.processor..", "io.aludel.runtime..", "io.aludel.cli..");

  @ArchTest
  static final ArchRule onlyJsonKnowsJackson =
      noClasses()
          .that()
          .resideInAPackage("io.aludel.history")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml..");

  @ArchTest
  static final ArchRule jsonKnowsNothingOfHistories =
      noClasses()
          .that()
          .resideInAPackage("io.aludel.history.json")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.aludel.history", "io.aludel.change", "io.aludel.schema", "io.aludel.revision");
}
