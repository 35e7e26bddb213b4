package io.aludel.cli;

import io.aludel.diagnostic.Code;

/** Says that classes were compiled without the processor, and what to write so that it runs. */
final class ProcessorAdvice {

  private ProcessorAdvice() {}

  static Failure notRun(Project project) {
    return Failure.badInput(
        Code.NO_CLASSES,
        "The classes were compiled without the processor: they do not say what the entities of unit "
            + project.unit()
            + " are. If the history has begun since, compile:\n  "
            + project.compileCommand()
            + "\nIf that changes nothing, javac did not run the processor. From JDK 23 on, javac runs"
            + " none that it merely finds on the class path: it has to be on the processor path, or"
            + " -proc:full has to be given. Write "
            + (project.build().filter(BuildFolder::isGradle).isPresent() ? gradle() : maven()));
  }

  private static String maven() {
    return """
        in pom.xml, into the <configuration> of maven-compiler-plugin:
          <annotationProcessorPaths>
            <path>
              <groupId>io.aludel</groupId>
              <artifactId>aludel-processor</artifactId>
              <version>%s</version>
            </path>
          </annotationProcessorPaths>
        (and see that neither <proc>none</proc> nor -proc:none stands there)."""
        .formatted(version());
  }

  private static String gradle() {
    return "in the build file, among the dependencies:\n  annotationProcessor(\"io.aludel:aludel-processor:"
        + version()
        + "\")";
  }

  private static String version() {
    return Version.number().orElse("${aludel.version}");
  }
}
