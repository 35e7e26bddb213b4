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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
    List<Revision> revisions = found.stream().map(FoundRevision::revision).toList();
    RevisionGraph graph = RevisionGraph.ofRevisions(revisions);
    problems.addAll(new MeetingHeads(graph, byId).problems());
    stopIfWrong();
    Schema schema = fold(byId, graph.order());
    stopIfWrong();
    SortedMap<String, String> names = new TreeMap<>();
    SortedMap<String, String> checksums = new TreeMap<>();
    found.forEach(each -> names.put(each.id(), each.file()));
    found.forEach(each -> checksums.put(each.id(), each.checksum()));
    return new History(settings.orElseThrow(), revisions, names, checksums, schema);
  }

  /** What follows makes sense only of what is right so far. */
  private void stopIfWrong() {
    if (!problems.isEmpty()) {
      throw new HistoryException(problems);
    }
  }

  private void checkMarkers(SumFile sums, List<FoundRevision> found) {
    problems.addAll(sums.problems(found));
    if (!meeting) {
      sums.conflict().ifPresent(conflict -> problems.add(SumAdvice.markers(conflict, found)));
    }
  }

  private Map<String, FoundRevision> byId(List<FoundRevision> found) {
    Map<String, FoundRevision> byId = new LinkedHashMap<>();
    List<FoundRevision> twice =
        found.stream().filter(each -> byId.putIfAbsent(each.id(), each) != null).toList();
    if (twice.size() == 1) {
      problems.add(SumAdvice.sameId(twice.get(0), byId.get(twice.get(0).id())));
    } else if (!twice.isEmpty()) {
      problems.add(SumAdvice.sameIds(twice));
    }
    return byId;
  }

  private void checkGraph(Map<String, FoundRevision> byId) {
    List<RevisionNode> nodes =
        byId.values().stream()
            .map(each -> new RevisionNode(each.id(), each.revision().parents()))
            .toList();
    for (GraphProblem problem : RevisionGraph.problems(nodes)) {
      FoundRevision at = byId.get(problem.revision());
      problems.add(
          Problem.of(Code.HISTORY_INCOHERENT, at.file(), at.placed().parents(), problem.message()));
    }
  }

  private void checkSums(Map<String, FoundRevision> byId, SumFile sums) {
    Set<String> lines =
        sums.allEntries().stream().map(SumFile.Entry::id).collect(Collectors.toSet());
    if (!meeting) {
      byId.values().stream()
          .filter(each -> !lines.contains(each.id()))
          .forEach(each -> problems.add(SumAdvice.missingLine(each)));
    }
    problems.addAll(sums.edits(byId.values()));
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
