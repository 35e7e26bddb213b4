package io.aludel.rehearsal;

import static java.util.stream.Collectors.joining;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.change.DataChange;
import io.aludel.diagnostic.Code;
import io.aludel.migration.SequencedRevision;
import io.aludel.runtime.MigrationException;
import io.aludel.runtime.MigrationException.Kind;
import io.aludel.runtime.RowCheck;
import io.aludel.runtime.catalogue.Catalogue;
import io.aludel.schema.HeldTable;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Takes one revision up, down and up again. */
final class RevisionRehearsal {

  private final Stage stage;
  private final SequencedRevision revision;
  private final Schema before;
  private final Schema after;
  private final String previous;
  private final List<Change> up;
  private final List<Change> down;
  private final Trail trail;
  private final List<String> notes = new ArrayList<>();
  private final List<String> findings = new ArrayList<>();
  private int rows;
  private int refusedRows;
  private boolean stopped;

  /**
   * @param before the schema before the revision, which the database is at
   * @param previous what a downgrade leads to
   */
  RevisionRehearsal(Stage stage, SequencedRevision revision, Schema before, String previous) {
    this.stage = stage;
    this.revision = revision;
    this.before = before;
    this.previous = previous;
    this.up = stage.sequence().upChanges(revision.id());
    this.down = stage.sequence().downChanges(revision.id());
    this.after = Changes.apply(before, up);
    this.trail = new Trail(before, up);
  }

  /** Whether nothing after it can be rehearsed. */
  boolean isStopped() {
    return stopped;
  }

  RehearsedRevision run() throws SQLException {
    Optional<String> oneWay =
        Optional.of(
                Changes.irreversible(down).stream()
                    .map(end -> end.subject() + ": " + end.reason())
                    .distinct()
                    .collect(joining("; ")))
            .filter(reason -> !reason.isEmpty());
    rehearse(oneWay.isEmpty());
    return new RehearsedRevision(
        revision, oneWay, rows, refusedRows, Stage.losses(before, up), notes, findings);
  }

  private void rehearse(boolean bothWays) throws SQLException {
    List<Table> tables =
        Stream.concat(before.tables().stream(), stage.surroundings().strangers().stream()).toList();
    Whereabouts whereabouts = new Whereabouts(tables, trail, after);
    SortedMap<String, Catalogue> catalogueBefore = stage.premises().catalogue();
    Optional<Snapshot> filled = fillAndUpgrade(tables, whereabouts);
    if (filled.isEmpty()) {
      return;
    }
    Snapshot rowsBefore = filled.get();
    List<String> kept = whereabouts.kept().differences(rowsBefore, read(whereabouts.afterwards()));
    // What a statement of somebody's own does to rows is its business; what it leaves is seen.
    kept.forEach(each -> (isOpaque() ? notes : findings).add("Way up: " + each + "."));
    SortedMap<String, Catalogue> catalogueAfter = stage.premises().catalogue();
    if (!bothWays || !isBack()) {
      return;
    }
    whereabouts
        .returned()
        .differences(rowsBefore, read(whereabouts.beforehand()))
        .forEach(each -> findings.add("Way back: " + each + "."));
    compare("After the way back, the database is not what it was", catalogueBefore);
    if (isUp("The second way up")) {
      compare("The second way up led to something else than the first", catalogueAfter);
    }
  }

  /** The rows before, once the revision is applied; nothing if it cannot be. */
  private Optional<Snapshot> fillAndUpgrade(List<Table> tables, Whereabouts whereabouts)
      throws SQLException {
    fill(tables, Set.of());
    Snapshot filled = read(whereabouts.beforehand());
    try {
      upgrade();
      return Optional.of(filled);
    } catch (MigrationException refusal) {
      if (refusal.code() != Code.ROWS_REFUSE) {
        stop("The way up", refusal);
        return Optional.empty();
      }
    }
    fill(tables, refusingTables(tables));
    Snapshot fewer = read(whereabouts.beforehand());
    return isUp("The way up, without rows that refuse it,") ? Optional.of(fewer) : Optional.empty();
  }

  private Set<ObjectName> refusingTables(List<Table> tables) {
    Set<ObjectName> refusing = new LinkedHashSet<>();
    for (RowCheck check :
        stage.migrator().planUpgrade(revision.id()).refusedByRows().stream().distinct().toList()) {
      notes.add(
          "A database with rows of "
              + check.subject()
              + " that "
              + check.problem()
              + " refuses the way up, as it should; it was rehearsed without these rows.");
      tables.stream()
          .map(Table::name)
          .filter(name -> (check.subject() + ".").startsWith(name + "."))
          .forEach(refusing::add);
    }
    return refusing;
  }

  private void fill(List<Table> tables, Set<ObjectName> empty) throws SQLException {
    List<ObjectName> full =
        Stream.concat(
                tables.stream().map(Table::name), before.heldTables().stream().map(HeldTable::as))
            .toList();
    new Emptying(stage.dialect()).empty(stage.connection(), full);
    Filling filling = new Filling(stage.connection(), stage.dialect());
    filling.fill(new SampleRows(tables, trail, after), empty);
    rows = filling.rows();
    refusedRows = filling.refused();
    if (!filling.bare().isEmpty()) {
      notes.add(
          "The database took no generated row of "
              + filling.bare().stream().map(Object::toString).collect(joining(", "))
              + ", so nothing is known of rows there.");
    }
  }

  private Snapshot read(List<Snapshot.Reading> readings) throws SQLException {
    return Snapshot.read(stage.connection(), stage.dialect(), readings);
  }

  private boolean isOpaque() {
    return up.stream().anyMatch(DataChange.RunSql.class::isInstance);
  }

  private void upgrade() {
    stage.premises().changed();
    stage.migrator().upgrade(revision.id(), Stage.approval(before, up));
  }

  private boolean isUp(String what) {
    try {
      upgrade();
      return true;
    } catch (MigrationException refusal) {
      stop(what, refusal);
      return false;
    }
  }

  /** Where rows refuse it, the revision stays applied, and the next one can be rehearsed. */
  private boolean isBack() {
    stage.premises().changed();
    try {
      stage.migrator().downgrade(previous, Stage.approval(after, down));
      return true;
    } catch (MigrationException refusal) {
      stop("The way back", refusal);
      stopped = refusal.code() != Code.ROWS_REFUSE;
      return false;
    }
  }

  private void stop(String what, MigrationException refusal) {
    boolean isOfRevision =
        refusal.kind() == Kind.REFUSED || refusal.code() == Code.STATEMENT_FAILED;
    if (!isOfRevision) {
      throw refusal;
    }
    stopped = true;
    findings.add(what + " is refused. " + refusal.text());
  }

  private void compare(String what, SortedMap<String, Catalogue> expected) {
    List<String> wanted = lines(expected);
    List<String> found = lines(stage.premises().catalogue());
    List<String> missing = wanted.stream().filter(each -> !found.contains(each)).toList();
    List<String> surplus = found.stream().filter(each -> !wanted.contains(each)).toList();
    if (!missing.isEmpty() || !surplus.isEmpty()) {
      findings.add(
          what
              + Stream.concat(
                      missing.stream().map(line -> "\n- " + line),
                      surplus.stream().map(line -> "\n+ " + line))
                  .collect(joining("", ":", "")));
    }
  }

  private static List<String> lines(SortedMap<String, Catalogue> schemas) {
    return schemas.values().stream().flatMap(each -> each.lines().stream()).toList();
  }
}
