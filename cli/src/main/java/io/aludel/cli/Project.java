package io.aludel.cli;

import io.aludel.diagnostic.Code;
import io.aludel.diagnostic.ShellText;
import io.aludel.history.History;
import io.aludel.history.HistoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a command works on: one unit's history and the build that it belongs to.
 *
 * @param session where the command runs
 * @param build the build, if a folder with a build file was found
 * @param histories the folder of the histories
 * @param unit the unit
 * @param classes folders and jars that were named; none if they are to be found
 * @param isHistoryNamed whether the history's folder was named, rather than found
 */
record Project(
    Session session,
    Optional<BuildFolder> build,
    Path histories,
    String unit,
    List<Path> classes,
    boolean isHistoryNamed) {

  static Project of(Session session, ProjectOptions options) {
    Project project = of(session, options.history, History.DEFAULT_UNIT);
    List<Path> classes = options.classes.stream().map(session::resolve).toList();
    Project withClasses = project.with(History.DEFAULT_UNIT, classes);
    return options.unit == null
        ? withClasses.with(withClasses.choice().only(), classes)
        : withClasses.with(requireName(options.unit), classes);
  }

  /** A unit's name is that of a folder, too: javac knows the same rule. */
  private static String requireName(String unit) {
    if (!History.isUnitName(unit)) {
      throw Failure.badInput(
          Code.OPTION_INVALID,
          "--unit: '"
              + unit
              + "' is no name of a unit: it is made of small letters, digits, - and _, and begins"
              + " with a letter or a digit, as in: --unit billing");
    }
    return unit;
  }

  private Project with(String otherUnit, List<Path> otherClasses) {
    return new Project(session, build, histories, otherUnit, otherClasses, isHistoryNamed);
  }

  /**
   * @param history the folder that was named; null if there was none
   */
  static Project of(Session session, Path history, String unit) {
    requireName(unit);
    boolean isNamed = history != null;
    Path start = isNamed ? session.resolve(history) : session.directory();
    Optional<BuildFolder> build = BuildFolder.find(start);
    Path histories =
        isNamed
            ? start
            : build.orElseGet(() -> new BuildFolder(session.directory())).historyFolder();
    return new Project(session, build, histories, unit, List.of(), isNamed);
  }

  /** Classes that are named count by themselves, unless a history is named beside them. */
  private UnitChoice choice() {
    return classes.isEmpty() || isHistoryNamed
        ? UnitChoice.ofHistories(histories, session.show(histories))
        : UnitChoice.ofClasses(classes);
  }

  boolean isDefaultUnit() {
    return unit.equals(History.DEFAULT_UNIT);
  }

  /** The folder of the unit's history. */
  Path folder() {
    return History.folderOf(histories, unit);
  }

  boolean hasHistory() {
    return History.exists(folder());
  }

  /** The history, or the reason why there is none to be read. */
  History requireHistory() {
    if (!hasHistory()) {
      throw noHistory();
    }
    try {
      return History.read(folder());
    } catch (HistoryException invalid) {
      throw Failure.badInput(session.show(folder()), invalid);
    }
  }

  /**
   * Does something to the history's files.
   *
   * @throws Failure if there is no history, or it refuses that
   */
  <R> R changing(Supplier<R> change) {
    if (!hasHistory()) {
      throw noHistory();
    }
    try {
      return change.get();
    } catch (HistoryException refused) {
      throw Failure.badInput(session.show(folder()), refused);
    }
  }

  /** What commits the history's files. */
  String commitCommand(String message) {
    return "git add "
        + ShellText.quote(session.show(folder()))
        + " && git commit -m "
        + ShellText.quote(message);
  }

  private Failure noHistory() {
    UnitChoice others = UnitChoice.ofHistories(histories, session.show(histories));
    if (!others.units().isEmpty()) {
      return Failure.badInput(Code.NO_HISTORY, others.unknown(unit));
    }
    return Failure.badInput(
        Code.NO_HISTORY,
        "There is no history in "
            + session.show(folder())
            + (build.isEmpty() && !isHistoryNamed
                ? ", and no build file from here upwards. Go to the project's folder"
                : ". If it lies elsewhere, go to that project's folder")
            + ", or name the folder:\n  aludel ... --history <folder>\n"
            + "Or begin one:\n  aludel init --package com.example.shop.migrations");
  }

  /** What compiles the entities. */
  String compileCommand() {
    return build
        .map(
            found ->
                found.path().equals(session.directory())
                    ? found.compileCommand()
                    : "cd " + session.show(found.path()) + " && " + found.compileCommand())
        .orElse("compile the project");
  }

  /** The options that led here, for a command that is to be typed next; with a leading space. */
  String optionsText() {
    StringBuilder text = new StringBuilder();
    if (isHistoryNamed) {
      text.append(" --history ").append(ShellText.quote(session.show(histories)));
    }
    if (!isDefaultUnit() || choice().units().size() > 1) {
      text.append(" --unit ").append(unit);
    }
    classes.forEach(each -> text.append(" --classes ").append(ShellText.quote(session.show(each))));
    return text.toString();
  }
}
