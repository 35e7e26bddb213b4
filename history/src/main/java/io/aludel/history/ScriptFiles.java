package io.aludel.history;

import io.aludel.change.Change;
import io.aludel.change.DataChange.RunSql;
import io.aludel.change.DialectSql;
import io.aludel.diagnostic.Code;
import io.aludel.diagnostic.Nearest;
import io.aludel.revision.Revision;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a script of a revision says, in files beside the revision's own: {@code
 * 0005_fix_users.up.sql} and {@code 0005_fix_users.down.sql}, with the name of a database before
 * {@code up} and {@code down} where it has a text of its own. A revision has one script at most.
 */
final class ScriptFiles {

  static final String EXTENSION = ".sql";

  private static final Pattern ENDING = Pattern.compile("(?:\\.(\\w+))?\\.(up|down)\\.sql");

  private ScriptFiles() {}

  /** The files of a revision's script, and what stands in them; none where it has no script. */
  static SortedMap<String, String> of(Recorded recorded) {
    SortedMap<String, String> files = new TreeMap<>();
    for (Change change : recorded.revision().changes()) {
      if (change instanceof RunSql run && run.script()) {
        String base = base(recorded.file());
        put(files, base, run.sql(), ".up");
        if (run.inverse().isPresent()) {
          put(files, base, run.inverse().get(), ".down");
        }
      }
    }
    return files;
  }

  private static void put(
      SortedMap<String, String> files, String base, DialectSql sql, String direction) {
    for (Map.Entry<String, String> each : sql.texts().entrySet()) {
      String dialect = each.getKey().equals(DialectSql.ANY) ? "" : "." + each.getKey();
      files.put(base + dialect + direction + EXTENSION, each.getValue());
    }
  }

  private static String base(String revisionFile) {
    return revisionFile.substring(0, revisionFile.length() - ".json".length());
  }

  /** Whether a file's name says that it belongs to that revision's file. */
  private static boolean belongs(String file, String revisionFile) {
    String base = base(revisionFile);
    return file.startsWith(base) && ENDING.matcher(file.substring(base.length())).matches();
  }

  /**
   * A revision with what its script's files say.
   *
   * @param folder the history's folder
   * @param all the names of the SQL files there
   */
  static Revision read(
      Path folder,
      String revisionFile,
      Revision revision,
      List<String> all,
      List<Problem> problems) {
    List<String> files = new ArrayList<>();
    for (String each : all) {
      if (belongs(each, revisionFile)) {
        files.add(each);
      }
    }
    List<Change> changes = new ArrayList<>();
    for (Change change : revision.changes()) {
      changes.add(
          change instanceof RunSql run && run.script()
              ? read(folder, revisionFile, run, files, problems)
              : change);
    }
    return revision.withChanges(changes);
  }

  private static RunSql read(
      Path folder, String revisionFile, RunSql run, List<String> files, List<Problem> problems) {
    SortedMap<String, String> up = new TreeMap<>();
    SortedMap<String, String> down = new TreeMap<>();
    for (String file : files) {
      Matcher ending = ENDING.matcher(file.substring(base(revisionFile).length()));
      ending.matches();
      String dialect = Optional.ofNullable(ending.group(1)).orElse(DialectSql.ANY);
      if (!dialect.equals(DialectSql.ANY) && !DialectNames.KNOWN.contains(dialect)) {
        problems.add(
            Problem.of(
                Code.HISTORY_INCOHERENT,
                file,
                "'"
                    + dialect
                    + "' is no database."
                    + Nearest.question(dialect, DialectNames.KNOWN)
                    + " Its name stands before .up.sql or .down.sql."));
      }
      String text = TextFile.read(folder.resolve(file), Code.HISTORY_INVALID).replace("\r\n", "\n");
      GitConflict.in(file, text).ifPresent(problems::add);
      (ending.group(2).equals("up") ? up : down).put(dialect, text);
    }
    if (up.isEmpty()) {
      problems.add(missing(revisionFile, "up"));
    }
    if (down.isEmpty() && run.oneWay().isEmpty()) {
      problems.add(missing(revisionFile, "down"));
    }
    return run.withTexts(
        DialectSql.of(up), down.isEmpty() ? Optional.empty() : Optional.of(DialectSql.of(down)));
  }

  private static Problem missing(String revisionFile, String direction) {
    String file = base(revisionFile) + "." + direction + EXTENSION;
    return Problem.of(
        Code.HISTORY_INCOHERENT,
        revisionFile,
        "Its script lies in '"
            + file
            + "', and there is no such file. To get it back: git checkout -- ':(top)*/"
            + file
            + "'");
  }

  /** What lies there and belongs to no revision that has a script. */
  static List<Problem> strays(List<String> all, List<FoundRevision> found) {
    List<Problem> strays = new ArrayList<>();
    for (String file : all) {
      if (ENDING.matcher(file).find() && !hasRevision(file, found)) {
        strays.add(
            Problem.of(
                Code.HISTORY_INCOHERENT,
                file,
                "No revision has this script: nothing would run it. Record it: aludel record"
                    + " --sql UP DOWN -m \"...\"; or move it out of the history's folder."));
      }
    }
    return strays;
  }

  private static boolean hasRevision(String file, List<FoundRevision> found) {
    for (FoundRevision each : found) {
      if (hasScript(each.revision()) && belongs(file, each.file())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a revision has SQL in files of its own. */
  static boolean hasScript(Revision revision) {
    for (Change change : revision.changes()) {
      if (change instanceof RunSql run && run.script()) {
        return true;
      }
    }
    return false;
  }
}
