package io.aludel.runtime;

import io.aludel.migration.SequencedRevision;
import io.aludel.runtime.StoredRevision.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes one unit's rows of the version tables, as SQL: for a run as well as for a script that
 * somebody runs later.
 *
 * @param tables the tables
 * @param unit the unit
 */
record JournalSql(VersionTableNames tables, String unit) {

  /** What statements are stored for. */
  enum Part {
    UP,
    DOWN,
    UNDO;

    String text() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Part of(Direction direction) {
      return direction == Direction.UP ? UP : DOWN;
    }
  }

  /** So many rows go into one insert. */
  private static final int ROWS = 100;

  private String literal(String text) {
    return tables.dialect().text(text);
  }

  private String literal(List<String> lines) {
    return literal(String.join("\n", lines));
  }

  private String literal(State state) {
    return literal(state.name().toLowerCase(Locale.ROOT));
  }

  /** Stores everything about a revision that is going to be applied. */
  List<String> begin(RevisionScript script) {
    SequencedRevision revision = script.revision();
    List<String> sql = new ArrayList<>();
    sql.add(
        "insert into "
            + tables.revisionTable()
            + " (unit, id, place, parents, description, checksum, draft, state, done, begun,"
            + " up_losses, down_losses, one_way, applied_at) values ("
            + String.join(
                ", ",
                literal(unit),
                literal(revision.id()),
                // MariaDB reads the table that it writes to in a derived table alone.
                "(select coalesce(max(place), 0) + 1 from (select place from "
                    + tables.revisionTable()
                    + " where unit = "
                    + literal(unit)
                    + ") places)",
                literal(revision.parents()),
                literal(revision.description()),
                literal(revision.checksum()),
                Boolean.toString(revision.draft()),
                literal(State.UPGRADING),
                "0, 0",
                literal(script.upLosses()),
                literal(script.downLosses()),
                script.oneWay().map(this::literal).orElse("null"),
                tables.kind().now())
            + ")");
    sql.addAll(insert(revision.id(), Part.UP, script.up()));
    sql.addAll(insert(revision.id(), Part.DOWN, script.down()));
    sql.addAll(insert(revision.id(), Part.UNDO, script.undo()));
    return sql;
  }

  private List<String> insert(String id, Part part, List<StoredStatement> statements) {
    List<String> inserts = new ArrayList<>();
    for (int from = 0; from < statements.size(); from += ROWS) {
      List<String> rows = new ArrayList<>();
      for (int place = from; place < Math.min(from + ROWS, statements.size()); place++) {
        rows.add(row(id, part, place, statements.get(place)));
      }
      inserts.add(
          "insert into "
              + tables.stepTable()
              + " (unit, id, direction, place, of_change, kind, completion, statement) values\n"
              + String.join(",\n", rows));
    }
    return inserts;
  }

  private String row(String id, Part part, int place, StoredStatement stored) {
    return "("
        + String.join(
            ", ",
            literal(unit),
            literal(id),
            literal(part.text()),
            Integer.toString(place),
            Integer.toString(stored.change()),
            literal(stored.statement().kind().name()),
            literal(stored.statement().completion().text()),
            literal(stored.statement().sql()))
        + ")";
  }

  /** Says how far a revision on its way has come. */
  String progress(String id, int done, int begun, Optional<String> lastKey) {
    return update(
        "done = "
            + done
            + ", begun = "
            + begun
            + ", last_key = "
            + lastKey.map(this::literal).orElse("null"),
        id);
  }

  /** Says that a revision is going to be taken back. */
  String beginDowngrade(String id) {
    return update(
        "state = " + literal(State.DOWNGRADING) + ", done = 0, begun = 0, last_key = null", id);
  }

  /** Replaces what takes a revision back by what takes back the part of it that was applied. */
  List<String> replaceDowngrade(String id, List<StoredStatement> statements) {
    List<String> sql = new ArrayList<>();
    sql.add(deleteStatements(id, Optional.of(Part.DOWN)));
    sql.addAll(insert(id, Part.DOWN, statements));
    return sql;
  }

  /** Says that a revision is applied; what only a half applied one needs goes. */
  List<String> applied(String id) {
    return List.of(
        update(
            "state = "
                + literal(State.APPLIED)
                + ", done = 0, begun = 0, last_key = null, applied_at = "
                + tables.kind().now(),
            id),
        deleteStatements(id, Optional.of(Part.UNDO)));
  }

  /** Says that what was applied as a draft is recorded. */
  String recorded(SequencedRevision revision) {
    return update("draft = false, description = " + literal(revision.description()), revision.id());
  }

  /** Forgets a revision that is taken back. */
  List<String> takenBack(String id) {
    return List.of(
        deleteStatements(id, Optional.empty()),
        "delete from " + tables.revisionTable() + where(id));
  }

  /** Fails unless a revision is applied; a statement, since scripts know no other condition. */
  String requireApplied(String id) {
    return "select "
        + tables.kind().failureOnNone()
        + " from "
        + tables.revisionTable()
        + where(id)
        + " and state = "
        + literal(State.APPLIED);
  }

  private String update(String assignments, String id) {
    return "update " + tables.revisionTable() + " set " + assignments + where(id);
  }

  private String deleteStatements(String id, Optional<Part> part) {
    return "delete from "
        + tables.stepTable()
        + where(id)
        + part.map(each -> " and direction = " + literal(each.text())).orElse("");
  }

  private String where(String id) {
    return " where unit = " + literal(unit) + " and id = " + literal(id);
  }
}
