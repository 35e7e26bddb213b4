package io.aludel.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say which history is meant. */
final class ProjectOptions {

  @Option(
      names = "--history",
      paramLabel = "DIR",
      description =
          "Folder of the histories; else src/main/migrations of the build that the working"
              + " directory is in.")
  Path history;

  @Option(
      names = "--unit",
      paramLabel = "NAME",
      description = "Unit whose history is meant; else the only one that there is.")
  String unit;

  @Option(
      names = "--classes",
      paramLabel = "PATH",
      description =
          "Folder or jar of the build, Spring Boot's too, repeatable; else target/classes or"
              + " build/classes/java/main.")
  final List<Path> classes = new ArrayList<>();
}
