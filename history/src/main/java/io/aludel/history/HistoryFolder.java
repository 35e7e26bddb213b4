package io.aludel.history;

import io.aludel.diagnostic.Code;
import io.aludel.history.json.JsonException;
import io.aludel.revision.RevisionName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a history's files, each by itself, and collects what is wrong with them. */
final class HistoryFolder {

  private static final String EXTENSION = ".json";

  private final Path folder;
  private final List<Problem> problems = new ArrayList<>();

  HistoryFolder(Path folder) {
    this.folder = folder;
  }

  Path path() {
    return folder;
  }

  /** What is wrong with what was read so far. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /**
   * Ends the reading if something is wrong.
   *
   * @throws HistoryException with all of it
   */
  void requireSound() {
    if (!problems.isEmpty()) {
      throw new HistoryException(problems);
    }
  }

  /** The settings; without them, nothing can be read further. */
  Optional<Settings> settings() {
    if (!History.exists(folder)) {
      problems.add(
          Problem.of(
              Code.NO_SETTINGS,
              Settings.FILE_NAME,
              """
              The history has no settings. Create them:
                  aludel init --package com.example.shop.migrations
                Or write this file yourself:
                  format = 1
                  package = com.example.shop.migrations"""));
      return Optional.empty();
    }
    try {
      return Optional.of(
          Settings.parse(TextFile.read(folder.resolve(Settings.FILE_NAME), Code.SETTINGS_INVALID)));
    } catch (HistoryException invalid) {
      problems.addAll(invalid.problems());
      return Optional.empty();
    }
  }

  /** Every revision, in the order of the files' names. */
  List<FoundRevision> revisions() {
    List<String> scripts = files(ScriptFiles.EXTENSION);
    // There may be a thousand, and each is read by itself.
    List<Read> read =
        files(EXTENSION).parallelStream().map(file -> revision(file, scripts)).toList();
    List<FoundRevision> found = new ArrayList<>();
    for (Read each : read) {
      problems.addAll(each.problems());
      if (each.found().isPresent()) {
        found.add(each.found().get());
      }
    }
    if (problems.isEmpty()) {
      problems.addAll(ScriptFiles.strays(scripts, found));
    }
    return found;
  }

  private List<String> files(String extension) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = new ArrayList<>();
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(extension) && !name.startsWith(".") && Files.isRegularFile(file)) {
          names.add(name);
        }
      }
      Collections.sort(names);
      return names;
    } catch (IOException refused) {
      problems.add(
          Problem.of(
              Code.HISTORY_INVALID,
              "",
              "The history's folder cannot be read: " + FileTrouble.reason(folder, refused)));
      return List.of();
    }
  }

  /** What came of reading a file. */
  private record Read(Optional<FoundRevision> found, List<Problem> problems) {}

  private Read revision(String file, List<String> scripts) {
    List<Problem> wrong = new ArrayList<>();
    return new Read(revision(file, scripts, wrong), wrong);
  }

  private Optional<FoundRevision> revision(String file, List<String> scripts, List<Problem> wrong) {
    try {
      String text = TextFile.read(folder.resolve(file), Code.HISTORY_INVALID);
      Optional<Problem> conflict = GitConflict.in(file, text);
      if (conflict.isPresent()) {
        wrong.add(conflict.get());
        return Optional.empty();
      }
      RevisionReader.Placed placed = RevisionReader.recorded(text);
      FoundRevision found =
          new FoundRevision(
              file, placed.with(ScriptFiles.read(folder, file, placed.revision(), scripts, wrong)));
      if (!file.startsWith(found.id() + "_")) {
        wrong.add(
            Problem.of(
                Code.HISTORY_INCOHERENT,
                file,
                found.placed().id(),
                "The file's name does not begin with its revision's id: it should be '"
                    + new RevisionName(found.revision().description()).fileName(found.id())
                    + "'."));
      }
      return Optional.of(found);
    } catch (HistoryException unreadable) {
      wrong.addAll(unreadable.problems());
    } catch (JsonException invalid) {
      wrong.add(Problem.of(Code.HISTORY_INVALID, file, invalid.place(), invalid.getMessage()));
    }
    return Optional.empty();
  }
}
