package io.aludel.rehearsal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Rehearsals stand on core and runtime; they know neither histories on disk nor command lines. */
@AnalyzeClasses(packages = "io.aludel.rehearsal", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule standsOnCoreAndRuntime =
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
              "io.aludel.rehearsal",
              "io.aludel.runtime..",
              "io.aludel.schema");
}
