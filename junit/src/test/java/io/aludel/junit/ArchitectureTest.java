package io.aludel.junit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The extension stands on rehearsals and the runtime, and on JUnit's own interfaces. */
@AnalyzeClasses(packages = "io.aludel.junit", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule standsOnRehearsals =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "javax.sql",
              "io.aludel.junit",
              "io.aludel.migration",
              "io.aludel.rehearsal",
              "io.aludel.runtime",
              "org.junit.jupiter.api..");
}
