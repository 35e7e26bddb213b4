package io.aludel.history;

import io.aludel.diagnostic.Code;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code aludel.sum}: a line a revision with its checksum, in the order of the ids. An edited file
 * is noticed by it, and two branches that both record conflict in git.
 */
final class SumFile {

  static final String NAME = "aludel.sum";

  private static final Pattern LINE = Pattern.compile("(\\S+) (sha256:[0-9a-f]{64})");

  /**
   * A line.
   *
   * @param number counted from 1
   */
  record Entry(int number, String checksum) {}

  private final SortedMap<String, Entry> entries;
  private final List<Problem> problems;

  private SumFile(SortedMap<String, Entry> entries, List<Problem> problems) {
    this.entries = Collections.unmodifiableSortedMap(entries);
    this.problems = List.copyOf(problems);
  }

  /** The file in a history's folder; a missing one is an empty one. */
  static SumFile read(Path folder) {
    Path file = folder.resolve(NAME);
    return parse(Files.exists(file) ? TextFile.read(file, Code.HISTORY_INVALID) : "");
  }

  private static SumFile parse(String text) {
    SortedMap<String, Entry> entries = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    OptionalInt conflict = GitConflict.line(text);
    if (conflict.isPresent()) {
      return new SumFile(entries, List.of(problem(conflict.getAsInt(), GitConflict.IN_SUM)));
    }
    List<String> lines = text.lines().map(String::strip).toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int number = i + 1;
      Matcher shape = LINE.matcher(line);
      if (line.isEmpty()) {
        continue;
      }
      if (!shape.matches()) {
        problems.add(
            problem(
                number, "A line looks like '0001 sha256:' and 64 hex digits; this one does not."));
      } else if (entries.putIfAbsent(shape.group(1), new Entry(number, shape.group(2))) != null) {
        problems.add(problem(number, "Revision " + shape.group(1) + " has a line already."));
      }
    }
    return new SumFile(entries, problems);
  }

  private static Problem problem(int line, String message) {
    return new Problem(Code.HISTORY_INCOHERENT, NAME, line, 0, message);
  }

  Map<String, Entry> entries() {
    return entries;
  }

  List<Problem> problems() {
    return problems;
  }

  /** The text of the file for some checksums by their revisions' ids. */
  static String text(SortedMap<String, String> checksums) {
    StringBuilder text = new StringBuilder();
    checksums.forEach((id, checksum) -> text.append(line(id, checksum)).append('\n'));
    return text.toString();
  }

  static String line(String id, String checksum) {
    return id + " " + checksum;
  }
}
