package io.aludel.history;

import io.aludel.diagnostic.Code;
import io.aludel.revision.Revision;
import io.aludel.revision.RevisionGraph;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code aludel.sum}: a line a revision with its checksum, each after what it follows. An edited
 * file is noticed by it, and two branches that both record conflict in git.
 */
final class SumFile {

  static final String NAME = "aludel.sum";

  private static final Pattern LINE = Pattern.compile("(\\S+) (sha256:[0-9a-f]{64})");

  /**
   * A line.
   *
   * @param number counted from 1
   * @param id the revision's id
   */
  record Entry(int number, String id, String checksum) {
    boolean isOf(FoundRevision found) {
      return id.equals(found.id()) && checksum.equals(found.checksum());
    }
  }

  /**
   * What git leaves where two branches have both recorded.
   *
   * @param line where its first marker stands, counted from 1
   * @param ours the lines of the branch that was merged into
   * @param theirs the lines of the one that came
   */
  record Conflict(int line, List<Entry> ours, List<Entry> theirs) {
    Conflict {
      ours = List.copyOf(ours);
      theirs = List.copyOf(theirs);
    }
  }

  private final List<Entry> entries;
  private final Optional<Conflict> conflict;
  private final List<Problem> problems;

  private SumFile(List<Entry> entries, Optional<Conflict> conflict, List<Problem> problems) {
    this.entries = List.copyOf(entries);
    this.conflict = conflict;
    this.problems = List.copyOf(problems);
  }

  /** The file in a history's folder; a missing one is an empty one. */
  static SumFile read(Path folder) {
    Path file = folder.resolve(NAME);
    return parse(Files.exists(file) ? TextFile.read(file, Code.HISTORY_INVALID) : "");
  }

  private static SumFile parse(String text) {
    List<Problem> problems = new ArrayList<>();
    GitConflict.Parts parts = GitConflict.split(text);
    List<Entry> entries = entries(parts.common(), problems);
    Optional<Conflict> conflict =
        parts.line() == 0
            ? Optional.empty()
            : Optional.of(
                new Conflict(
                    parts.line(),
                    entries(parts.ours(), problems),
                    entries(parts.theirs(), problems)));
    return new SumFile(entries, conflict, problems);
  }

  private static List<Entry> entries(SortedMap<Integer, String> lines, List<Problem> problems) {
    List<Entry> entries = new ArrayList<>();
    for (Map.Entry<Integer, String> line : lines.entrySet()) {
      Matcher shape = LINE.matcher(line.getValue().strip());
      if (shape.matches()) {
        entries.add(new Entry(line.getKey(), shape.group(1), shape.group(2)));
      } else if (!line.getValue().isBlank()) {
        problems.add(
            problem(
                line.getKey(),
                "A line looks like '0001 sha256:' and 64 hex digits; this one does not."
                    + " To get the file back: git checkout -- ':(top)*/"
                    + NAME
                    + "'"));
      }
    }
    return entries;
  }

  private static Problem problem(int line, String message) {
    return new Problem(Code.HISTORY_INCOHERENT, NAME, line, 0, message);
  }

  Optional<Conflict> conflict() {
    return conflict;
  }

  /** Every line, on whichever branch. */
  List<Entry> allEntries() {
    List<Entry> all = new ArrayList<>(entries);
    if (conflict.isPresent()) {
      all.addAll(conflict.get().ours());
      all.addAll(conflict.get().theirs());
    }
    return all;
  }

  /** What is not as a line says it was recorded; a file that has no line is none of it. */
  List<Problem> edits(Collection<FoundRevision> found) {
    SortedMap<String, List<Entry>> byId = byId(allEntries());
    Map<String, Integer> files = new HashMap<>();
    for (FoundRevision each : found) {
      files.put(each.id(), files.getOrDefault(each.id(), 0) + 1);
    }
    List<Problem> edits = new ArrayList<>();
    for (FoundRevision each : found) {
      List<Entry> lines = byId.getOrDefault(each.id(), List.of());
      if (lines.size() >= files.get(each.id()) && !hasLine(each, lines)) {
        edits.add(SumAdvice.edited(each, lines.get(0).checksum()));
      }
    }
    return edits;
  }

  private static SortedMap<String, List<Entry>> byId(List<Entry> entries) {
    SortedMap<String, List<Entry>> byId = new TreeMap<>();
    for (Entry each : entries) {
      byId.putIfAbsent(each.id(), new ArrayList<>());
      byId.get(each.id()).add(each);
    }
    return byId;
  }

  private static boolean hasLine(FoundRevision found, List<Entry> lines) {
    for (Entry each : lines) {
      if (each.isOf(found)) {
        return true;
      }
    }
    return false;
  }

  /** What is wrong with the file itself, and the lines that are too many for what is there. */
  List<Problem> problems(Collection<FoundRevision> found) {
    List<Problem> all = new ArrayList<>(problems);
    for (Map.Entry<String, List<Entry>> lines : byId(entries).entrySet()) {
      // Nearly always there is one, and a thousand ids need not be looked for.
      if (lines.getValue().size() > 1) {
        surplus(lines.getKey(), lines.getValue(), found).forEach(all::add);
      }
    }
    return all;
  }

  /** Two branches may have recorded under one id: then there are as many files, and both count. */
  private static Stream<Problem> surplus(
      String id, List<Entry> lines, Collection<FoundRevision> found) {
    long files = found.stream().filter(each -> each.id().equals(id)).count();
    return lines.stream()
        .sorted(Comparator.comparing(line -> found.stream().noneMatch(line::isOf)))
        .skip(Math.max(1, files))
        .map(
            line ->
                problem(line.number(), "Revision " + id + " has a line already. Delete this one."));
  }

  /** The text of the file for some revisions: the latest last, so that two branches collide. */
  static String text(Collection<Revision> revisions) {
    Map<String, String> checksums = new HashMap<>();
    for (Revision each : revisions) {
      checksums.put(each.id(), Checksum.of(each));
    }
    StringBuilder text = new StringBuilder();
    for (String id : RevisionGraph.ofRevisions(revisions).order()) {
      text.append(line(id, checksums.get(id))).append('\n');
    }
    return text.toString();
  }

  static String line(String id, String checksum) {
    return id + " " + checksum;
  }
}
