package io.aludel.history;

import io.aludel.change.Change;
import io.aludel.diagnostic.Code;
import io.aludel.history.json.Place;
import io.aludel.revision.GraphProblem;
import io.aludel.revision.Revision;
import io.aludel.revision.RevisionGraph;
import io.aludel.revision.RevisionNode;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.SchemaException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a history's folder and collects everything that is wrong with it. */
final class HistoryReader {

  private final HistoryFolder folder;
  private final boolean meeting;
  private final List<Problem> problems = new ArrayList<>();

  private HistoryReader(Path folder, boolean meeting) {
    this.folder = new HistoryFolder(folder);
    this.meeting = meeting;
  }

  /** Reads a history. */
  static History read(Path folder) {
    return new HistoryReader(folder, false).read();
  }

  /**
   * Reads a history in which two branches meet, before somebody has set {@code aludel.sum} right:
   * each revision has to be what a line on either side says, or has none.
   */
  static History readMeeting(Path folder) {
    return new HistoryReader(folder, true).read();
  }

  private History read() {
    Optional<Settings> settings = folder.settings();
    List<FoundRevision> found = folder.revisions();
    folder.requireSound();
    SumFile sums = SumFile.read(folder.path());
    checkMarkers(sums, found);
    stopIfWrong();
    Map<String, FoundRevision> byId = byId(found);
    checkFiles(byId, sums);
    stopIfWrong();
    checkGraph(byId);
    stopIfWrong();
    checkSums(byId, sums);
    stopIfWrong();
    List<Revision> revisions = revisions(found);
    RevisionGraph graph = RevisionGraph.ofRevisions(revisions);
    problems.addAll(new MeetingHeads(graph, byId).problems());
    stopIfWrong();
    Schema schema = fold(byId, graph.order());
    stopIfWrong();
    return history(settings.orElseThrow(), found, revisions, schema);
  }

  private static List<Revision> revisions(List<FoundRevision> found) {
    List<Revision> revisions = new ArrayList<>();
    for (FoundRevision each : found) {
      revisions.add(each.revision());
    }
    return revisions;
  }

  private static History history(
      Settings settings, List<FoundRevision> found, List<Revision> revisions, Schema schema) {
    SortedMap<String, String> names = new TreeMap<>();
    SortedMap<String, String> checksums = new TreeMap<>();
    for (FoundRevision each : found) {
      names.put(each.id(), each.file());
      checksums.put(each.id(), each.checksum());
    }
    return new History(settings, revisions, names, checksums, schema);
  }

  /** What follows makes sense only of what is right so far. */
  private void stopIfWrong() {
    if (!problems.isEmpty()) {
      throw new HistoryException(problems);
    }
  }

  private void checkMarkers(SumFile sums, List<FoundRevision> found) {
    problems.addAll(sums.problems(found));
    if (!meeting && sums.conflict().isPresent()) {
      problems.add(SumAdvice.markers(sums.conflict().get(), found));
    }
  }

  private Map<String, FoundRevision> byId(List<FoundRevision> found) {
    Map<String, FoundRevision> byId = new LinkedHashMap<>();
    List<FoundRevision> twice = new ArrayList<>();
    for (FoundRevision each : found) {
      if (byId.putIfAbsent(each.id(), each) != null) {
        twice.add(each);
      }
    }
    if (twice.size() == 1) {
      problems.add(SumAdvice.sameId(twice.get(0), byId.get(twice.get(0).id())));
    } else if (!twice.isEmpty()) {
      problems.add(SumAdvice.sameIds(twice));
    }
    return byId;
  }

  private void checkGraph(Map<String, FoundRevision> byId) {
    List<RevisionNode> nodes = new ArrayList<>();
    for (FoundRevision each : byId.values()) {
      nodes.add(new RevisionNode(each.id(), each.revision().parents()));
    }
    for (GraphProblem problem : RevisionGraph.problems(nodes)) {
      FoundRevision at = byId.get(problem.revision());
      problems.add(
          Problem.of(Code.HISTORY_INCOHERENT, at.file(), at.placed().parents(), problem.message()));
    }
  }

  private void checkSums(Map<String, FoundRevision> byId, SumFile sums) {
    if (!meeting) {
      checkLines(byId, sums);
    }
    problems.addAll(sums.edits(byId.values()));
  }

  private void checkLines(Map<String, FoundRevision> byId, SumFile sums) {
    Set<String> lines = new HashSet<>();
    for (SumFile.Entry each : sums.allEntries()) {
      lines.add(each.id());
    }
    for (FoundRevision each : byId.values()) {
      if (!lines.contains(each.id())) {
        problems.add(SumAdvice.missingLine(each));
      }
    }
  }

  private void checkFiles(Map<String, FoundRevision> byId, SumFile sums) {
    for (SumFile.Entry entry : sums.allEntries()) {
      if (!byId.containsKey(entry.id())) {
        problems.add(SumAdvice.missingFile(entry.number(), entry.id()));
      }
    }
  }

  private Schema fold(Map<String, FoundRevision> byId, List<String> order) {
    SchemaEditor schema = Schema.empty().edit();
    for (String id : order) {
      FoundRevision each = byId.get(id);
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
                  "This change does not fit the schema before it: "
                      + misfit.getMessage()
                      + ". If somebody has edited a revision, take the edit back: git checkout --"
                      + " ':(top)*/"
                      + each.file()
                      + "'"));
          return schema.build();
        }
      }
    }
    return schema.build();
  }
}
