package io.aludel.history;

import io.aludel.change.Change;
import io.aludel.diagnostic.Code;
import io.aludel.history.json.JsonException;
import io.aludel.history.json.Place;
import io.aludel.revision.GraphProblem;
import io.aludel.revision.Revision;
import io.aludel.revision.RevisionGraph;
import io.aludel.revision.RevisionName;
import io.aludel.revision.RevisionNode;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a history's folder and collects everything that is wrong with it. */
final class HistoryReader {

  private static final String EXTENSION = ".json";

  /** A revision with its file. */
  private record Found(String file, RevisionReader.Placed placed) {
    Revision revision() {
      return placed.revision();
    }

    String id() {
      return revision().id();
    }
  }

  private final Path folder;
  private final List<Problem> problems = new ArrayList<>();

  HistoryReader(Path folder) {
    this.folder = folder;
  }

  History read() {
    Optional<Settings> settings = settings();
    List<Found> found = files().stream().map(this::revision).flatMap(Optional::stream).toList();
    stopIfWrong();
    Map<String, Found> byId = byId(found);
    checkGraph(byId);
    stopIfWrong();
    SortedMap<String, String> checksums = new TreeMap<>();
    byId.forEach((id, each) -> checksums.put(id, Checksum.of(each.revision())));
    checkSums(byId, checksums);
    stopIfWrong();
    checkHeads(byId);
    stopIfWrong();
    List<Revision> revisions = found.stream().map(Found::revision).toList();
    Schema schema = fold(byId, RevisionGraph.ofRevisions(revisions).order());
    stopIfWrong();
    SortedMap<String, String> names = new TreeMap<>();
    found.forEach(each -> names.put(each.id(), each.file()));
    return new History(settings.orElseThrow(), revisions, names, checksums, schema);
  }

  /** What follows makes sense only of what is right so far. */
  private void stopIfWrong() {
    if (!problems.isEmpty()) {
      throw new HistoryException(problems);
    }
  }

  private Optional<Settings> settings() {
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

  private List<String> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(EXTENSION) && !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException refused) {
      problems.add(
          Problem.of(
              Code.HISTORY_INVALID,
              "",
              "The history's folder cannot be read (" + TextFile.reason(refused) + ")."));
      return List.of();
    }
  }

  private Optional<Found> revision(String file) {
    try {
      String text = TextFile.read(folder.resolve(file), Code.HISTORY_INVALID);
      OptionalInt conflict = GitConflict.line(text);
      if (conflict.isPresent()) {
        problems.add(
            new Problem(
                Code.HISTORY_INVALID, file, conflict.getAsInt(), 0, GitConflict.IN_REVISION));
        return Optional.empty();
      }
      Found found = new Found(file, RevisionReader.recorded(text));
      if (!file.startsWith(found.id() + "_")) {
        problems.add(
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
      problems.addAll(unreadable.problems());
    } catch (JsonException invalid) {
      problems.add(Problem.of(Code.HISTORY_INVALID, file, invalid.place(), invalid.getMessage()));
    }
    return Optional.empty();
  }

  private Map<String, Found> byId(List<Found> found) {
    Map<String, Found> byId = new LinkedHashMap<>();
    for (Found each : found) {
      Found other = byId.putIfAbsent(each.id(), each);
      if (other != null) {
        problems.add(
            Problem.of(
                Code.HISTORY_INCOHERENT,
                each.file(),
                each.placed().id(),
                """
                There is another revision %s, in '%s'.
                  If two branches have both recorded one, delete the file of yours and its line in \
                aludel.sum,
                  build, and record it again: aludel record"""
                    .formatted(each.id(), other.file())));
      }
    }
    return byId;
  }

  private void checkGraph(Map<String, Found> byId) {
    List<RevisionNode> nodes =
        byId.values().stream()
            .map(each -> new RevisionNode(each.id(), each.revision().parents()))
            .toList();
    for (GraphProblem problem : RevisionGraph.problems(nodes)) {
      Found at = byId.get(problem.revision());
      problems.add(
          Problem.of(Code.HISTORY_INCOHERENT, at.file(), at.placed().parents(), problem.message()));
    }
  }

  /** Two branches that were put together: nobody has said which of them comes first. */
  private void checkHeads(Map<String, Found> byId) {
    List<String> heads =
        RevisionGraph.ofRevisions(byId.values().stream().map(Found::revision).toList()).heads();
    for (String head : heads.subList(Math.min(1, heads.size()), heads.size())) {
      Found at = byId.get(head);
      problems.add(
          Problem.of(
              Code.SEVERAL_HEADS,
              at.file(),
              at.placed().parents(),
              """
              The history has several heads: nothing follows %s ('%s'), and nothing follows %s.
                Histories are linear. Of the two, take the one back that no database has yet: delete \
              its file and its line in aludel.sum,
                build, and record it again, behind the other: aludel record"""
                  .formatted(heads.get(0), byId.get(heads.get(0)).file(), head)));
    }
  }

  private void checkSums(Map<String, Found> byId, Map<String, String> checksums) {
    SumFile sums = SumFile.read(folder);
    problems.addAll(sums.problems());
    if (!sums.problems().isEmpty()) {
      return;
    }
    for (Found each : byId.values()) {
      SumFile.Entry entry = sums.entries().get(each.id());
      String checksum = checksums.get(each.id());
      if (entry == null) {
        problems.add(SumAdvice.missingLine(each.file(), each.id(), checksum));
      } else if (!entry.checksum().equals(checksum)) {
        problems.add(SumAdvice.edited(each.file(), each.id(), entry.checksum(), checksum));
      }
    }
    sums.entries()
        .forEach(
            (id, entry) -> {
              if (!byId.containsKey(id)) {
                problems.add(SumAdvice.missingFile(entry.number(), id));
              }
            });
  }

  private Schema fold(Map<String, Found> byId, List<String> order) {
    SchemaEditor schema = Schema.empty().edit();
    for (String id : order) {
      Found each = byId.get(id);
      List<Change> changes = each.revision().changes();
      for (int i = 0; i < changes.size(); i++) {
        try {
          changes.get(i).apply(schema);
        } catch (SchemaException misfit) {
          Place place = each.placed().changes().get(i);
          problems.add(
              Problem.of(
                  Code.HISTORY_INCOHERENT,
                  each.file(),
                  place,
                  "This change does not fit the schema before it: " + misfit.getMessage() + "."));
          return schema.build();
        }
      }
    }
    return schema.build();
  }
}
