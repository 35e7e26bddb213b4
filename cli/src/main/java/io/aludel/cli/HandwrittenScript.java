package io.aludel.cli;

import io.aludel.change.DataChange.RunSql;
import io.aludel.change.DialectSql;
import io.aludel.diagnostic.Code;
import io.aludel.diagnostic.Nearest;
import io.aludel.dialect.SqlStatements;
import io.aludel.history.DraftFile;
import io.aludel.history.FileTrouble;
import io.aludel.history.History;
import io.aludel.revision.RevisionName;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A revision that the entities do not call for: a person has written its SQL.
 *
 * @param project whose history it is for
 * @param history the recorded revisions
 * @param files pairs of files, one that goes up and one that goes back ({@code none} where there is
 *     no way back), as they were typed: {@code up.sql}, or {@code postgresql=up.sql} for one
 *     database
 * @param oneWay why there is no way back; null if there is
 */
record HandwrittenScript(Project project, History history, List<String> files, String oneWay) {

  private static final String NONE = "none";

  /** The revision, by itself. */
  DraftFile draft(String message) {
    return new DraftFile(history.next(List.of(change(message)), List.of()), List.of(), List.of());
  }

  /** What the files say, under a name that follows from what it is for. */
  RunSql change(String message) {
    SortedMap<String, String> up = new TreeMap<>();
    SortedMap<String, String> down = new TreeMap<>();
    for (int i = 0; i < files.size(); i += 2) {
      String dialect = dialect(files.get(i));
      up.put(dialect, read(files.get(i)));
      if (!files.get(i + 1).equals(NONE)) {
        down.put(dialect, read(files.get(i + 1)));
      }
    }
    requireAll(up, "up");
    if (oneWay == null) {
      requireAll(down, "down");
    } else if (!down.isEmpty()) {
      throw refused("--one-way says that there is no way back, and " + wayBack() + " is one.");
    }
    return new RunSql(
        new ObjectName(Optional.empty(), new Name(project.unit(), false)),
        new RevisionName(message).slug(),
        DialectSql.of(up),
        oneWay == null ? Optional.of(DialectSql.of(down)) : Optional.empty(),
        Optional.ofNullable(oneWay),
        true);
  }

  /** The first file that goes back. */
  private String wayBack() {
    return IntStream.iterate(1, i -> i < files.size(), i -> i + 2)
        .mapToObj(files::get)
        .filter(file -> !file.equals(NONE))
        .findFirst()
        .orElseThrow();
  }

  private String dialect(String written) {
    int end = written.indexOf('=');
    if (end < 0) {
      return DialectSql.ANY;
    }
    String dialect = written.substring(0, end);
    List<String> served = history.settings().dialects();
    if (!served.contains(dialect)) {
      throw refused(
          "'"
              + dialect
              + "' is no database that the history serves."
              + Nearest.question(dialect, served)
              + " It serves "
              + String.join(", ", served)
              + ".");
    }
    return dialect;
  }

  private String read(String written) {
    Path file = project.session().resolve(Path.of(written.substring(written.indexOf('=') + 1)));
    try {
      String text = Files.readString(file).replace("\r\n", "\n");
      if (SqlStatements.of(text).isEmpty()) {
        throw refused(project.session().show(file) + " holds no statement.");
      }
      return text;
    } catch (IOException unreadable) {
      throw refused(
          project.session().show(file)
              + " cannot be read: "
              + FileTrouble.reason(file, unreadable));
    }
  }

  private void requireAll(SortedMap<String, String> texts, String direction) {
    List<String> missing = new ArrayList<>(history.settings().dialects());
    missing.removeAll(texts.keySet());
    if (!texts.containsKey(DialectSql.ANY) && !missing.isEmpty()) {
      throw refused(
          texts.isEmpty()
              ? "there is no way back. Write it, or say why there is none: --one-way \"...\""
              : "nothing goes "
                  + direction
                  + " on "
                  + String.join(", ", missing)
                  + ". Add --sql "
                  + missing.get(0)
                  + "=UP.sql "
                  + missing.get(0)
                  + "=DOWN.sql, or a pair for all databases that have none of their own.");
    }
  }

  private static Failure refused(String problem) {
    return Failure.badInput(Code.OPTION_INVALID, "--sql: " + problem);
  }
}
