package io.aludel.cli;

import io.aludel.diagnostic.Code;
import io.aludel.history.History;
import io.aludel.history.LocalSettings;
import io.aludel.history.Settings;
import io.aludel.history.Settings.Naming;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Begins a history: writes its settings. */
@Command(
    name = "init",
    description = "Begin a history: write aludel.properties with what is found in the build.")
final class InitCommand implements Callable<Integer> {

  private static final String POSTGRESQL = "postgresql";
  private static final String H2 = "h2";
  private static final String MARIADB = "mariadb";
  private static final String SQLITE = "sqlite";

  @Option(
      names = "--package",
      paramLabel = "NAME",
      description =
          "Package of the generated classes; else the entities' common package, and .migrations.")
  private String packageName;

  @Option(
      names = "--history",
      paramLabel = "DIR",
      description = "Folder of the histories; else src/main/migrations.")
  private Path history;

  @Option(
      names = "--unit",
      paramLabel = "NAME",
      defaultValue = History.DEFAULT_UNIT,
      description = "Unit whose history begins; else '${DEFAULT-VALUE}'.")
  private String unit;

  private final Session session;

  InitCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Project project = Project.of(session, history, unit);
    Path file = project.folder().resolve(Settings.FILE_NAME);
    if (Files.exists(file)) {
      throw exists(file);
    }
    Settings settings =
        Settings.of(requirePackage(project))
            .withNaming(naming(project))
            .withDialects(dialects(project));
    Files.createDirectories(project.folder());
    // The settings last: as long as they are not there, whatever stops this can be done again.
    writeLocalSample(project.folder());
    write(file, settings);
    session.out().println("Wrote " + session.show(file) + ":");
    session.out().println("  package = " + settings.packageName());
    session.out().println("  naming = " + settings.naming().text() + namingReason(settings));
    session.out().println("  dialects = " + String.join(", ", settings.dialects()));
    session
        .out()
        .println(
            "Beside it, "
                + LocalSettings.SAMPLE_NAME
                + " shows how to say where your own database is.");
    session
        .out()
        .println(
            "Look it over, the package above all: the generated classes lie there from now on.");
    session.out().println();
    session.out().println("Next:");
    nextSteps(project).forEach(step -> session.out().println("  - " + step));
    return ExitCode.DONE;
  }

  private void write(Path file, Settings settings) throws IOException {
    try {
      Files.writeString(file, settings.text(), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException somebodyWasFaster) {
      throw exists(file);
    }
  }

  /** What is one developer's own is shown by a sample, and kept out of version control. */
  private void writeLocalSample(Path folder) throws IOException {
    Path sample = folder.resolve(LocalSettings.SAMPLE_NAME);
    if (Files.notExists(sample)) {
      Files.writeString(sample, LocalSettings.sample());
    }
    ignore(folder.resolve(".gitignore"));
  }

  private void ignore(Path rules) {
    try {
      // Whatever the encoding is that somebody else's rules are in, they stay as they are.
      String text = Files.exists(rules) ? Files.readString(rules, StandardCharsets.ISO_8859_1) : "";
      if (text.lines().noneMatch(LocalSettings.FILE_NAME::equals)) {
        String end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
        Files.writeString(
            rules, text + end + LocalSettings.FILE_NAME + "\n", StandardCharsets.ISO_8859_1);
      }
    } catch (IOException trouble) {
      throw FileFailure.of(session, rules, trouble);
    }
  }

  private Failure exists(Path file) {
    return Failure.badInput(
        Code.FILE_EXISTS,
        session.show(file)
            + " is there already, and nothing was written. Edit it, or begin another unit:"
            + " aludel init --unit <name> --package <package>");
  }

  private String requirePackage(Project project) {
    Optional<String> found =
        project
            .build()
            .flatMap(build -> EntityPackage.find(build.path().resolve("src/main/java")))
            .map(common -> common + ".migrations");
    String chosen = Optional.ofNullable(packageName).or(() -> found).orElseThrow(this::noPackage);
    if (!SourceVersion.isName(chosen)) {
      throw Failure.badInput(
          Code.OPTION_INVALID,
          "'"
              + chosen
              + "' is not the name of a package. Write one like: aludel init --package"
              + " com.example.shop.migrations");
    }
    return chosen;
  }

  private Failure noPackage() {
    return Failure.badInput(
        Code.OPTION_INVALID,
        "No entities were found from which to tell the package of the generated classes. Name it:"
            + " aludel init --package com.example.shop.migrations");
  }

  private static Naming naming(Project project) {
    return mentions(project, "org.springframework.boot") ? Naming.SPRING : Naming.JPA;
  }

  private static String namingReason(Settings settings) {
    return settings.naming() == Naming.SPRING ? " (the build uses Spring Boot)" : "";
  }

  /** What the build has a driver for; without any, what is served without a word. */
  private static List<String> dialects(Project project) {
    List<String> dialects = new ArrayList<>();
    if (mentions(project, "com.h2database")) {
      dialects.add(H2);
    }
    if (mentions(project, "org.mariadb")) {
      dialects.add(MARIADB);
    }
    if (mentions(project, "org.postgresql")) {
      dialects.add(POSTGRESQL);
    }
    if (mentions(project, "org.xerial")) {
      dialects.add(SQLITE);
    }
    return dialects.isEmpty() ? List.of(H2, POSTGRESQL) : dialects;
  }

  private static boolean mentions(Project project, String text) {
    return project.build().filter(build -> build.mentions(text)).isPresent();
  }

  private List<String> nextSteps(Project project) {
    List<String> steps = new ArrayList<>();
    if (!mentions(project, "aludel-processor")) {
      steps.add(
          "let the compiler run io.aludel:aludel-processor, and add io.aludel:aludel-annotations"
              + " and io.aludel:aludel-runtime to the dependencies (the README has the lines);");
    }
    // Every entity of a package that names a unit belongs to it.
    steps.add(
        project.isDefaultUnit()
            ? "put @MigrationChange (io.aludel) on an entity;"
            : "put @MigrationUnit(\"" + unit + "\") on the package-info.java of its entities;");
    steps.add("compile: " + project.compileCommand());
    steps.add("record the first revision: aludel record" + project.optionsText());
    return steps;
  }
}
