package io.aludel.cli;

import static io.aludel.history.json.JsonBuilder.object;

import io.aludel.diagnostic.Code;
import io.aludel.diagnostic.ShellText;
import io.aludel.history.BranchRecorder;
import io.aludel.history.Rebased;
import io.aludel.history.json.Json;
import io.aludel.history.json.Json.JsonArray;
import io.aludel.revision.BranchConflict;
import io.aludel.revision.Revision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts one of two branches behind the other. */
@Command(
    name = "rebase",
    description =
        "Put the side of a history that is not released yet behind the other, under new numbers."
            + " Writes aludel.sum anew. Touches no database.")
final class RebaseCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "A revision's file of the side that is moved, or its id where no other has it. What builds"
              + " on it, and what git's markers put beside it, goes with it.")
  private final List<String> files = new ArrayList<>();

  @Option(
      names = "--onto",
      paramLabel = "REVISION",
      description = "Behind which revision; else the head of what stays.")
  private String onto;

  @Mixin private ProjectOptions options;
  @Mixin private FormatOption format;

  private final Session session;

  RebaseCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Project project = Project.of(session, options);
    List<String> names = files.stream().map(file -> name(project, file)).toList();
    Rebased rebased =
        project.changing(
            () -> new BranchRecorder(project.folder()).rebase(names, Optional.ofNullable(onto)));
    format.print(session, () -> document(rebased), () -> print(project, rebased));
    return ExitCode.DONE;
  }

  private static Json document(Rebased rebased) {
    return object()
        .put(
            "moved",
            JsonArray.of(
                rebased.moved().stream()
                    .map(
                        moved ->
                            object()
                                .put("from", moved.before().file())
                                .put("to", moved.after().file())
                                .put("id", moved.after().revision().id())
                                .put(
                                    "parents",
                                    JsonArray.ofStrings(moved.after().revision().parents()))
                                .build())
                    .toList()))
        .put(
            "meetings",
            JsonArray.ofStrings(rebased.meetings().stream().map(BranchConflict::message).toList()))
        .build();
  }

  private void print(Project project, Rebased rebased) {
    for (Rebased.Moved moved : rebased.moved()) {
      session
          .out()
          .println(
              session.show(project.folder().resolve(moved.before().file()))
                  + " is now "
                  + moved.after().file()
                  + ", after "
                  + String.join(", ", moved.after().revision().parents()));
    }
    rebased
        .meetings()
        .forEach(
            meeting ->
                session
                    .out()
                    .println(
                        "Look at this, the later one has the last word: " + meeting.message()));
    printNext(project, rebased);
  }

  private void printNext(Project project, Rebased rebased) {
    NextSteps next = new NextSteps(session);
    next.step("build, which works out whether anything is missing", project.compileCommand());
    next.step("review the files, and commit them", project.commitCommand("Rebase migrations"));
    for (Rebased.TakenBack each : rebased.takenBack()) {
      Revision revision = each.revision();
      String losses =
          each.losses().stream()
              .map(loss -> " --allow-loss " + ShellText.quote(loss.toString()))
              .collect(Collectors.joining());
      next.step(
          "on a database that has applied the old "
              + revision.id()
              + " ("
              + revision.description()
              + "), and on no other, before anything else",
          "aludel downgrade "
              + revision.id()
              + "-1"
              + losses
              + project.optionsText()
              + " --url <url>");
    }
    next.step(
        "and then, on any database",
        "aludel upgrade head" + project.optionsText() + " --url <url>");
  }

  /** The name of the file that is meant by a path, a name, or an id. */
  private static String name(Project project, String written) {
    Path file = Path.of(written).getFileName();
    String name = file == null ? written : file.toString();
    if (name.endsWith(".json")) {
      return name;
    }
    List<String> all = revisionFiles(project.folder());
    List<String> found = all.stream().filter(each -> each.startsWith(name + "_")).toList();
    if (found.isEmpty()) {
      throw unknown(project, written, all);
    }
    if (found.size() > 1) {
      throw Failure.badInput(
          Code.OPTION_INVALID,
          "There are several revisions "
              + name
              + ". Name the file of the one that is to be moved:"
              + lines(project, found));
    }
    return found.get(0);
  }

  private static Failure unknown(Project project, String written, List<String> all) {
    return Failure.badInput(
        Code.OPTION_INVALID,
        "'"
            + written
            + "' is no file of the history, and no id of one."
            + (all.isEmpty()
                ? " There is nothing to be moved: no revision is recorded yet."
                : " Name one as it is called, the latest for instance:"
                    + lines(project, all.subList(all.size() - 1, all.size()))));
  }

  private static String lines(Project project, List<String> files) {
    return files.stream()
        .map(file -> "\n  aludel rebase " + file + project.optionsText())
        .collect(Collectors.joining());
  }

  private static List<String> revisionFiles(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
