package io.aludel.diff;

import io.aludel.change.Change;
import io.aludel.change.ColumnChange.RenameColumn;
import io.aludel.change.Subject;
import io.aludel.change.TableChange.RenameTable;
import io.aludel.revision.Revision;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What recorded revisions have renamed, each revision as a whole: where two names are swapped, no
 * single step leads from the one to the other.
 */
final class RecordedRenames {

  /**
   * What one revision has renamed.
   *
   * @param tables new name to old name
   * @param columns a column under its new name, in its table's new name, to its old name
   */
  private record Renamed(Map<ObjectName, ObjectName> tables, Map<Subject, Name> columns) {

    private static Renamed by(Revision revision) {
      Renamed renamed = new Renamed(new TreeMap<>(), new TreeMap<>());
      for (Change change : revision.changes()) {
        if (change instanceof RenameTable rename) {
          renamed.rename(rename);
        } else if (change instanceof RenameColumn rename) {
          renamed.rename(rename);
        }
      }
      return renamed;
    }

    private void rename(RenameTable rename) {
      ObjectName former = Optional.ofNullable(tables.remove(rename.table())).orElse(rename.table());
      tables.put(rename.to(), former);
      for (Subject subject : List.copyOf(columns.keySet())) {
        if (subject.object().equals(rename.table())) {
          columns.put(new Subject(rename.to(), subject.column()), columns.remove(subject));
        }
      }
    }

    private void rename(RenameColumn rename) {
      Name former = Optional.ofNullable(columns.remove(rename.subject())).orElse(rename.column());
      columns.put(Subject.of(rename.table(), rename.to()), former);
    }
  }

  /** The latest revision first. */
  private final List<Renamed> revisions = new ArrayList<>();

  /**
   * @param history the recorded revisions, parents before children
   */
  RecordedRenames(List<Revision> history) {
    history.forEach(revision -> revisions.add(0, Renamed.by(revision)));
  }

  /** Whether a revision has given a table of that name this one. */
  boolean hasTable(ObjectName from, ObjectName to) {
    return revisions.stream().anyMatch(each -> from.equals(each.tables().get(to)));
  }

  /** Whether a revision has given some table of that name another. */
  boolean hasTable(Name from) {
    return revisions.stream()
        .flatMap(each -> each.tables().values().stream())
        .anyMatch(each -> each.name().equals(from));
  }

  /** Whether a revision has given a table's column of that name this one. */
  boolean hasColumn(ObjectName table, Name from, Name to) {
    return formerNames(table).stream()
        .map(name -> Subject.of(name, to))
        .anyMatch(
            column -> revisions.stream().anyMatch(each -> from.equals(each.columns().get(column))));
  }

  /** Whether a revision has given some column of that name this one. */
  boolean hasColumn(Name from, Name to) {
    return revisions.stream()
        .flatMap(each -> each.columns().entrySet().stream())
        .anyMatch(
            each ->
                each.getValue().equals(from)
                    && each.getKey().column().filter(to::equals).isPresent());
  }

  /** A table's name, and every name that recorded revisions know it by. */
  Set<ObjectName> formerNames(ObjectName table) {
    Set<ObjectName> names = new TreeSet<>(Set.of(table));
    for (Renamed revision : revisions) {
      for (ObjectName name : List.copyOf(names)) {
        Optional.ofNullable(revision.tables().get(name)).ifPresent(names::add);
      }
    }
    return names;
  }
}
